// Scenes that come by themselves, for a screen that nobody stands at. Whoever touches anything stops them.

/** Seconds for which a scene stays where the address gives none. */
const usual = 20;

const wantsNoMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class AutoAdvance {
  isOn = $state(false);
  readonly #asked: () => number | null;
  readonly #move: () => Promise<boolean>;

  /**
   * Begins by itself only where the address asks for it, and never for readers who want nothing to move.
   * @param move false where no other scene has come: then it stops.
   */
  constructor(asked: () => number | null, move: () => Promise<boolean>) {
    this.#asked = asked;
    this.#move = move;
    this.isOn = asked() !== null && !wantsNoMotion();
  }

  get seconds(): number {
    return this.#asked() ?? usual;
  }

  /** Waits for the time of a scene, then moves on; returns how to stop. Called afresh for each scene. */
  wait = (scene: number): (() => void) | undefined => {
    if (!this.isOn || scene < 1) return undefined;
    const coming = setTimeout(() => {
      void this.#move().then((hasMoved) => {
        if (!hasMoved) this.pause();
      });
    }, this.seconds * 1000);
    return () => {
      clearTimeout(coming);
    };
  };

  pause = (): void => {
    this.isOn = false;
  };

  toggle = (): void => {
    this.isOn = !this.isOn;
  };
}
