import { parseArgs } from "node:util";

type Run = (args: string[]) => Promise<number>;

/** Every command with its usage; loaded only when called. */
const commands: Readonly<Record<string, { usage: string; load: () => Promise<Run> }>> = {
  extract: {
    usage: "extract TỆP… [--out THƯ-MỤC]        đọc dữ kiện từ văn bản, in JSON",
    load: async () => {
      const { extractFiles } = await import("#lib/cli/extract");
      return async (given) => {
        const options = { out: { type: "string" } } as const;
        const { values, positionals } = parseArgs({ args: given, allowPositionals: true, options });
        return positionals.length === 0
          ? wrongUsage("extract")
          : extractFiles(positionals, values.out ?? null);
      };
    },
  },
  check: {
    usage: "check TỆP… [--json]                  soát số liệu, ngày tháng, tên gọi, câu chữ",
    load: async () => {
      const { checkFiles } = await import("#lib/cli/check");
      return async (given) => {
        const options = { json: { type: "boolean" } } as const;
        const { values, positionals } = parseArgs({ args: given, allowPositionals: true, options });
        return positionals.length === 0 ? wrongUsage("check") : checkFiles(positionals, values.json === true);
      };
    },
  },
  import: {
    usage: "import THƯ-MỤC --committee MÃ        nhập các tệp .txt thành bản nháp",
    load: async () => (await import("#lib/cli/import")).importCommand,
  },
  export: {
    usage: "export VĂN-BẢN --format docx|pdf|… -o TỆP  xuất văn bản ra tệp; zip là cả hồ sơ hội nghị",
    load: async () => (await import("#lib/cli/export")).exportCommand,
  },
  user: {
    usage: "user add|disable|password …          quản lý tài khoản",
    load: async () => (await import("#lib/cli/user")).userCommand,
  },
  migrate: {
    usage: "migrate                              cập nhật cấu trúc cơ sở dữ liệu",
    load: async () => (await import("#lib/cli/migrate")).migrateCommand,
  },
};

const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
process.exitCode = command ? await attempt(command, args) : explain(name);

async function attempt({ load }: { load: () => Promise<Run> }, given: string[]): Promise<number> {
  try {
    const run = await load();
    return await run(given);
  } catch (error) {
    if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
      return wrongUsage(name);
    process.stderr.write(`kyyeu ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function wrongUsage(of: string): number {
  process.stderr.write(`Cách dùng: kyyeu ${commands[of]?.usage ?? of}\n`);
  return 2;
}

function explain(unknown: string): number {
  const lines = Object.values(commands).map(({ usage }) => `  kyyeu ${usage}`);
  const asked = unknown === "help" || unknown === "--help";
  const output = asked ? process.stdout : process.stderr;
  if (unknown !== "" && !asked) output.write(`Không có lệnh «${unknown}».\n`);
  output.write(`Cách dùng:\n${lines.join("\n")}\n`);
  return asked ? 0 : 2;
}
