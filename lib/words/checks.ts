import { wordCheckWords } from "#lib/words/word-checks";
import { catalogue } from "#lib/words/words";

/** What each check is called and what it looks at, by its name. */
export const checkWords = catalogue(
  {
    ...wordCheckWords.vi,
    "ratio-percent": {
      title: "Tỷ lệ phần trăm",
      explains: "Tính lại phần trăm từ «a/b» và so với số ghi trong bài, theo đúng cách làm tròn của số đó.",
    },
    "exceeds-percent": {
      title: "«Vượt» và «đạt»",
      explains: "«Vượt 18 %» là đạt 118 %; «vượt 118 %» là hơn gấp đôi.",
    },
    "implied-target": {
      title: "Chỉ tiêu suy ra",
      explains:
        "Từ kết quả và phần trăm suy ra chỉ tiêu, so với chỉ tiêu đã nêu và xem có là số nguyên không.",
    },
    "parts-sum": {
      title: "Tổng các phần",
      explains: "Các phần kể ra phải cộng lại bằng tổng số đã ghi.",
    },
    "part-over-whole": {
      title: "Phần lớn hơn tổng",
      explains: "Số sau «trong đó» không thể lớn hơn số đứng trước.",
    },
    "coverage-over-hundred": {
      title: "Tỷ lệ quá 100 %",
      explains: "Tỷ lệ tham dự, tán thành, bao phủ không thể vượt quá 100 %.",
    },
    "turns-against-people": {
      title: "Lượt và người",
      explains: "Lượt đếm số lần, chỉ so được với lượt.",
    },
    "two-values": {
      title: "Một số liệu, hai giá trị",
      explains: "Cùng một điều được ghi bằng hai con số khác nhau trong bài.",
    },
    "number-marks": {
      title: "Dấu chấm, dấu phẩy trong số",
      explains: "Dấu chấm tách hàng nghìn, dấu phẩy tách phần thập phân.",
    },
    "award-counts": {
      title: "Số được khen thưởng",
      explains: "Số tập thể, cá nhân trong bài so với mục Khen thưởng và với tên được nêu.",
    },
    "rating-subset": {
      title: "Mức xếp loại",
      explains: "«Hoàn thành xuất sắc» là mức riêng, không phải một phần của «hoàn thành tốt».",
    },
    "date-exists": {
      title: "Ngày không có trong lịch",
      explains: "Ví dụ ngày 31/4, ngày 29/02/2023.",
    },
    "weekday-date": {
      title: "Thứ và ngày",
      explains: "Thứ trong tuần phải khớp với ngày.",
    },
    "year-missing": {
      title: "Ngày họp thiếu năm",
      explains: "Người đọc về sau cần biết hội nghị họp năm nào.",
    },
    "held-on-other-day": {
      title: "Ngày họp khác dữ kiện",
      explains: "Ngày họp trong bài phải khớp với ngày họp của hội nghị.",
    },
    "published-before-held": {
      title: "Đăng trước khi họp",
      explains: "Ngày đăng không thể trước ngày họp.",
    },
    "time-span": {
      title: "Số năm giữa hai mốc",
      explains: "«15 năm (03/7/2007 – 03/7/2022)»: số năm phải khớp với hai mốc.",
    },
    "review-span": {
      title: "Số năm thực hiện văn bản",
      explains: "Số năm tổng kết so với năm ban hành văn bản.",
    },
    "broken-range": {
      title: "Khoảng năm mất gạch nối",
      explains: "Ví dụ «20202025» thay cho «2020–2025».",
    },
    "term-years": {
      title: "Năm của nhiệm kỳ",
      explains: "Năm cuối phải sau năm đầu; nhiệm kỳ thường là 5 năm.",
    },
    "cited-before-issued": {
      title: "Viện dẫn trước khi ban hành",
      explains: "Văn bản được viện dẫn không thể ban hành sau ngày họp.",
    },
    "congress-not-yet-held": {
      title: "Nghị quyết của đại hội chưa họp",
      explains: "Nghị quyết đại hội toàn quốc chỉ có sau khi đại hội họp.",
    },
  },
  {
    ...wordCheckWords.en,
    "ratio-percent": {
      title: "Percentages",
      explains: "Computes the percent of “a/b” again and compares it within the rounding of what is printed.",
    },
    "exceeds-percent": {
      title: "“Exceeds” and “reaches”",
      explains: "To exceed by 18% is to reach 118%; to exceed by 118% is more than double.",
    },
    "implied-target": {
      title: "Implied target",
      explains: "Derives the target from result and percent and compares it with the one that is stated.",
    },
    "parts-sum": {
      title: "Sum of the parts",
      explains: "The parts that are listed must add up to the total that is stated.",
    },
    "part-over-whole": {
      title: "Part greater than the whole",
      explains: "A number said to be part of another cannot be greater.",
    },
    "coverage-over-hundred": {
      title: "Share above 100%",
      explains: "Attendance, approval and coverage cannot exceed 100%.",
    },
    "turns-against-people": {
      title: "Occurrences and people",
      explains: "Occurrences can only be compared with occurrences.",
    },
    "two-values": {
      title: "One figure, two values",
      explains: "The same thing is given two different numbers in the text.",
    },
    "number-marks": {
      title: "Points and commas in numbers",
      explains: "A point groups thousands, a comma begins the decimals.",
    },
    "award-counts": {
      title: "Number of commendations",
      explains: "The counts in the text against the commendations entered and the names listed.",
    },
    "rating-subset": {
      title: "Classes of rating",
      explains: "“Excellent completion” is a class of its own, no part of “good completion”.",
    },
    "date-exists": {
      title: "Days that do not exist",
      explains: "Such as 31 April or 29 February 2023.",
    },
    "weekday-date": {
      title: "Weekday and date",
      explains: "The weekday must fit the date.",
    },
    "year-missing": {
      title: "Conference day without its year",
      explains: "Later readers need to know the year of the conference.",
    },
    "held-on-other-day": {
      title: "Another day than entered",
      explains: "The day in the text must be the day of the conference.",
    },
    "published-before-held": {
      title: "Published before it was held",
      explains: "The day of publication cannot be before the conference.",
    },
    "time-span": {
      title: "Years between two days",
      explains: "The number of years must fit the two days printed beside it.",
    },
    "review-span": {
      title: "Years of carrying out a document",
      explains: "The years under review against the year the document was issued.",
    },
    "broken-range": {
      title: "Range of years without its dash",
      explains: "Such as “20202025” for “2020–2025”.",
    },
    "term-years": {
      title: "Years of a term",
      explains: "The last year comes after the first; a term usually has five years.",
    },
    "cited-before-issued": {
      title: "Cited before it was issued",
      explains: "A cited document cannot have been issued after the conference.",
    },
    "congress-not-yet-held": {
      title: "Resolution of a congress to come",
      explains: "A national congress's resolution exists only once that congress has sat.",
    },
  },
);
