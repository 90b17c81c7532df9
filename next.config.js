/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // The head is written before the body for every reader: kept pages must not depend on a browser's name.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // `npm test` checks types; an office machine should not.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "better-sqlite3",
    "@node-rs/argon2",
    "sharp",
    "rate-limiter-flexible",
    "yjs",
    "docx",
  ],
  experimental: {
    // unauthorized() and forbidden() answer 401 and 403 with a page of ours.
    authInterrupts: true,
    globalNotFound: true,
    optimizePackageImports: ["@mantine/core", "@mantine/hooks", "@tabler/icons-react"],
  },
};
export default nextConfig;
