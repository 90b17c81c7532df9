import { expect, test } from "@playwright/test";

import { generatedDocument } from "#lib/document/generated-document";
import { noNames } from "#lib/document/mention-names";
import { readDocument } from "#lib/document/schema";

import { toHtml } from "./html";
import { toOutline } from "./outline";
import { toPlainText, toRunningText } from "./plain-text";

const text = (words: string, ...marks: object[]) => ({ type: "text", text: words, marks });
const paragraph = (...content: object[]) => ({ type: "paragraph", content });
const item = (...content: object[]) => ({ type: "listItem", content });
const cell = (type: string, words: string, attrs = {}) => ({
  type,
  attrs,
  content: [paragraph(text(words))],
});
const row = (...content: object[]) => ({ type: "tableRow", content });
const read = (...content: object[]) => readDocument({ type: "doc", content });
const bold = { type: "bold" };
const italic = { type: "italic" };
const link = { type: "link", attrs: { href: "https://example.vn/?a=1&b=2" } };
const names = { attendees: { a1: "Trần <Bình>" }, citations: {} };

const mentions = read(
  paragraph({ type: "attendeeMention", attrs: { attendeeId: "a1", label: "Tên cũ" } }, text(" quán triệt "), {
    type: "citationMention",
    attrs: { citationId: "c1", label: "Chỉ thị 5" },
  }),
);
const figure = read({
  type: "figure",
  attrs: {
    imageId: "ckxyz12345",
    width: 1200,
    height: 800,
    caption: "Quang cảnh",
    credit: "Minh Đức",
    alternativeText: 'Hội trường "A"',
  },
});
const lists = read({
  type: "orderedList",
  attrs: { start: 3 },
  content: [
    item(paragraph(text("ba")), paragraph(text("tiếp"))),
    item(paragraph(text("bốn")), { type: "bulletList", content: [item(paragraph(text("con")))] }),
  ],
});
const table = read({
  type: "table",
  content: [
    row(cell("tableHeader", "Tên"), cell("tableHeader", "Số", { colspan: 2, colwidth: [80, 90] })),
    row(cell("tableHeader", "Kết nạp"), cell("tableCell", "7"), cell("tableCell", "118%")),
  ],
});
const video = read({ type: "videoLink", attrs: { href: "https://vtv.vn/a", title: "" } });

test.describe("for readers", () => {
  test("text is escaped and marks nest, a link that turns bold stays one link", () => {
    const document = read(paragraph(text("<a> & ", link), text("đậm", link, bold), text(" nghiêng", italic)));
    expect(toHtml(document, noNames)).toBe(
      '<p><a href="https://example.vn/?a=1&amp;b=2" rel="noopener noreferrer nofollow">&lt;a&gt; &amp; <strong>đậm</strong></a><em> nghiêng</em></p>',
    );
  });

  test("headings keep their level and empty paragraphs are left out", () => {
    const heading = { type: "heading", attrs: { level: 3 }, content: [text("Mục")] };
    expect(toHtml(read(heading, paragraph()), noNames)).toBe("<h3>Mục</h3>");
  });

  test("a mention shows the current name, or the one it was written with", () => {
    expect(toHtml(mentions, names)).toBe(
      '<p><span class="attendee" data-attendee-id="a1">Trần &lt;Bình&gt;</span> quán triệt ' +
        '<span class="citation" data-citation-id="c1">Chỉ thị 5</span></p>',
    );
  });

  test("names of objects' own methods are no names of people", () => {
    const document = read(
      paragraph({ type: "attendeeMention", attrs: { attendeeId: "constructor", label: "An" } }),
    );
    expect(toPlainText(document, noNames)).toBe("An");
  });

  test("a figure offers narrower images and says caption and credit", () => {
    expect(toHtml(figure, noNames)).toBe(
      '<figure><img src="/anh/ckxyz12345?rong=640" srcset="/anh/ckxyz12345?rong=640 640w, /anh/ckxyz12345 1200w"' +
        ' sizes="(min-width: 48rem) 46rem, 100vw" width="1200" height="800" alt="Hội trường &quot;A&quot;" loading="lazy" decoding="async">' +
        '<figcaption>Quang cảnh <span class="credit">Minh Đức</span></figcaption></figure>',
    );
  });

  test("a part is its content and nothing else", () => {
    const inside = paragraph(text("Có mặt: 7 đồng chí"));
    const part = read({ type: "part", attrs: { key: "votes", basis: "cũ" }, content: [inside, inside] });
    const flat = read(inside, inside);
    expect(toHtml(part, noNames)).toBe(toHtml(flat, noNames));
    expect(toPlainText(part, noNames)).toBe(toPlainText(flat, noNames));
    expect(toOutline(part, noNames)).toEqual(toOutline(flat, noNames));
  });

  test("a table has a head, headers know their direction, and it can scroll", () => {
    expect(toHtml(table, noNames)).toBe(
      '<div class="table-scroll" tabindex="0"><table><thead><tr><th scope="col"><p>Tên</p></th><th scope="col" colspan="2"><p>Số</p></th></tr></thead>' +
        '<tbody><tr><th scope="row"><p>Kết nạp</p></th><td><p>7</p></td><td><p>118%</p></td></tr></tbody></table></div>',
    );
  });

  test("a header that reaches into the rows below makes no head", () => {
    const document = read({
      type: "table",
      content: [row(cell("tableHeader", "a", { rowspan: 2 })), row(cell("tableCell", "b"))],
    });
    expect(toHtml(document, noNames)).not.toContain("<thead>");
  });

  test("lists start where they do, a quotation is one, a video is a plain link", () => {
    expect(toHtml(lists, noNames)).toBe(
      '<ol start="3"><li><p>ba</p><p>tiếp</p></li><li><p>bốn</p><ul><li><p>con</p></li></ul></li></ol>',
    );
    expect(toHtml(read({ type: "blockquote", content: [paragraph(text("lời"))] }), noNames)).toBe(
      "<blockquote><p>lời</p></blockquote>",
    );
    expect(toHtml(video, noNames)).toBe(
      '<p class="video-link"><a href="https://vtv.vn/a" rel="noopener noreferrer nofollow">https://vtv.vn/a</a></p>',
    );
  });

  test("nothing but the known elements is ever written", () => {
    const known =
      "p h2 h3 ul ol li blockquote div table thead tbody tr th td figure img figcaption span a strong em u br";
    const written = new Set<string>();
    for (let seed = 1; seed <= 50; seed += 1)
      for (const [, tag = ""] of toHtml(generatedDocument(seed), noNames).matchAll(/<\/?([^\s>]*)/g))
        written.add(tag);
    expect([...written].toSorted()).toEqual(known.split(" ").toSorted());
  });
});

