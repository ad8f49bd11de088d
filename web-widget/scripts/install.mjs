/**
 * Installs the dependencies of the lock file with `npm ci`, but only when they are not there already:
 * a stamp inside node_modules remembers which lock (and which Node major version) was installed last.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const moduleFolder = fileURLToPath(new URL("..", import.meta.url));
const stampFile = `${moduleFolder}node_modules/.installed-lock`;

const wanted = createHash("sha256")
  .update(readFileSync(`${moduleFolder}package-lock.json`))
  .update(process.versions.node.split(".")[0])
  .digest("hex");

if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) {
  console.log("node_modules is up to date with package-lock.json");
} else {
  const result = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: moduleFolder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (result.status !== 0) {
    process.exit(result.status ?? 1);
  }
  writeFileSync(stampFile, wanted);
}
