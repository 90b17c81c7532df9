import { catalogue } from "#lib/words/words";

/** The words of the editor's dialogs: link, video, picture, shortcuts. */
export const editorDialogWords = catalogue(
  {
    link: {
      title: "Liên kết",
      address: "Địa chỉ",
      invalid: "Địa chỉ phải bắt đầu bằng https://, http:// hoặc mailto:",
      text: "Chữ hiển thị",
      apply: "Gắn liên kết",
      remove: "Bỏ liên kết",
    },
    video: {
      title: "Video",
      address: "Địa chỉ video",
      invalid: "Địa chỉ phải bắt đầu bằng https://",
      name: "Tên video",
      apply: "Chèn video",
      hint: "Người đọc thấy một thẻ có liên kết; trang không tải gì từ nơi khác.",
    },
    shortcutGroups: { text: "Chữ", block: "Đoạn", insert: "Chèn", other: "Khác" },
    shortcutNames: {
      search: "Mở bảng phím tắt",
      save: "Lưu (văn bản vốn tự lưu)",
      slash: "Mở danh mục chèn",
      lineBreak: "Xuống dòng trong đoạn",
      nextCell: "Ô kế tiếp, thụt mục trong danh sách",
    },
    image: {
      title: "Ảnh",
      caption: "Chú thích",
      credit: "Nguồn ảnh",
      alternative: "Mô tả ảnh",
      alternativeHint: "Nói điều ảnh cho thấy, để người không nhìn thấy ảnh cũng hiểu. Bắt buộc khi đăng.",
      count: (used: number, limit: number) => `${used}/${limit}`,
      remove: "Xoá ảnh",
    },
    close: "Đóng",
    done: "Xong",
  },
  {
    link: {
      title: "Link",
      address: "Address",
      invalid: "The address must begin with https://, http:// or mailto:",
      text: "Text to show",
      apply: "Set the link",
      remove: "Remove the link",
    },
    video: {
      title: "Video",
      address: "Address of the video",
      invalid: "The address must begin with https://",
      name: "Name of the video",
      apply: "Insert the video",
      hint: "Readers see a card with a link; the page loads nothing from elsewhere.",
    },
    shortcutGroups: { text: "Letters", block: "Paragraphs", insert: "Insert", other: "Other" },
    shortcutNames: {
      search: "Open this list",
      save: "Save (the text saves by itself anyway)",
      slash: "Open the insert menu",
      lineBreak: "New line within the paragraph",
      nextCell: "Next cell, indent in a list",
    },
    image: {
      title: "Picture",
      caption: "Caption",
      credit: "Credit",
      alternative: "Alternative text",
      alternativeHint: "Say what the picture shows, for those who cannot see it. Required for publishing.",
      count: (used, limit) => `${used}/${limit}`,
      remove: "Delete the picture",
    },
    close: "Close",
    done: "Done",
  },
);
