import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../../dist", import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A file of the built web root, with its content type. */
export async function staticFile(path: string): Promise<{ type: string; content: Buffer } | undefined> {
  const page = /^\/((desk|newsroom)\/?)?$/.exec(path)?.[0];
  const name = normalize(page === undefined ? path : `${page}/index.html`);
  try {
    return { type: TYPES[extname(name)] ?? "application/octet-stream", content: await readFile(join(dist, name)) };
  } catch {
    return undefined;
  }
}
