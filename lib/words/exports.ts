import { catalogue } from "#lib/words/words";

/** Files made of reports and conferences. */
export const exportWords = catalogue(
  {
    export: "Xuất",
    formats: {
      docx: "Word (DOCX)",
      pdf: "PDF",
      html: "Trang web (HTML)",
      md: "Markdown",
      txt: "Văn bản thuần (TXT)",
      json: "Dữ liệu (JSON)",
      xlsx: "Số liệu (Excel)",
    },
    dossier: "Hồ sơ hội nghị (ZIP)",
    dossierHint: "Mọi văn bản dưới dạng Word và PDF, ảnh, số liệu Excel và danh mục tệp.",
    making: (done: number, total: number) => `Đang lập hồ sơ: ${done}/${total} tệp`,
    ready: "Hồ sơ đã lập xong, đang tải về.",
    cancel: "Huỷ",
    cancelled: "Đã huỷ, không có tệp nào được giữ lại.",
    failed: "Chưa lập được hồ sơ. Văn bản và số liệu vẫn nguyên; hãy thử lại.",
  },
  {
    export: "Export",
    formats: {
      docx: "Word (DOCX)",
      pdf: "PDF",
      html: "Web page (HTML)",
      md: "Markdown",
      txt: "Plain text (TXT)",
      json: "Data (JSON)",
      xlsx: "Facts (Excel)",
    },
    dossier: "Conference dossier (ZIP)",
    dossierHint: "Every text as Word and PDF, pictures, facts as Excel and a list of the files.",
    making: (done, total) => `Making the dossier: ${done} of ${total} files`,
    ready: "The dossier is ready and being downloaded.",
    cancel: "Cancel",
    cancelled: "Cancelled; no file was kept.",
    failed: "The dossier could not be made. Texts and facts are unchanged; try again.",
  },
);
