const Real = Date;

/** A Monday morning: the fiches of the demonstration speak of that winter. */
const START = Real.parse('2026-11-02T08:00:00Z');

/**
 * The time of the local GitHub, which runs in this process: months can pass in a test. The runs of the
 * Action are processes of their own, and know the time from GitHub's answers alone.
 */
export class Clock {
  #ahead = START - Real.now();

  constructor() {
    const ahead = () => this.#ahead;
    globalThis.Date = class extends Real {
      constructor(...told: []) {
        if (told.length === 0) super(Real.now() + ahead());
        else super(...told);
      }
      static override now() {
        return Real.now() + ahead();
      }
    } as DateConstructor;
  }

  /** @param time in minutes */
  pass(time: number): void {
    this.#ahead += time * 60_000;
  }

  stop(): void {
    globalThis.Date = Real;
  }
}
