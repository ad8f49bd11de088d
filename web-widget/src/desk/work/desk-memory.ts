import { StaffMemory } from "../../shared/staff/staff-memory.ts";
import { readRemembered, type Remembered } from "../state/remembered.ts";

/** What the desk keeps in the tab for one person. */
export class DeskMemory extends StaffMemory<Remembered> {
  constructor(findStorage: () => Storage, municipality: string, username: string) {
    super(findStorage, `buergerlotse-desk ${municipality} ${username}`, readRemembered);
  }
}
