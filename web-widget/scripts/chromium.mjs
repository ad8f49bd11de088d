/** Starts the pinned Chromium of the tests and of the token generator. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const temporaryFolder = fileURLToPath(new URL("../target/tmp", import.meta.url));

/** The browser unpacks itself into the temporary folder and reuses whatever version lies there: so it gets our own. */
export async function chromiumOptions() {
  mkdirSync(temporaryFolder, { recursive: true });
  process.env.TMPDIR = temporaryFolder;
  const { default: sparticuz } = await import("@sparticuz/chromium");
  return {
    executablePath: await sparticuz.executablePath(),
    // Never the arguments that the package proposes: they switch off the browser's security, and with it CSP and CORS.
    args: ["--no-sandbox", "--font-render-hinting=none"],
  };
}
