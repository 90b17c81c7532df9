/** What office programs really put on the clipboard, shortened, and what a report may take from it. */
interface Fragment {
  readonly name: string;
  readonly html: string;
  readonly clean: string;
}

const wordFrame = (styles: string, body: string) => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- ${styles} p.MsoNormal {margin:0in; font-size:14.0pt;} --></style></head>
<body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const wordItem = (text: string, marker: string, list: string) => `<p class=MsoListParagraphCxSpMiddle
style='text-indent:-.25in;mso-list:${list}'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span
style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

export const fragments: readonly Fragment[] = [
  {
    name: "Word: a paragraph with spans, marks, line ends and an empty paragraph",
    html: wordFrame(
      "",
      `<p class=MsoNormal style='text-align:justify'><b><span style='font-size:14.0pt;font-family:"Times New Roman",serif'>Đồng chí
Nguyễn Văn An</span></b><span lang=VI>,&nbsp;<i>Bí thư</i> <u>Đảng uỷ</u>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
    ),
    clean: "<p><strong>Đồng chí Nguyễn Văn An</strong>, <em>Bí thư</em> <u>Đảng uỷ</u>.</p>",
  },
  {
    name: "Word: a bulleted list on two levels",
    html: wordFrame(
      "@list l0:level1 {mso-level-number-format:bullet; mso-level-text:\\F0B7;} @list l0:level2 {mso-level-number-format:bullet;}",
      wordItem("Thu ngân sách", "·", "l0 level1 lfo1") +
        wordItem("Thuế", "o", "l0 level2 lfo1") +
        wordItem("Phí", "o", "l0 level2 lfo1") +
        wordItem("Chi ngân sách", "·", "l0 level1 lfo1"),
    ),
    clean:
      "<ul><li><p>Thu ngân sách</p><ul><li><p>Thuế</p></li><li><p>Phí</p></li></ul></li><li><p>Chi ngân sách</p></li></ul>",
  },
  {
    name: "Word: a numbered list that goes on at 3 after a paragraph",
    html: wordFrame(
      "@list l1:level1 {mso-level-tab-stop:none;}",
      wordItem("Một", "1.", "l1 level1 lfo2") +
        wordItem("Hai", "2.", "l1 level1 lfo2") +
        "<p class=MsoNormal>Giải lao.<o:p></o:p></p>" +
        wordItem("Ba", "3.", "l1 level1 lfo2"),
    ),
    clean:
      '<ol><li><p>Một</p></li><li><p>Hai</p></li></ol><p>Giải lao.</p><ol start="3"><li><p>Ba</p></li></ol>',
  },
  {
    name: "Word: letters below numbers, no style sheet to tell the format",
    html:
      wordItem("Nhiệm vụ", "2)", "l3 level1 lfo4") +
      wordItem("Giao Văn phòng", "a)", "l3 level2 lfo4") +
      wordItem("Giao Uỷ ban", "b)", "l3 level2 lfo4"),
    clean:
      '<ol start="2"><li><p>Nhiệm vụ</p><ol><li><p>Giao Văn phòng</p></li><li><p>Giao Uỷ ban</p></li></ol></li></ol>',
  },
  {
    name: "Word: bullets straight below numbers of the same level are two lists",
    html: wordItem("Một", "1.", "l0 level1 lfo1") + wordItem("chấm", "§", "l1 level1 lfo2"),
    clean: "<ol><li><p>Một</p></li></ol><ul><li><p>chấm</p></li></ul>",
  },
  {
    name: "Word: headings, one of them numbered by Word, and a short bold paragraph that is none",
    html: wordFrame(
      "",
      `<h1><b><span style='font-size:16.0pt'>Kết quả lãnh đạo<o:p></o:p></span></b></h1>
<h2 style='mso-list:l2 level2 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>Về kinh tế<o:p></o:p></h2>
<p class=MsoNormal><b>Nơi nhận:<o:p></o:p></b></p>`,
    ),
    clean: "<h2>Kết quả lãnh đạo</h2><h3>1. Về kinh tế</h3><p><strong>Nơi nhận:</strong></p>",
  },
  {
    name: "Word: heading styles and outline levels on paragraphs",
    html: `<p class=MsoTitle>Báo cáo</p><p class=MsoHeading2>Phần hai</p>
<p class=MsoNormal style='mso-outline-level:3'>Mục ba</p>`,
    clean: "<h2>Báo cáo</h2><h3>Phần hai</h3><h3>Mục ba</h3>",
  },
  {
    name: "Word: a table with spans, widths and an empty cell",
    html: wordFrame(
      "",
      `<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse'><tr style='mso-yfti-irow:0'>
<td width=312 colspan=2 valign=top style='width:233.7pt'><p class=MsoNormal align=center><b>Chỉ tiêu<o:p></o:p></b></p></td></tr>
<tr><td><p class=MsoNormal>Kết nạp đảng viên<o:p></o:p></p></td><td rowspan=1><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>`,
    ),
    clean:
      '<table><tbody><tr><td colspan="2"><p><strong>Chỉ tiêu</strong></p></td></tr><tr><td><p>Kết nạp đảng viên</p></td><td><p></p></td></tr></tbody></table>',
  },
  {
    name: "Word: a comment, hidden text and a deleted word",
    html: `<p class=MsoNormal>Hội nghị <a style='mso-comment-reference:A_1'>thống nhất</a><span class=MsoCommentReference><a
class=msocomanchor href="#_msocom_1">[A1]</a></span><span style='mso-hide:all;display:none'>ẩn</span><del>bỏ</del><ins>thêm</ins>.</p>
<div style='mso-element:comment-list'><p class=MsoCommentText>Sửa lại</p></div>`,
    clean: "<p>Hội nghị thống nhất<u>thêm</u>.</p>",
  },
  {
    name: "Word for the web: every item a list of its own",
    html: `<div class="OutlineElement Ltr"><p class="Paragraph" role="heading" aria-level="1"><span class="TextRun" style="font-weight:bold">Kết luận</span></p></div>
<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1"><li data-aria-level="1"><p class="Paragraph"><span>Một</span></p></li></ul></div><div
class="ListContainerWrapper SCXW1"><ul><li data-aria-level="2"><p><span>Một nhỏ</span></p></li></ul></div><div
class="ListContainerWrapper SCXW1"><ul><li data-aria-level="1"><p><span>Hai</span></p></li></ul></div>`,
    clean: "<h2>Kết luận</h2><ul><li><p>Một</p><ul><li><p>Một nhỏ</p></li></ul></li><li><p>Hai</p></li></ul>",
  },
  {
    name: "Google Docs: the wrapper that is bold and is not, marks in styles, a link",
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><p dir="ltr" style="line-height:1.38"><span
style="font-family:Arial;font-weight:700;white-space:pre-wrap;">Đậm</span><span style="font-weight:400;font-style:italic"> nghiêng </span><span
style="text-decoration:underline">chân</span></p><br><p><a href="https://dang.example/nq" style="text-decoration:none;"><span
style="text-decoration:underline;color:#1155cc">Nghị quyết</span></a></p></b><br class="Apple-interchange-newline">`,
    clean:
      '<p><strong>Đậm</strong><em> nghiêng </em><u>chân</u></p><p><a href="https://dang.example/nq">Nghị quyết</a></p>',
  },
  {
    name: "Google Docs: the inner list beside its item",
    html: `<ul style="margin-top:0"><li dir="ltr" aria-level="1"><p role="presentation"><span>Một</span></p></li><ul><li aria-level="2"><p><span>Một nhỏ</span></p></li></ul><li><p><span>Hai</span></p></li></ul>
<ol start="4"><li><p>Bốn</p></li></ol>`,
    clean:
      '<ul><li><p>Một</p><ul><li><p>Một nhỏ</p></li></ul></li><li><p>Hai</p></li></ul><ol start="4"><li><p>Bốn</p></li></ol>',
  },
  {
    name: "Google Docs: headings below each other become large and small",
    html: `<b style="font-weight:normal"><h2><span style="font-weight:400">Kinh tế</span></h2><h4><span>Nông nghiệp</span></h4></b>`,
    clean: "<h2>Kinh tế</h2><h3>Nông nghiệp</h3>",
  },
  {
    name: "LibreOffice: fonts, centred paragraphs and a list",
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><style type="text/css">@page { size: 21cm 29.7cm }</style></head>
<body lang="vi-VN"><p align="center" style="line-height: 100%"><font face="Times New Roman, serif"><font size="4"><b>NGHỊ QUYẾT</b></font></font></p>
<ol><li><p>Tán thành</p></li><li><p>Giao <i>Ban Thường vụ</i></p></li></ol></body></html>`,
    clean:
      "<p><strong>NGHỊ QUYẾT</strong></p><ol><li><p>Tán thành</p></li><li><p>Giao <em>Ban Thường vụ</em></p></li></ol>",
  },
  {
    name: "an old page: div and br for paragraphs, text beside blocks",
    html: `<div class="content"><div style="text-align:justify">Ngày 15/10,<br>tại hội trường<br></div>Tiếp theo<div><br></div><center>* * *</center></div>`,
    clean: "<p>Ngày 15/10,<br>tại hội trường</p><p>Tiếp theo</p><p>* * *</p>",
  },
  {
    name: "a Mac: letters and their marks apart",
    html: `<p>${"Đảng uỷ phường".normalize("NFD")}</p>`,
    clean: "<p>Đảng uỷ phường</p>",
  },
  { name: "anywhere: a single word", html: "<span>phường</span>", clean: "<p>phường</p>" },
];

export const refusals: readonly Fragment[] = [
  {
    name: "addresses that run scripts or lead to files",
    html: `<p><a href="javascript:alert(1)">một</a> <a href=" JaVaScRiPt:x">hai</a> <a href="file:///C:/x.doc">ba</a> <a href="#_ftn1">[1]</a></p>`,
    clean: "<p>một hai ba [1]</p>",
  },
  {
    name: "scripts, frames, forms and handlers",
    html: `<p onclick="x()">chữ<script>alert(1)</script></p><iframe src="https://ngoai.example"></iframe><form><input value="1"><p>còn</p></form>`,
    clean: "<p>chữ</p><p>còn</p>",
  },
  {
    name: "classes, styles, names and data",
    html: `<p class="a" id="b" style="color:red" data-x="1"><span class="c">chữ</span></p>`,
    clean: "<p>chữ</p>",
  },
];
