import { generate, install } from "./packages.js";
import { checkNode, serve, step } from "./steps.js";

checkNode();
await step("Cài các gói", install);
await step("Chuẩn bị truy cập dữ liệu", generate);
serve(["--conditions=react-server", "--import", "tsx", "lib/server/main.ts", "--dev"], {
  NODE_ENV: "development",
});
