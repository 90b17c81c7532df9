import { migrate } from "#lib/db/migrate";

/** `kyyeu migrate`: brings the database to this version's shape and says what was applied. */
export async function migrateCommand(): Promise<number> {
  const applied = await migrate();
  process.stdout.write(
    applied.length === 0
      ? "Cơ sở dữ liệu đã mới nhất.\n"
      : applied.map((name) => `Đã áp dụng ${name}\n`).join(""),
  );
  return 0;
}
