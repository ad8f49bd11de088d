import type { CitizenDoor } from "./citizen-door.ts";
import { Ratings } from "./ratings.ts";
import type { Remembered } from "./tab-memory.ts";
import { Ticks } from "./ticks.ts";

/** What the citizen has marked in one conversation: answers that were rated, entries that were ticked off. */
export class Marks {
  readonly ratings: Ratings;
  readonly ticks: Ticks;

  constructor(
    door: CitizenDoor,
    { rated = [], ticked = [] }: Pick<Remembered, "rated" | "ticked">,
    changed: () => void,
  ) {
    this.ratings = new Ratings(door, rated, changed);
    this.ticks = new Ticks(ticked, changed);
  }

  /** In a form to be kept. */
  get kept(): Pick<Remembered, "rated" | "ticked"> {
    return { rated: [...this.ratings.rated], ticked: this.ticks.ticked };
  }
}
