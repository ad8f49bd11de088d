/**
 * nlp.js as a contender: one JSON object a line in, one a line out.
 *
 * in:  {"op":"train","locale":"de","texts":[["text","label"],…]}   out: {"cpuSeconds","heapBytes","residentBytes"}
 * in:  {"op":"guess","texts":["text",…]}                           out: {"cpuSeconds","guesses":[["label",score],…]}
 *
 * Used as its documentation shows it: NluNeural with the language's tokeniser and stemmer, everything at its defaults.
 * Times are processor times of the whole process, user and system, garbage collection included.
 */
const { containerBootstrap } = require("@nlpjs/core");
const { LangDe } = require("@nlpjs/lang-de");
const { LangEn } = require("@nlpjs/lang-en");
const { NluNeural } = require("@nlpjs/nlu");
const { createInterface } = require("node:readline");

let nlu;

function cpuSeconds(since) {
  const used = process.cpuUsage(since);
  return (used.user + used.system) / 1e6;
}

function heap() {
  global.gc();
  return process.memoryUsage().heapUsed;
}

async function train({ locale, texts }) {
  const container = await containerBootstrap();
  container.use(LangDe);
  container.use(LangEn);
  const before = heap();
  const since = process.cpuUsage();
  nlu = new NluNeural({ container, locale, log: false });
  await nlu.train(texts.map(([utterance, intent]) => ({ utterance, intent })));
  const used = cpuSeconds(since);
  forget();
  return { cpuSeconds: used, heapBytes: heap() - before, residentBytes: process.memoryUsage().rss };
}

/** nlp.js remembers the words of every text it ever saw; a question it has seen would cost it nothing. */
function forget() {
  nlu.cache = undefined;
}

async function guess({ texts }) {
  const guesses = [];
  const since = process.cpuUsage();
  for (const text of texts) {
    const { classifications } = await nlu.process(text);
    const best = classifications.find(({ intent }) => intent !== "None");
    guesses.push(best ? [best.intent, best.score] : ["None", 0]);
  }
  const used = cpuSeconds(since);
  forget();
  return { cpuSeconds: used, guesses };
}

async function main() {
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    const answer = request.op === "train" ? await train(request) : await guess(request);
    process.stdout.write(JSON.stringify(answer) + "\n");
  }
}

main();
