import { build, checkNode, generate, install, say, serve, step } from "./steps.js";

checkNode();
say("Kỷ Yếu");
await step("[1/4] Cài các gói", install);
await step("[2/4] Chuẩn bị truy cập dữ liệu", generate);
await step("[3/4] Dựng các trang", build);
say("• [4/4] Chạy máy chủ (Ctrl-C để dừng)…");
serve([], { NODE_ENV: "production" });
