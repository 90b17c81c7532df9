import { catalogue } from "#lib/words/words";

/** The checks of people, documents, typography and what may not go out; part of `checkWords`. */
export const wordCheckWords = catalogue(
  {
    slip: { title: "Lỗi gõ", explains: "Cụm từ thường gõ sai, như «quán triển», «bổ xung», «nâng co»." },
    "impossible-syllable": {
      title: "Chữ sai chính tả",
      explains: "Chữ không thể là một tiếng Việt, như «ngiệp», «đựơc».",
    },
    "glued-words": { title: "Hai từ viết liền", explains: "Thiếu dấu cách giữa hai từ, như «Namcủa»." },
    "doubled-words": { title: "Từ viết hai lần", explains: "Một từ hay cụm từ được viết hai lần liền nhau." },
    "doubled-sentence": {
      title: "Câu viết hai lần",
      explains: "Một câu hay chú thích ảnh xuất hiện hai lần.",
    },
    "doubled-blank": { title: "Thừa dấu cách", explains: "Giữa hai từ chỉ có một dấu cách." },
    "blank-before-mark": {
      title: "Dấu cách trước dấu câu",
      explains: "Dấu phẩy, dấu chấm viết liền từ đứng trước.",
    },
    "missing-blank": { title: "Thiếu dấu cách", explains: "Sau dấu câu và giữa số với chữ có một dấu cách." },
    "stray-mark": { title: "Dấu lạc đầu đoạn", explains: "Đoạn văn không bắt đầu bằng dấu câu." },
    "half-spaced-dash": {
      title: "Dấu gạch lệch",
      explains: "Dấu gạch có dấu cách ở cả hai bên hoặc không bên nào.",
    },
    "mixed-dashes": {
      title: "Dấu gạch không thống nhất",
      explains: "Một bài viết dùng một kiểu gạch, như «2020 – 2025».",
    },
    "tone-placement": {
      title: "Vị trí dấu thanh",
      explains: "«uỷ» hay «ủy» đều được, nhưng một bài chỉ viết một kiểu.",
    },
    "closing-mark": { title: "Dấu kết thúc", explains: "Văn bản kết thúc bằng dấu chấm, không dùng «./.»." },
    "unexplained-abbreviation": {
      title: "Chữ viết tắt",
      explains: "Chữ viết tắt ít gặp cần viết đủ ở lần đầu.",
    },
    "symbol-kind": {
      title: "Loại và ký hiệu văn bản",
      explains: "Tên loại phải khớp với ký hiệu: nghị quyết là NQ, chỉ thị là CT.",
    },
    "symbol-form": { title: "Cách viết ký hiệu", explains: "Ký hiệu văn bản của Đảng có dạng «22-NQ/TW»." },
    "symbol-issuer": {
      title: "Ký hiệu và cơ quan ban hành",
      explains: "«TW» là của Trung ương, «TU» là của tỉnh uỷ, thành uỷ.",
    },
    "differing-citations": {
      title: "Viện dẫn không thống nhất",
      explains: "Một văn bản được ghi khác ngày, khác cơ quan hay khác cách viết.",
    },
    "quotation-marks": { title: "Dấu ngoặc kép", explains: "Mỗi dấu mở có một dấu đóng cùng kiểu." },
    brackets: { title: "Dấu ngoặc đơn", explains: "Mỗi dấu mở ngoặc có một dấu đóng trong cùng đoạn." },
    "person-spelling": {
      title: "Tên viết hai cách",
      explains: "Có thể một người được viết tên theo hai cách.",
    },
    "person-title": {
      title: "Chức vụ mâu thuẫn",
      explains: "Một người được ghi hai chức vụ trái nhau của cùng một cơ quan.",
    },
    "attendee-unmentioned": {
      title: "Người dự chưa được nhắc",
      explains: "Có trong thành phần nhưng bài không nhắc đến.",
    },
    "person-unlisted": {
      title: "Người chưa có trong thành phần",
      explains: "Bài ghi vai trò của người không có trong danh sách.",
    },
    "chair-missing": {
      title: "Chưa ghi người chủ trì",
      explains: "Danh sách thành phần cần có người chủ trì.",
    },
    "protocol-order": {
      title: "Thứ tự giới thiệu",
      explains: "Chức vụ cao hơn của cùng một cấp uỷ được nêu trước.",
    },
    "secrecy-marking": { title: "Dấu chỉ độ mật", explains: "Văn bản có độ mật không được soạn, lưu ở đây." },
    "identity-number": { title: "Số giấy tờ tuỳ thân", explains: "Không đưa số CCCD, CMND vào tin." },
    "phone-number": { title: "Số điện thoại", explains: "Không đưa số điện thoại của cá nhân vào tin." },
    "card-number": {
      title: "Số thẻ, số tài khoản",
      explains: "Không đưa số thẻ đảng viên, số tài khoản vào tin.",
    },
    "disciplined-person": { title: "Tên người bị kỷ luật", explains: "Chỉ nêu tên khi được phép công khai." },
  },
  {
    slip: {
      title: "Typing slip",
      explains: "Phrases that are often typed wrong, such as “quán triển”, “bổ xung”, “nâng co”.",
    },
    "impossible-syllable": {
      title: "Misspelt word",
      explains: "Letters that cannot be a Vietnamese syllable, such as “ngiệp”, “đựơc”.",
    },
    "glued-words": {
      title: "Two words in one",
      explains: "A blank is missing between two words, as in “Namcủa”.",
    },
    "doubled-words": { title: "Word written twice", explains: "A word or phrase stands twice in a row." },
    "doubled-sentence": { title: "Sentence written twice", explains: "A sentence or caption appears twice." },
    "doubled-blank": { title: "Blank too many", explains: "One blank stands between two words." },
    "blank-before-mark": {
      title: "Blank before a mark",
      explains: "Commas and full stops follow their word at once.",
    },
    "missing-blank": {
      title: "Blank missing",
      explains: "One blank follows a mark, and parts a number from its unit.",
    },
    "stray-mark": {
      title: "Mark at the head of a paragraph",
      explains: "A paragraph does not begin with a punctuation mark.",
    },
    "half-spaced-dash": { title: "Lopsided dash", explains: "A dash has blanks on both sides or on none." },
    "mixed-dashes": {
      title: "Mixed dashes",
      explains: "One text uses one kind of dash, as in “2020 – 2025”.",
    },
    "tone-placement": {
      title: "Place of tone marks",
      explains: "“uỷ” and “ủy” are both right, but one text writes one of them.",
    },
    "closing-mark": { title: "Closing mark", explains: "A text ends in a full stop, not in “./.”." },
    "unexplained-abbreviation": {
      title: "Abbreviation",
      explains: "A rare abbreviation is written out at its first use.",
    },
    "symbol-kind": {
      title: "Kind and symbol",
      explains: "The kind of document must fit its symbol: NQ for a resolution, CT for a directive.",
    },
    "symbol-form": { title: "Form of symbols", explains: "Symbols of Party documents look like “22-NQ/TW”." },
    "symbol-issuer": {
      title: "Symbol and issuer",
      explains: "“TW” belongs to central bodies, “TU” to provincial committees.",
    },
    "differing-citations": {
      title: "Differing citations",
      explains: "One document is given two dates, issuers or spellings.",
    },
    "quotation-marks": {
      title: "Quotation marks",
      explains: "Every opening mark has a closing one of its kind.",
    },
    brackets: { title: "Brackets", explains: "Every bracket is closed within its paragraph." },
    "person-spelling": { title: "Two spellings of a name", explains: "One person may be spelt in two ways." },
    "person-title": {
      title: "Contradicting titles",
      explains: "One person is given two titles of one body that exclude each other.",
    },
    "attendee-unmentioned": {
      title: "Attendee not mentioned",
      explains: "Listed as an attendee, but the text never says so.",
    },
    "person-unlisted": {
      title: "Person not listed",
      explains: "The text gives a part to somebody who is not listed.",
    },
    "chair-missing": {
      title: "No chair entered",
      explains: "The list of attendees needs somebody who chairs.",
    },
    "protocol-order": {
      title: "Order of protocol",
      explains: "The higher office of one committee is named first.",
    },
    "secrecy-marking": {
      title: "Secrecy marking",
      explains: "Classified papers may not be written or kept here.",
    },
    "identity-number": {
      title: "Identity number",
      explains: "Numbers of identity papers do not belong in news.",
    },
    "phone-number": {
      title: "Telephone number",
      explains: "Private telephone numbers do not belong in news.",
    },
    "card-number": {
      title: "Card or account number",
      explains: "Numbers of member cards and accounts do not belong in news.",
    },
    "disciplined-person": {
      title: "Disciplined person",
      explains: "Named only where publication is permitted.",
    },
  },
);
