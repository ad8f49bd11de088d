import js from "@eslint/js";
import lit from "eslint-plugin-lit";
import tseslint from "typescript-eslint";

/** Strict, type-aware rules for the sources and tests; the plain ones for the build scripts. Zero warnings. */
export default tseslint.config(
  { ignores: ["target/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreVoidReturningFunctions: true, ignoreArrowShorthand: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "max-lines": ["error", { max: 260, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["src/**/*.ts"], ...lit.configs["flat/recommended"] },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({
          property,
          message: "What a server sends is text, never HTML.",
        })),
      ],
      "no-restricted-imports": ["error", { patterns: ["lit/directives/unsafe-*"] }],
      "no-restricted-globals": ["error", { name: "localStorage", message: "Nothing outlives the tab." }],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-floating-promises": ["error", { allowForKnownSafeCalls: ["describe", "test"] }] },
  },
  {
    files: ["scripts/**/*.mjs", "*.mjs", "*.js"],
    languageOptions: { globals: { process: "readonly", console: "readonly", document: "readonly", URL: "readonly" } },
  },
  {
    files: ["site/**/*.js"],
    languageOptions: { globals: { document: "readonly", customElements: "readonly" } },
  },
);
