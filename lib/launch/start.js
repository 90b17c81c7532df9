import { generate, install } from "./packages.js";
import { build, serverProgram } from "./pages.js";
import { checkNode, say, serve, step } from "./steps.js";

say("Kỷ Yếu");
await step(`[1/5] Kiểm tra Node ${process.versions.node}`, checkNode);
await step("[2/5] Cài các gói", install);
await step("[3/5] Chuẩn bị truy cập dữ liệu", generate);
await step("[4/5] Dựng các trang", build);
say("• [5/5] Chạy máy chủ (Ctrl-C để dừng)…");
serve([serverProgram], { NODE_ENV: "production" });
