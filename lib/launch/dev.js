import { checkNode, generate, install, serve, step } from "./steps.js";

checkNode();
await step("Cài các gói", install);
await step("Chuẩn bị truy cập dữ liệu", generate);
serve(["--dev"], { NODE_ENV: "development" });
