import { expect, test } from "@playwright/test";
import type { Node } from "@tiptap/pm/model";
import * as Y from "yjs";

import { generatedDocument } from "./generated-document";
import { documentOfUpdates, liveField, mergeUpdates, updateOfDocument } from "./live-body";
import { noNames } from "./mention-names";
import { toPlainText, toRunningText } from "./render/plain-text";
import { emptyDocument, readDocument } from "./schema";

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

test("a body comes back from live editing as it went in", () => {
  for (const seed of seeds) {
    const document = generatedDocument(seed);
    const back = documentOfUpdates([updateOfDocument(document)]);
    expect(back.toJSON(), `seed ${seed}`).toEqual(document.toJSON());
  }
});

test("the same body gives the same update, so filling twice writes it once", () => {
  const document = generatedDocument(7);
  expect(updateOfDocument(document)).toEqual(updateOfDocument(document));
  const twice = documentOfUpdates([updateOfDocument(document), updateOfDocument(document)]);
  expect(twice.eq(document)).toBe(true);
});

test("nobody's updates are an empty document", () => {
  expect(documentOfUpdates([]).eq(emptyDocument)).toBe(true);
  expect(documentOfUpdates([mergeUpdates([])]).eq(emptyDocument)).toBe(true);
});

test("updates of two people come to the same body, apart or merged, in either order", () => {
  const first = updateOfDocument(generatedDocument(3));
  const other = new Y.Doc();
  Y.applyUpdate(other, first);
  other.getXmlFragment(liveField).push([paragraph("Bổ sung.")]);
  const second = Y.encodeStateAsUpdate(other, Y.encodeStateVectorFromUpdate(first));
  const body = documentOfUpdates([first, second]);
  expect(body.lastChild?.textContent).toBe("Bổ sung.");
  expect(documentOfUpdates([second, first]).eq(body)).toBe(true);
  expect(documentOfUpdates([mergeUpdates([first, second])]).eq(body)).toBe(true);
});

for (const bytes of [[], [255], [1, 2, 3, 4, 5]])
  test(`bytes that are no update are refused: ${JSON.stringify(bytes)}`, () => {
    const update = Uint8Array.from(bytes);
    for (const read of [documentOfUpdates, mergeUpdates])
      expect(() => read([update, update])).toThrow(expect.objectContaining({ code: "invalid" }));
  });

