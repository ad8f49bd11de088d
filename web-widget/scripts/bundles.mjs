/**
 * What the browser gets, one line a bundle. Each is built on its own, so that the widget stays one file and
 * never shares a chunk with the workplaces.
 */
export const bundles = [
  { name: "loader", entry: "src/widget/loader.ts", file: "widget/buergerlotse.js", format: "iife" },
  { name: "widget", entry: "src/widget/widget.ts", file: "widget/widget.js", format: "es" },
  { name: "desk", entry: "src/desk/desk.ts", file: "desk/desk.js", format: "es" },
  { name: "newsroom", entry: "src/newsroom/newsroom.ts", file: "newsroom/newsroom.js", format: "es" },
];
