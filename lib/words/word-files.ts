import type { WordRefusal } from "#lib/word-files/limits";
import type { Words } from "#lib/words/words";
import { catalogue } from "#lib/words/words";

const refusals: Readonly<Record<WordRefusal, string>> = {
  wordMissing: "Chưa chọn tệp Word.",
  wordTooLarge:
    "Tệp Word quá lớn (trên 15 MB, hoặc trên 80 MB khi mở ra). Hãy giảm cỡ ảnh trong tệp rồi thử lại.",
  wordType: "Đây không phải tệp Word (.docx). Hãy mở bằng Word, lưu thành .docx rồi thử lại.",
  wordOld: "Đây là tệp Word đời cũ (.doc). Hãy mở bằng Word, lưu thành .docx rồi thử lại.",
  wordLocked: "Tệp có mật khẩu. Hãy bỏ mật khẩu trong Word rồi thử lại.",
  wordMacros: "Tệp có macro nên không được nhận. Hãy lưu thành .docx không có macro rồi thử lại.",
  wordExternal:
    "Tệp lấy ảnh, mẫu hoặc đối tượng từ bên ngoài nên không được nhận. Hãy chép chúng vào tệp (Word: Tệp › Thông tin › Sửa liên kết tới tệp) rồi thử lại.",
  wordDamaged: "Tệp Word bị hỏng hoặc chưa tải đủ. Hãy mở thử bằng Word, lưu lại rồi thử lần nữa.",
};

const refused: Words<typeof refusals> = {
  wordMissing: "No Word file was chosen.",
  wordTooLarge:
    "The Word file is too large (over 15 MB, or over 80 MB once opened). Make its pictures smaller.",
  wordType: "This is no Word file (.docx). Open it in Word, save it as .docx and try again.",
  wordOld: "This is an old Word file (.doc). Open it in Word, save it as .docx and try again.",
  wordLocked: "The file has a password. Remove it in Word and try again.",
  wordMacros: "Files with macros are refused. Save it as .docx without macros and try again.",
  wordExternal:
    "The file takes pictures, templates or objects from outside. Copy them into the file and try again.",
  wordDamaged: "The Word file is damaged or incomplete. Open it in Word, save it and try again.",
};

/** Word files that become text: the button, what came of it, and why one was refused. */
export const wordFileWords = catalogue(
  {
    choose: "Chọn tệp Word",
    dropHere: "Thả tệp Word vào đây",
    reading: (name: string) => `Đang đọc ${name}…`,
    read: (name: string) => `Đã đọc ${name}.`,
    converted: (encoding: string) => `Chữ ${encoding} đã được chuyển sang Unicode.`,
    picturesLeft: (count: number) => `${count} ảnh không nhận được; hãy tải từng ảnh lên.`,
    keepsFormat: "Đề mục, danh sách, bảng và ảnh được giữ nếu không sửa văn bản ở đây.",
    lostFormat: "Văn bản đã sửa ở đây: đề mục, danh sách, bảng và ảnh của tệp Word sẽ không được giữ.",
    restore: "Lấy lại nguyên tệp",
    close: "Đóng",
    refusals,
  },
  {
    choose: "Choose a Word file",
    dropHere: "Drop the Word file here",
    reading: (name) => `Reading ${name}…`,
    read: (name) => `${name} was read.`,
    converted: (encoding) => `${encoding} letters were converted to Unicode.`,
    picturesLeft: (count) => `${count} pictures could not be taken; upload them one by one.`,
    keepsFormat: "Headings, lists, tables and pictures stay unless you change the text here.",
    lostFormat:
      "The text was changed here: headings, lists, tables and pictures of the file will not be kept.",
    restore: "Take the whole file again",
    close: "Close",
    refusals: refused,
  },
);