test.describe("of what a hostile or old client has sent", () => {
  test("a script is only its words", () => {
    expect(repaired([element("script", {}, ["alert(1)"])])).toEqual([paragraphJson("alert(1)")]);
  });

  test("two unknown blocks stay two paragraphs", () => {
    const blocks = [element("codeBlock", {}, ["một"]), element("codeBlock", {}, ["hai"])];
    expect(repaired(blocks)).toEqual([paragraphJson("một"), paragraphJson("hai")]);
  });

  test("an unknown inline thing joins the words around it", () => {
    const inline = [text("Đồng chí "), element("emoji", {}, ["An"]), text(" dự.")];
    expect(lines([element("paragraph", {}, inline)])).toBe("Đồng chí An dự.");
  });

  test("a heading of level 99 is one of level 2", () => {
    expect(repaired([element("heading", { level: 99 }, ["Mục"])])).toEqual([
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Mục" }] },
    ]);
  });

  test("a link to a script is no link, and a mark nobody knows is none", () => {
    const marked = new Y.XmlText();
    marked.insert(0, "xem", { link: { href: "javascript:alert(1)" }, blink: {}, bold: true });
    expect(repaired([element("paragraph", {}, [marked])])).toEqual([
      { type: "paragraph", content: [{ type: "text", text: "xem", marks: [{ type: "bold" }] }] },
    ]);
  });

  test("a mention with an object for an id is only its label, one with an object for a label is gone", () => {
    const mention = (attributes: object) => element("attendeeMention", attributes, []);
    const inline = [
      mention({ attendeeId: {}, label: "Nguyễn An" }),
      mention({ attendeeId: "a1", label: { toString: "x" } }),
    ];
    expect(repaired([element("paragraph", {}, inline)])).toEqual([paragraphJson("Nguyễn An")]);
  });

  test("a figure of a foreign image is only its caption, and a video that is a script its title", () => {
    const figure = element("figure", { imageId: "https://a.vn/a.png", caption: "Quang cảnh" }, []);
    const video = element("videoLink", { href: "javascript:alert(1)", title: "Bản tin" }, []);
    expect(repaired([figure, video])).toEqual([paragraphJson("Quang cảnh"), paragraphJson("Bản tin")]);
  });

  test("a part nobody can name is only its content, one that was emptied is gone", () => {
    const inside = () => element("paragraph", {}, ["Có mặt: 7 đồng chí"]);
    const kept = bodyOf([element("part", { key: "votes", basis: "Có mặt" }, [inside()])]).firstChild;
    expect([kept?.type.name, kept?.attrs["basis"]]).toEqual(["part", "Có mặt"]);
    expect(repaired([element("part", { key: "<b>" }, [inside()])])).toEqual([
      paragraphJson("Có mặt: 7 đồng chí"),
    ]);
    expect(repaired([inside(), element("part", { key: "votes" }, [])])).toEqual([
      paragraphJson("Có mặt: 7 đồng chí"),
    ]);
  });

  test("rows, items and words without their surroundings get them", () => {
    expect(
      lines([
        element("tableRow", {}, [element("tableCell", {}, ["ô"])]),
        element("listItem", {}, ["một"]),
        element("listItem", {}, ["hai"]),
        element("orderedList", {}, ["ba"]),
        text("bốn"),
      ]),
    ).toBe("ô\n- một\n- hai\n1. ba\nbốn");
  });

  test("a list item that opens with a table keeps it", () => {
    const table = element("table", {}, [element("tableRow", {}, [element("tableCell", {}, ["ô"])])]);
    const item = element("listItem", {}, [table]);
    const [list] = bodyOf([element("bulletList", {}, [item])]).children;
    expect(list?.firstChild?.children.map(({ type }) => type.name)).toEqual(["paragraph", "table"]);
  });

  test("blocks inside a paragraph are its words, apart", () => {
    const inside = [text("một"), element("heading", {}, ["hai"]), element("paragraph", {}, ["ba"])];
    expect(lines([element("paragraph", {}, inside)])).toBe("một hai ba");
  });

  test("lists and tables emptied by two people at once are gone", () => {
    expect(
      repaired([
        element("bulletList", {}, []),
        element("table", {}, []),
        element("blockquote", {}, []),
        paragraph("còn"),
      ]),
    ).toEqual([paragraphJson("còn")]);
  });

  test("an empty cell and an empty item can still be written in", () => {
    const table = element("table", {}, [element("tableRow", {}, [element("tableCell", {}, [])])]);
    const body = bodyOf([table, element("bulletList", {}, [element("listItem", {}, [])])]);
    expect(body.firstChild?.firstChild?.firstChild?.firstChild?.type.name).toBe("paragraph");
    expect(body.lastChild?.firstChild?.firstChild?.type.name).toBe("paragraph");
  });

  test("a cell a million columns wide is one column wide", () => {
    const cell = element("tableCell", { colspan: 1_000_000, rowspan: "x", colwidth: "y" }, ["ô"]);
    const [table] = bodyOf([element("table", {}, [element("tableRow", {}, [cell])])]).children;
    expect(table?.firstChild?.firstChild?.attrs).toEqual({ colspan: 1, rowspan: 1, colwidth: null });
  });

  test("control characters are dropped", () => {
    expect(lines([paragraph("Đảng\u0000 uỷ\u000B")])).toBe("Đảng uỷ");
  });

  test("maps and embedded things are dropped", () => {
    const embedding = new Y.XmlText("chữ");
    embedding.insertEmbed(0, { image: "https://a.vn/a.png" });
    embedding.insertEmbed(0, new Y.Map());
    expect(lines([element("paragraph", {}, [embedding])])).toBe("chữ");
  });

  test("a body that is no fragment at all keeps its words", () => {
    const live = new Y.Doc();
    live.getText(liveField).insert(0, "chữ");
    expect(toPlainText(documentOfUpdates([Y.encodeStateAsUpdate(live)]), noNames)).toBe("chữ");
    const map = new Y.Doc();
    map.getMap(liveField).set("a", 1);
    expect(documentOfUpdates([Y.encodeStateAsUpdate(map)]).eq(emptyDocument)).toBe(true);
  });

  for (const name of ["blockquote", "script", "listItem", "bulletList", "table", "paragraph", "tableCell"])
    test(`10,000 times ${name} inside each other keep the words in them`, () => {
      const live = new Y.Doc();
      live.transact(() => {
        let inside = live.getXmlFragment(liveField);
        inside.insert(0, [paragraph("đầu")]);
        for (let at = 0; at < 10_000; at += 1) {
          const next = element(name, {}, []);
          inside.push([next]);
          inside = next;
        }
        inside.push([text("đáy")]);
      });
      const body = documentOfUpdates([Y.encodeStateAsUpdate(live)]);
      expect(readDocument(body.toJSON()).eq(body)).toBe(true);
      expect(toRunningText(body, noNames).trim().split(/\s+/u)).toEqual(["đầu", "đáy"]);
    });
});

/** The repaired body, which has to pass the door. */
function bodyOf(content: (Y.XmlElement | Y.XmlText)[]): Node {
  const live = new Y.Doc();
  live.getXmlFragment(liveField).insert(0, content);
  const body = documentOfUpdates([Y.encodeStateAsUpdate(live)]);
  expect(readDocument(body.toJSON()).eq(body)).toBe(true);
  return body;
}

function repaired(content: Parameters<typeof bodyOf>[0]): unknown {
  return bodyOf(content).content.toJSON();
}

function lines(content: Parameters<typeof bodyOf>[0]): string {
  return toPlainText(bodyOf(content), noNames);
}

function element(name: string, attributes: object, inside: (Y.XmlElement | Y.XmlText | string)[]) {
  const made = new Y.XmlElement(name);
  for (const [key, value] of entriesOf(attributes)) made.setAttribute(key, value);
  made.insert(
    0,
    inside.map((part) => (typeof part === "string" ? text(part) : part)),
  );
  return made;
}

/** Yjs says attributes are strings; clients send anything. */
function entriesOf(attributes: object): [string, string][] {
  const values: object = Object.entries(attributes);
  return isAnything(values) ? values : [];
}

function isAnything(values: object): values is [string, string][] {
  return Array.isArray(values);
}

function text(content: string) {
  return new Y.XmlText(content);
}

function paragraph(content: string) {
  return element("paragraph", {}, [content]);
}

function paragraphJson(content: string) {
  return { type: "paragraph", content: [{ type: "text", text: content }] };
}
