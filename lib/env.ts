import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { z } from "zod";

const settings = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: z
    .string()
    .regex(/^file:/, "chỉ nhận file:… (SQLite)")
    .optional(),
  PUBLIC_ADDRESS: z.url().optional(),
  DEMO: z.enum(["on", "off"]).default("on"),
  DEMO_PASSWORD: z.string().min(8).optional(),
  TRUST_PROXY: z.enum(["on", "off"]).default("off"),
});

export interface Environment {
  readonly production: boolean;
  readonly port: number;
  /** Absolute folder of everything this installation keeps: database, images, secret. */
  readonly dataDir: string;
  /** Absolute path of the SQLite file. */
  readonly databaseFile: string;
  /** Origin readers and mails use, without a slash at the end. */
  readonly publicAddress: string;
  readonly demo: boolean;
  readonly demoPassword: string | null;
  /** Whether X-Forwarded-For of a proxy in front is believed. */
  readonly trustProxy: boolean;
}

/**
 * The settings of this installation, read once from the environment.
 *
 * @throws Error naming each setting that is wrong; the only reader of `process.env`.
 */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = settings.safeParse(
    Object.fromEntries(Object.entries(source).filter(([, value]) => value !== "")),
  );
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Cấu hình không hợp lệ – ${wrong.join("; ")}`);
  }
  const { DATA_DIR, DATABASE_URL, PORT, PUBLIC_ADDRESS } = parsed.data;
  const dataDir = resolve(DATA_DIR);
  return {
    production: parsed.data.NODE_ENV === "production",
    port: PORT,
    dataDir,
    databaseFile: DATABASE_URL ? resolve(DATABASE_URL.slice("file:".length)) : join(dataDir, "kyyeu.db"),
    publicAddress: (PUBLIC_ADDRESS ?? `http://localhost:${PORT}`).replace(/\/+$/, ""),
    demo: parsed.data.DEMO === "on",
    demoPassword: parsed.data.DEMO_PASSWORD ?? null,
    trustProxy: parsed.data.TRUST_PROXY === "on",
  };
}

export const environment = readEnvironment(process.env);

/**
 * The key that signs session cookies: made once, kept in `DATA_DIR/secret` with mode 600.
 *
 * Two processes that start together agree, and a full disk leaves no half of one behind: the file gets its name
 * when it is written, if nobody was faster. @throws Error — nothing can be written, or the file is damaged.
 */
export function readSecret(dataDir: string = environment.dataDir): string {
  const file = join(dataDir, "secret");
  if (!existsSync(file)) makeSecret(file);
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < 32)
    throw new Error(`Tệp ${file} bị hỏng. Xoá tệp này rồi chạy lại (mọi người phải đăng nhập lại).`);
  return secret;
}

function makeSecret(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600 });
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Tells next-auth what it reads from the environment only; before Next is started. */
export function tellNextAuth(): void {
  process.env["NEXTAUTH_URL"] = environment.publicAddress;
  process.env["NEXTAUTH_SECRET"] = readSecret();
}
