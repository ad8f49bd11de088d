/** Shows the question buttons, which need the chat, and lets each open the chat with its question. */
const lotse = () => document.querySelector("buerger-lotse");

for (const button of document.querySelectorAll("[data-frage]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await customElements.whenDefined("buerger-lotse");
    lotse().show(button.dataset.frage || undefined);
  });
}
