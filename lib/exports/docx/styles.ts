import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import { AlignmentType, LineRuleType } from "docx";

import type { ComponentName, FormatProfile } from "#lib/formats/profile";

import { halfPoints, mm, pt } from "./measures";

/** Names of the styles as Word's list of styles shows them, by id. */
const styleNames = {
  body: "Nội dung",
  listItem: "Gạch đầu dòng",
  quote: "Trích dẫn",
  cell: "Ô bảng",
  headCell: "Đầu bảng",
  caption: "Chú thích ảnh",
  picture: "Ảnh",
  lead: "Tóm tắt",
  newsDay: "Ngày của tin",
  byline: "Bút danh",
  partyTitle: "Tiêu đề Đảng",
  rule: "Đường kẻ tiêu đề",
  superior: "Cơ quan cấp trên",
  issuer: "Cơ quan ban hành",
  asterisk: "Dấu sao",
  number: "Số và ký hiệu",
  placeAndDate: "Địa danh, ngày tháng",
  subject: "Trích yếu",
  hyphens: "Gạch dưới trích yếu",
  authority: "Quyền hạn ký",
  position: "Chức vụ ký",
  signerName: "Họ tên người ký",
  distributionHeading: "Nơi nhận",
  distribution: "Danh sách nơi nhận",
  pageNumber: "Số trang",
} as const;

export type StyleId = keyof typeof styleNames;

/** Every style of a paper, set by its profile; the body's is «Nội dung». */
export function stylesOf(profile: FormatProfile): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: profile.fontName,
          size: halfPoints(profile.settings.body.sizePt),
          language: { value: "vi-VN" },
        },
      },
      heading1: titleStyle(profile),
      heading2: headingStyle(profile, "sectionHeading"),
      heading3: headingStyle(profile, "clauseHeading"),
    },
    paragraphStyles: paragraphStyles(profile),
  };
}

function paragraphStyles(profile: FormatProfile): IParagraphStyleOptions[] {
  const { paragraph } = profile;
  const exactly = { line: pt(paragraph.linePt), lineRule: LineRuleType.EXACT };
  const bodySpacing = { ...exactly, after: pt(paragraph.gapPt) };
  const justified = { alignment: AlignmentType.JUSTIFIED, spacing: bodySpacing };
  const indented = { ...justified, indent: { firstLine: mm(paragraph.firstLineMm) } };
  const centred = { alignment: AlignmentType.CENTER };
  const apart = { ...centred, spacing: { before: pt(paragraph.gapPt), after: pt(paragraph.gapPt) } };
  const run = (name: ComponentName) => runOf(profile, name);
  const body = run("body");
  return [
    style("body", body, indented),
    style("listItem", body, justified),
    style("quote", { ...body, italics: true }, justified),
    style("cell", body, { spacing: { before: pt(2), after: pt(2) } }),
    style("headCell", { ...body, bold: true }, { ...centred, spacing: { before: pt(2), after: pt(2) } }),
    style("caption", run("caption"), {
      ...centred,
      spacing: { before: pt(4), after: pt(2 * paragraph.gapPt) },
    }),
    style("picture", body, { ...centred, keepNext: true, spacing: { before: pt(paragraph.gapPt) } }),
    style("lead", { ...body, bold: true }, indented),
    style("newsDay", { ...body, italics: true }, apart),
    style("byline", { ...body, bold: true }, { alignment: AlignmentType.RIGHT, spacing: bodySpacing }),
    style("partyTitle", run("partyTitle"), centred),
    style("rule", { size: 2 }, { spacing: { line: pt(3), lineRule: LineRuleType.EXACT } }),
    style("superior", run("superior"), centred),
    style("issuer", run("issuer"), centred),
    style("asterisk", run("asterisk"), centred),
    style("number", run("number"), centred),
    style("placeAndDate", run("placeAndDate"), centred),
    style("subject", run("subject"), { ...centred, keepNext: true }),
    style("hyphens", run("hyphens"), { ...centred, spacing: { after: pt(2 * paragraph.gapPt) } }),
    style("authority", run("authority"), { ...centred, keepNext: true }),
    style("position", run("position"), { ...centred, keepNext: true }),
    style("signerName", run("signerName"), { ...centred, spacing: { before: mm(profile.signatureRoomMm) } }),
    style("distributionHeading", run("distributionHeading"), { keepNext: true }),
    style("distribution", run("distribution"), {}),
    style("pageNumber", run("pageNumber"), centred),
  ];
}

type Run = NonNullable<IParagraphStyleOptions["run"]>;
type Layout = NonNullable<IParagraphStyleOptions["paragraph"]>;

function style(id: StyleId, run: Run, paragraph: Layout): IParagraphStyleOptions {
  return { id, name: styleNames[id], basedOn: "Normal", quickFormat: true, run, paragraph };
}

/** The type's name on a paper, the title on news. */
function titleStyle(profile: FormatProfile) {
  return {
    run: { ...runOf(profile, "typeName"), color: "000000" },
    paragraph: {
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: pt(3 * profile.paragraph.gapPt) },
    },
  };
}

function headingStyle(profile: FormatProfile, name: "sectionHeading" | "clauseHeading") {
  const { linePt, gapPt, firstLineMm } = profile.paragraph;
  return {
    run: { ...runOf(profile, name), color: "000000" },
    paragraph: {
      keepNext: true,
      indent: { firstLine: mm(firstLineMm) },
      spacing: { line: pt(linePt), lineRule: LineRuleType.EXACT, before: pt(gapPt), after: pt(gapPt) },
    },
  };
}

function runOf({ settings, fontName }: FormatProfile, name: ComponentName) {
  const { sizePt, bold, italic, underline } = settings[name];
  return {
    font: fontName,
    size: halfPoints(sizePt),
    bold,
    italics: italic,
    ...(underline ? { underline: {} } : {}),
  };
}
