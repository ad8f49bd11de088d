import { FakeServer } from "./fake-server.ts";

/** `npm start`: the page of Musterstadt with the widget, answered by the fake server, to look at while building. */
const address = await new FakeServer().start(Number(process.env["PORT"] ?? 8099));
console.log(`The widget is at ${address}/ (it knows: Personalausweis, Ausweis, Mensch, Umzug, Feuer)`);
