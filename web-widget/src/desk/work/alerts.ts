import { asObject, parseJson } from "../../shared/wire/json.ts";

const MEMORY = "buergerlotse-desk alerts";
const TONES = [660, 880];
const TONE_LASTS = 0.14;

/** Sound and desktop notifications, each switched on and off by the agent. Neither tells what a citizen wrote. */
export class Alerts {
  #hasSound = true;
  #notifies = false;
  #audio: AudioContext | undefined;

  constructor() {
    try {
      const kept = asObject(parseJson(sessionStorage.getItem(MEMORY)));
      this.#hasSound = kept["sound"] !== false;
      this.#notifies = kept["notifications"] === true && isPermitted();
    } catch {
      // Storage is blocked: the usual choice then.
    }
  }

  get hasSound(): boolean {
    return this.#hasSound;
  }

  get notifies(): boolean {
    return this.#notifies;
  }

  switchSound(): void {
    this.#hasSound = !this.#hasSound;
    this.#keep();
    if (this.#hasSound) {
      this.#chime();
    }
  }

  /** Asks the browser for the permission where it is needed; false when it was refused. */
  async switchNotifications(): Promise<boolean> {
    if (this.#notifies) {
      this.#notifies = false;
    } else {
      this.#notifies = "Notification" in window && (await Notification.requestPermission()) === "granted";
      if (!this.#notifies) {
        return false;
      }
    }
    this.#keep();
    return true;
  }

  /** Draws the attention of an agent who is not looking. */
  alert(title: string, body: string, tag: string): void {
    if (this.#hasSound) {
      this.#chime();
    }
    if (this.#notifies && isPermitted()) {
      const notification = new Notification(title, { body, tag });
      notification.onclick = () => {
        window.focus();
        notification.close();
      };
    }
  }

  /** Two short tones, made here: no file is loaded. */
  #chime(): void {
    try {
      const audio = (this.#audio ??= new AudioContext());
      TONES.forEach((frequency, index) => {
        const start = audio.currentTime + index * TONE_LASTS;
        const volume = audio.createGain();
        volume.gain.setValueAtTime(0.12, start);
        volume.gain.exponentialRampToValueAtTime(0.001, start + TONE_LASTS);
        const tone = audio.createOscillator();
        tone.frequency.value = frequency;
        tone.connect(volume).connect(audio.destination);
        tone.start(start);
        tone.stop(start + TONE_LASTS);
      });
    } catch {
      // No sound to be had here; what is new is shown anyway.
    }
  }

  #keep(): void {
    try {
      sessionStorage.setItem(MEMORY, JSON.stringify({ sound: this.#hasSound, notifications: this.#notifies }));
    } catch {
      // Then only until the next reload.
    }
  }
}

function isPermitted(): boolean {
  return "Notification" in window && Notification.permission === "granted";
}
