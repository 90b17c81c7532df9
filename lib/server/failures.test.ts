import { expect, test } from "@playwright/test";

import { explainFailure } from "#lib/server/failures";

const place = { port: 3000, dataDir: "/srv/ky-yeu" };
const failure = (code: string, more = {}) => Object.assign(new Error(code), { code, ...more });

for (const [error, words] of [
  [failure("EADDRINUSE", { syscall: "listen" }), "Cổng 3000 đang được dùng"],
  [failure("EACCES", { syscall: "listen" }), "Không được phép mở cổng 3000"],
  [failure("EACCES", { syscall: "mkdir" }), "Không ghi được vào thư mục dữ liệu /srv/ky-yeu"],
  [failure("SQLITE_FULL"), "Ổ đĩa của /srv/ky-yeu đã đầy"],
  [new Error("SchemaConnectorError: database or disk is full\n at …"), "Ổ đĩa của /srv/ky-yeu đã đầy"],
  [new Error("Outer", { cause: failure("SQLITE_NOTADB") }), "bị hỏng"],
  [new Error("Could not find a production build in the '.next' directory"), "Chưa dựng các trang"],
  [new Error("Lỗi lạ"), "Không khởi động được: Error: Lỗi lạ"],
] as const)
  test(`a start that fails by «${error.message.slice(0, 50)}» says: ${words}`, () => {
    const told = explainFailure(error, place);
    expect(told).toContain(words);
    if (!words.startsWith("Không khởi động")) expect(told).not.toContain("\n");
  });
