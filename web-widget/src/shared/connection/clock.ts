/** Calls off what was planned. */
export type Cancel = () => void;

/** Time as the conversation needs it; tests bring a clock of their own and never sleep. */
export interface Clock {
  after(milliseconds: number, action: () => void): Cancel;
}

export const browserClock: Clock = {
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};
