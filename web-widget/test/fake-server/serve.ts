import { PASSWORD } from "./desk-samples.ts";
import { FakeServer } from "./fake-server.ts";

/** `npm start`: the pages, answered by the fake server, to look at while building. */
const server = new FakeServer();
const address = await server.start(Number(process.env["PORT"] ?? 8099));
server.desk.wait();
server.desk.wait({
  lang: "de-x-leicht",
  question: "Wo melde ich meinen Hund an?",
  service: "hund-anmelden",
  secondsAgo: 20,
});
console.log(`The widget is at ${address}/ (it knows: Personalausweis, Ausweis, Mensch, Umzug, Feuer)`);
console.log(`The desk is at ${address}/desk (agentin, agent2 or leitung; password ${PASSWORD})`);
console.log(`The newsroom is at ${address}/newsroom (redaktion, pruefung or freigabe; the same password)`);
