/** Builds every bundle and copies the pages; `target/dist` is then the root of the web server. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { bundleConfig } from "../vite.config.mjs";
import { bundles } from "./bundles.mjs";

const moduleFolder = fileURLToPath(new URL("..", import.meta.url));
const dist = `${moduleFolder}target/dist`;

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
for (const bundle of bundles) {
  await build(bundleConfig(bundle));
  const built = readFileSync(`${dist}/${bundle.file}`);
  console.log(`${bundle.file}: ${built.length} bytes, ${gzipSync(built, { level: 9 }).length} bytes gzipped`);
}
for (const folder of ["widget", "desk", "newsroom"]) {
  writeFileSync(`${dist}/${folder}/licences.txt`, licences());
}
for (const page of ["index.html", "desk/index.html", "newsroom/index.html"]) {
  cpSync(`${moduleFolder}site/${page}`, `${dist}/${page}`);
}
cpSync(`${moduleFolder}site`, `${dist}/site`, { recursive: true, filter: isNoPage });

/** Pages have places of their own; the folder `site/` of the web root holds what they need. */
function isNoPage(source) {
  return !source.endsWith(".html") && !source.endsWith("/desk") && !source.endsWith("/newsroom");
}

/** The terms under which other people's work is in the bundles; they want to be handed on with it. */
function licences() {
  const terms = (name) => readFileSync(`${moduleFolder}node_modules/${name}`, "utf8").trim();
  return [
    "Bürgerlotse is free software under the EUPL-1.2. Its pages contain:",
    `Lit (lit, lit-html, lit-element, @lit/reactive-element)\n\n${terms("lit/LICENSE")}`,
    `Colours read from KERN UX (@kern-ux/native), EUPL-1.2\n\n${terms("@kern-ux/native/LICENSE.md")}`,
  ].join("\n\n----\n\n");
}
