/**
 * The one script that a page includes. It finds the server by its own address, puts the widget's element into the page
 * if there is none, and loads the widget. Plain DOM, less than 1 kB: the page waits for nothing else.
 */
const script = document.currentScript as HTMLScriptElement;
const address = script.src;

if (!document.querySelector("buerger-lotse")) {
  const element = document.createElement("buerger-lotse");
  element.setAttribute("server", new URL(address).origin);
  for (const name of ["municipality", "server", "lang", "variant", "theme"]) {
    const value = script.dataset[name];
    if (value) {
      element.setAttribute(name, value);
    }
  }
  document.body.append(element);
}
void import(/* @vite-ignore */ new URL("widget.js", address).href);
