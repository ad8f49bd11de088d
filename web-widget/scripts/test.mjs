/**
 * Runs the tests: those without a browser, and those in a Chromium that is started once for all of them.
 * `npm test -- keyboard` runs only the files whose path contains the word.
 */
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumOptions } from "./chromium.mjs";

const root = fileURLToPath(new URL("../target/js/test", import.meta.url));
const sources = fileURLToPath(new URL("../test", import.meta.url));
const words = process.argv.slice(2);

// Listed by the sources: the folder of compiled files may still hold a test that was renamed.
const files = readdirSync(sources, { recursive: true })
  .filter((file) => file.endsWith(".test.ts") && words.every((word) => file.includes(word)))
  .sort()
  .map((file) => `${root}/${file.replace(/ts$/, "js")}`);

if (files.length === 0) {
  // Without a file, Node would look for tests of its own and wait for them.
  console.error(`No test file's path contains ${words.join(" and ")}.`);
  process.exit(1);
}

const browser = await chromium.launchServer(await chromiumOptions());
const run = spawn(process.execPath, ["--test", "--test-concurrency=2", ...files], {
  stdio: "inherit",
  env: { ...process.env, BROWSER_ENDPOINT: browser.wsEndpoint() },
});
const status = await new Promise((resolve) => run.on("close", resolve));
await browser.close();
process.exit(status);
