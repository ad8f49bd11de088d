import { fileURLToPath } from "node:url";

const moduleFolder = fileURLToPath(new URL(".", import.meta.url));

/**
 * Lit's Trusted Types policy gets the product's own name: two copies of Lit on one page would otherwise both ask
 * for the policy `lit-html`, and the second one would be refused.
 */
const renamedTrustedTypesPolicy = {
  name: "renamed-trusted-types-policy",
  transform(code, id) {
    return id.includes("/lit-html/")
      ? code.replaceAll(/createPolicy\((["'])lit-html\1/g, 'createPolicy("buergerlotse"')
      : null;
  },
};

/** How one bundle of `scripts/bundles.mjs` is built. */
export function bundleConfig({ entry, file, format }) {
  return {
    configFile: false,
    root: moduleFolder,
    publicDir: false,
    logLevel: "warn",
    plugins: [renamedTrustedTypesPolicy],
    build: {
      outDir: `${moduleFolder}target/dist`,
      emptyOutDir: false,
      target: "es2022",
      modulePreload: false,
      rollupOptions: {
        input: `${moduleFolder}${entry}`,
        output: {
          format,
          entryFileNames: file,
          postBanner: "/*! Bürgerlotse, EUPL-1.2; others' work: licences.txt */",
        },
      },
    },
  };
}