test.describe("as plain text", () => {
  test("lists carry their signs, or not", () => {
    expect(toPlainText(lists, noNames)).toBe("3. ba\ntiếp\n4. bốn\n- con");
    expect(toRunningText(lists, noNames)).toBe("ba\ntiếp\nbốn\ncon");
  });

  test("a table is its rows, cells apart by tabs", () => {
    expect(toPlainText(table, noNames)).toBe("Tên\tSố\nKết nạp\t7\t118%");
  });

  test("a figure is its caption and its credit, a mention its current name", () => {
    expect(toPlainText(figure, noNames)).toBe("Quang cảnh\nMinh Đức");
    expect(toPlainText(mentions, names)).toBe("Trần <Bình> quán triệt Chỉ thị 5");
  });

  test("it is NFC", () => {
    const document = read(paragraph(text("Đảng uỷ".normalize("NFD"))));
    expect(toPlainText(document, noNames)).toBe("Đảng uỷ".normalize("NFC"));
  });
});

test.describe("as an outline", () => {
  test("it survives JSON unchanged", () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const outline = toOutline(generatedDocument(seed), noNames);
      expect(JSON.parse(JSON.stringify(outline))).toEqual(outline);
    }
  });

  test("runs tell their look and lead", () => {
    const document = read(paragraph(text("xem", link, bold), { type: "hardBreak" }, text("thêm", italic)));
    expect(toOutline(document, noNames)).toEqual([
      {
        kind: "paragraph",
        runs: [
          { text: "xem", bold: true, italic: false, underline: false, link: "https://example.vn/?a=1&b=2" },
          { text: "\n", bold: false, italic: false, underline: false, link: null },
          { text: "thêm", bold: false, italic: true, underline: false, link: null },
        ],
        quoteDepth: 0,
        listDepth: 0,
        list: null,
      },
    ]);
  });

  test("paragraphs tell their list, their level and their number", () => {
    const outer = { listId: 2, ordered: true, start: 3, level: 0 };
    const inner = { listId: 1, ordered: false, start: 1, level: 1 };
    expect(toOutline(lists, noNames).map(({ list, listDepth }) => ({ list, listDepth }))).toEqual([
      { list: { ...outer, number: 3 }, listDepth: 1 },
      { list: { ...outer, number: null }, listDepth: 1 },
      { list: { ...outer, number: 4 }, listDepth: 1 },
      { list: { ...inner, number: 1 }, listDepth: 2 },
    ]);
  });

  test("a table tells its head, its spans and its widths", () => {
    const [block] = toOutline(table, noNames);
    expect(block).toMatchObject({
      kind: "table",
      headRowCount: 1,
      rows: [
        {
          cells: [
            { isHeader: true, columnWidthsPx: null },
            { colspan: 2, columnWidthsPx: [80, 90] },
          ],
        },
        { cells: [{ isHeader: true }, { isHeader: false, blocks: [{ kind: "paragraph" }] }, {}] },
      ],
    });
  });

  test("figures, videos and quotations are blocks of their own", () => {
    expect(toOutline(figure, noNames)).toMatchObject([{ kind: "image", imageId: "ckxyz12345", width: 1200 }]);
    expect(toOutline(video, noNames)).toMatchObject([{ kind: "video", title: "https://vtv.vn/a" }]);
    const quoted = read({ type: "blockquote", content: [paragraph(text("lời"))] });
    expect(toOutline(quoted, noNames)).toMatchObject([{ kind: "paragraph", quoteDepth: 1 }]);
  });
});
