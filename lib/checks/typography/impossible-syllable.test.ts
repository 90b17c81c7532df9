import { expect, test } from "@playwright/test";

import { impossibleSyllable } from "#lib/checks/typography/impossible-syllable";
import { isSyllable } from "#lib/checks/typography/vietnamese-syllable";
import { givenChecked } from "#lib/testing/given-checked";

const wrong = [
  ["ngiệp", "nghiệp"],
  ["dđược", "được"],
  ["ghạt", "gạt"],
  ["đựơc", "được"],
  ["trứơc", "trước"],
  ["qúa", "quá"],
  ["hòan", "hoàn"],
  ["tíên", "tiến"],
  ["phuờng", "phường"],
  ["đuợc", "được"],
  ["gíup", "giúp"],
  ["ddoongf", null],
  ["nguowif", null],
  ["cểm", null],
  ["phât", null],
] as const;
for (const [word, mend] of wrong)
  test(`«${word}» cannot be a Vietnamese syllable`, () => {
    const remarks = impossibleSyllable.find(givenChecked(`Các đồng chí ${word} nêu ý kiến.`));
    expect(remarks.map((remark) => remark.mend)).toEqual([mend]);
  });

const syllables =
  `uỷ ủy khoá khóa quý quỹ giữa giặt gìn giếng quyết quốc khuỷu nguệch khuya thuở ngoằn ngoèo rượu xoong buýt tuýp yêu ý ỷ oẹ uế
  uất ướt huơ khuâng quẹt quắt nghĩa nghỉ kỳ ghế gỉ xuề xoà loằng nghiêng đoạt thoắt hếch kiềng nghìn mỹ lý tỷ`.split(
    /\s+/u,
  );
for (const word of syllables) test(`«${word}» is a syllable`, () => expect(isSyllable(word)).toBe(true));

const left = [
  "Trang website, video và facebook của xã hoạt động tốt.",
  "Đồng chí Đặng Thị Krông ở buôn Đắk R'lấp dự.",
  "Nhà rông, cồng chiêng, đàn krông pút được gìn giữ.",
  "Muối iốt, xăng, vắcxin, ôtô, rađiô, ápphích, kilômét.",
  "Đ/c Trần Văn A, UVBTV; t/m ban tổ chức; 25 triệu đồng/ng/thg.",
  "Liên hệ qua hộp thư vănphòng@vidu.vn và #ĐạiHội2025.",
] as const;
for (const text of left)
  test(`«${text}» holds no impossible syllable`, () =>
    expect(impossibleSyllable.find(givenChecked(text))).toEqual([]));
