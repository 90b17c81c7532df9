import { expect, test } from "@playwright/test";

import { noNames } from "#lib/document/mention-names";
import { toHtml } from "#lib/document/render/html";
import { readDocument } from "#lib/document/schema";
import { articleOf } from "#lib/publications/article";
import { givenDocument } from "#lib/testing/given-publication";

const lead = "Sáng ngày 10/7, Đảng uỷ phường tổ chức hội nghị.";

test("the lead stands apart and is not shown twice; nothing is lost or moved", () => {
  const document = givenDocument(["(Tin Sông Xanh)", lead, "Đoạn sau."]);
  const { before, lead: shown, after } = articleOf(document, noNames);
  expect([before, shown, after]).toEqual(["<p>(Tin Sông Xanh)</p>", `<p>${lead}</p>`, "<p>Đoạn sau.</p>"]);
  expect(before + shown + after).toBe(toHtml(document, noNames));
});

test("a text without a paragraph of its length has no lead and is shown whole", () => {
  const document = givenDocument(["Ngắn.", "Cũng ngắn."]);
  expect(articleOf(document, noNames)).toEqual({ before: "", lead: "", after: toHtml(document, noNames) });
});

test("a text of one empty paragraph shows nothing", () => {
  const empty = readDocument({ type: "doc", content: [{ type: "paragraph" }] });
  expect(articleOf(empty, noNames)).toEqual({ before: "", lead: "", after: "" });
});

test("a title that ends a script or a paragraph stays text", () => {
  const { lead: shown } = articleOf(
    givenDocument(["</p><script>alert(1)</script> một hai ba bốn năm sáu bảy"]),
    noNames,
  );
  expect(shown).not.toContain("<script");
});
