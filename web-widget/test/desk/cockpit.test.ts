import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Cockpit } from "../../src/desk/cockpit/cockpit.ts";
import { exportAddress, type CockpitDoor } from "../../src/desk/cockpit/cockpit-door.ts";
import type { Query } from "../../src/desk/cockpit/cockpit-values.ts";
import { isKept, measureOf, MEASURES, valueText } from "../../src/desk/cockpit/measures.ts";
import { groupingOf, timeOf, type Choice } from "../../src/desk/cockpit/period.ts";
import { readFigures, readLateTasks, readReport } from "../../src/desk/cockpit/read-cockpit.ts";
import { settled } from "../conversation/fake-clock.ts";
import { FIGURES } from "../fake-server/fake-cockpit.ts";
import { Console } from "./console.ts";

const GOALS = { inTimeSeconds: 30, serviceLevel: 0.75, firstContactResolution: 0.65 };
const NOW = new Date(2026, 10, 22, 15, 30);
const CHOICE: Choice = {
  period: "today",
  firstDay: "2026-11-20",
  lastDay: "2026-11-21",
  by: "time",
  channel: "",
  queue: "",
  service: "",
};

describe("a figure of the cockpit", () => {
  test("says its formula and where it is from", () => {
    for (const measure of MEASURES) {
      assert.ok(measure.formulaOf(GOALS).length > 10 && measure.source.length > 5, measure.id);
    }
  });

  test("is kept from its goal on", () => {
    const figures = readFigures(FIGURES);
    const level = measureOf("serviceLevel");
    const without = measureOf("serviceLevelWithoutShortAbandons");
    assert.ok(figures && level && without);
    assert.equal(isKept(level, figures, GOALS), false);
    assert.equal(isKept(without, figures, GOALS), true);
    assert.equal(isKept(level, { ...figures, serviceLevel: undefined }, GOALS), undefined);
  });

  test("is written with its unit, and as a dash where there is none", () => {
    assert.equal(valueText(0.7568, "share"), "75,7 %");
    assert.equal(valueText(59.6, "seconds"), "1 min 0 s");
    assert.equal(valueText(12_345, "count"), "12.345");
    assert.equal(valueText(undefined, "share"), "–");
  });

  test("is withheld as a whole, or read without trust", () => {
    assert.equal(readFigures(undefined), undefined);
    assert.equal(readFigures({ contacts: 5, serviceLevel: "hoch" })?.serviceLevel, undefined);
    const report = readReport({ by: "person", groups: [{ key: "sms", suppressed: true }, {}] });
    assert.deepEqual(
      [report.by, report.total, report.groups],
      ["channel", undefined, [{ key: "sms", figures: undefined }]],
    );
    assert.deepEqual(readLateTasks([{ id: "a", escalated: false }, { escalated: true }]), []);
  });
});

describe("the time of the cockpit", () => {
  test("goes from midnight to midnight", () => {
    const today = timeOf(CHOICE, NOW);
    assert.deepEqual(today, { from: new Date(2026, 10, 22), to: new Date(2026, 10, 23) });
    const own = timeOf({ ...CHOICE, period: "own" }, NOW);
    assert.deepEqual(own, { from: new Date(2026, 10, 20), to: new Date(2026, 10, 22) });
  });

  test("is none for days in the wrong order or none at all", () => {
    assert.equal(timeOf({ ...CHOICE, period: "own", lastDay: "2026-11-19" }, NOW), undefined);
    assert.equal(timeOf({ ...CHOICE, period: "own", lastDay: "" }, NOW), undefined);
  });

  test("is told by quarters of an hour for a day, by days for longer", () => {
    const ofPeriod = (period: Choice["period"]) => {
      const time = timeOf({ ...CHOICE, period }, NOW);
      return time && groupingOf(CHOICE, time);
    };
    assert.deepEqual([ofPeriod("today"), ofPeriod("yesterday"), ofPeriod("week")], ["interval", "interval", "day"]);
  });
});

describe("the cockpit", () => {
  test("asks with the filters that are set, and the file is asked for alike", () => {
    const query: Query = {
      from: new Date("2026-11-22T00:00:00Z"),
      to: new Date("2026-11-23T00:00:00Z"),
      by: "queue",
      channel: "telephone",
      queue: "",
      service: "hund & katze",
    };
    assert.match(exportAddress(query), /by=queue&channel=telephone&service=hund\+%26\+katze$/);
  });

  test("asks for nothing while it is closed, or for somebody who is no supervisor", async () => {
    const console = new Console();
    await console.open();
    const cockpit = new Cockpit(console.desk, {} as CockpitDoor);
    cockpit.tick();
    await settled();
    assert.equal(cockpit.now, undefined);
    assert.deepEqual(console.problems, []);
  });
});
