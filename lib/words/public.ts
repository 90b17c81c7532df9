import { catalogue } from "#lib/words/words";

const weekdays = {
  vi: ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
/** A day inside a sentence: «Thứ Sáu, 10/7/2026» → «thứ Sáu, 10/7/2026». */
const inside = (day: string) => day.charAt(0).toLowerCase() + day.slice(1);

/** A day, its parts as people write them; `weekday` counts from Sunday, 0. */
export interface DayParts {
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** What the frame of public pages says; the texts themselves are the committees' own. */
export const publicWords = catalogue(
  {
    site: "Kỷ Yếu",
    description: "Tin hội nghị của các cấp uỷ Đảng: nội dung, thành phần, văn bản, khen thưởng và số liệu.",
    skip: "Tới nội dung",
    home: "Trang chủ",
    latest: "Tin mới nhất",
    signIn: "Đăng nhập",
    language: "English",
    place: "Cấp uỷ cấp trên",
    committeesBelow: "Cấp uỷ trực thuộc",
    noneYet: "Chưa có tin nào được đăng.",
    noneYetHint: "Tin sẽ hiện ở đây ngay khi ban biên tập đăng.",
    ended: (on: string) => `Cấp uỷ này đã kết thúc hoạt động ngày ${on}. Tin đã đăng vẫn được giữ lại.`,
    predecessors: "Tiền thân:",
    successors: "Kế thừa:",
    pages: "Trang",
    pageOf: (page: number, count: number) => `Trang ${page}/${count}`,
    newerPage: "Mới hơn",
    olderPage: "Cũ hơn",
    day: ({ weekday, day, month, year }: DayParts) => `${weekdays.vi[weekday]}, ${day}/${month}/${year}`,
    shortDay: ({ day, month, year }: DayParts) => `${day}/${month}/${year}`,
    sessionDay: (session: string, { weekday, day, month, year }: DayParts) => {
      const names: Readonly<Record<string, string>> = {
        morning: "Sáng",
        afternoon: "Chiều",
        evening: "Tối",
        allDay: "Cả ngày",
      };
      const date = `${weekdays.vi[weekday]}, ${day}/${month}/${year}`;
      return names[session] ? `${names[session]} ${inside(date)}` : date;
    },
    publishedAt: (day: string, time: string) => `${day}, ${time}`,
    updatedAt: (day: string, time: string) => `Cập nhật ${time}, ${inside(day)}`,
    facts: "Về hội nghị",
    conference: "Hội nghị",
    heldOn: "Thời gian",
    where: "Địa điểm",
    chairs: "Chủ trì",
    attendees: (count: number) => `Thành phần dự (${count})`,
    alsoPresent: (count: number) => `Cùng dự (${count})`,
    citations: "Văn bản viện dẫn",
    commendations: "Khen thưởng",
    collectives: (count: number) => `${count} tập thể`,
    individuals: (count: number) => `${count} cá nhân`,
    figures: "Số liệu",
    more: (count: number) => `Xem thêm ${count}`,
    source: "Nguồn:",
    neighbours: "Tin khác của cấp uỷ",
    newer: "Tin mới hơn",
    older: "Tin cũ hơn",
    withdrawn: "Tin đã được thu hồi",
    withdrawnAt: (day: string, time: string) => `Thu hồi lúc ${time}, ${inside(day)}.`,
    withdrawnFor: (reason: string) => `Lý do: ${reason}`,
    withdrawnHint: "Nội dung không còn hiển thị. Địa chỉ này được giữ lại để bạn đọc biết điều đó.",
    allOf: (committee: string) => `Tất cả tin của ${committee}`,
    notFound: "Không có trang này",
    notFoundHint: "Có thể địa chỉ bị gõ sai, hoặc tin chưa từng được đăng.",
    notFoundNext: "Xem tin mới nhất của các cấp uỷ",
  },
  {
    site: "Kỷ Yếu",
    description:
      "Conference news of Party committees: text, attendees, documents, commendations and figures.",
    skip: "Skip to content",
    home: "Home",
    latest: "Latest news",
    signIn: "Sign in",
    language: "Tiếng Việt",
    place: "Committees above",
    committeesBelow: "Committees below",
    noneYet: "Nothing has been published yet.",
    noneYetHint: "News appears here as soon as the editorial board publishes it.",
    ended: (on) => `This committee ended on ${on}. What it published stays here.`,
    predecessors: "Preceded by:",
    successors: "Succeeded by:",
    pages: "Pages",
    pageOf: (page, count) => `Page ${page} of ${count}`,
    newerPage: "Newer",
    olderPage: "Older",
    day: ({ weekday, day, month, year }) => `${weekdays.en[weekday]}, ${day} ${months[month - 1]} ${year}`,
    shortDay: ({ day, month, year }) => `${day} ${months[month - 1]} ${year}`,
    sessionDay: (session, { weekday, day, month, year }) => {
      const names: Readonly<Record<string, string>> = {
        morning: "morning",
        afternoon: "afternoon",
        evening: "evening",
        allDay: "all day",
      };
      const when = names[session] ? `, ${names[session]}` : "";
      return `${weekdays.en[weekday]}, ${day} ${months[month - 1]} ${year}${when}`;
    },
    publishedAt: (day, time) => `${day}, ${time}`,
    updatedAt: (day, time) => `Updated ${day}, ${time}`,
    facts: "About the conference",
    conference: "Conference",
    heldOn: "Date",
    where: "Place",
    chairs: "Chaired by",
    attendees: (count) => `Attendees (${count})`,
    alsoPresent: (count) => `Also present (${count})`,
    citations: "Documents cited",
    commendations: "Commendations",
    collectives: (count) => `${count} ${count === 1 ? "collective" : "collectives"}`,
    individuals: (count) => `${count} ${count === 1 ? "individual" : "individuals"}`,
    figures: "Figures",
    more: (count) => `Show ${count} more`,
    source: "Source:",
    neighbours: "More from this committee",
    newer: "Newer",
    older: "Older",
    withdrawn: "This item was withdrawn",
    withdrawnAt: (day, time) => `Withdrawn on ${day} at ${time}.`,
    withdrawnFor: (reason) => `Reason: ${reason}`,
    withdrawnHint: "The text is no longer shown. The address is kept so that readers know.",
    allOf: (committee) => `All news of ${committee}`,
    notFound: "There is no such page",
    notFoundHint: "The address may be mistyped, or the item was never published.",
    notFoundNext: "See the latest news of all committees",
  },
);

/** The words of public pages in one language; components get them as a prop. */
export type PublicWords = (typeof publicWords)["vi"];
