import { generate, install } from "./packages.js";
import { build } from "./pages.js";
import { checkNode, step } from "./steps.js";

checkNode();
await step("Cài các gói", install);
await step("Chuẩn bị truy cập dữ liệu", generate);
await step("Dựng các trang", build);
