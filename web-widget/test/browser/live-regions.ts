/**
 * Runs in the page before everything else: notes what a screen reader would be told, by watching every live region, also
 * those in shadow roots. One note for each region and each moment in which its text changes.
 */
export function listenToLiveRegions(): void {
  const announced: string[] = [];
  (window as unknown as { announced: string[] }).announced = announced;

  const listen = (root: Node) =>
    new MutationObserver((records) => {
      const regions = new Set(records.filter((record) => hasText(record)).map((record) => regionOf(record.target)));
      for (const region of regions) {
        const text = region?.textContent.replace(/\s+/g, " ").trim() ?? "";
        if (text !== "" && region?.checkVisibility() === true) {
          announced.push(text);
        }
      }
    }).observe(root, { childList: true, characterData: true, subtree: true });

  const hasText = ({ type, addedNodes }: MutationRecord) =>
    type === "characterData" || [...addedNodes].some((node) => (node.textContent ?? "").trim() !== "");

  const regionOf = (node: Node): Element | undefined => {
    const element = node instanceof Element ? node : node.parentElement;
    const region = element?.closest("[aria-live], [role=log], [role=status], [role=alert]") ?? undefined;
    return region?.getAttribute("aria-live") === "off" ? undefined : region;
  };

  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on its element, by apply
  Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
    apply(attachShadow, element: Element, options: [ShadowRootInit]) {
      const root = attachShadow.apply(element, options);
      listen(root);
      return root;
    },
  });
  document.addEventListener("DOMContentLoaded", () => listen(document.body));
}
