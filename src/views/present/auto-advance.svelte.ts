// Scenes that come by themselves, for a screen that nobody stands at. Whoever touches anything stops them for a while.

/** Seconds for which a scene stays where the address gives none. */
const usual = 20;
/** Minutes without a touch after which they go on: after a touch, and after the button that stops them. */
export const restMinutes = { touch: 2, button: 10 } as const;

const wantsNoMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

interface Moves {
  /** False where no other scene has come: then it stops. */
  readonly next: () => Promise<boolean>;
  /** After a rest: the story begins again, as its address has it. */
  readonly again: () => void;
}

export class AutoAdvance {
  isOn = $state(false);
  /** Minutes without a touch after which it goes on; null where it does not by itself. */
  rest = $state<number | null>(null);
  readonly #asked: () => number | null;
  readonly #moves: Moves;
  #coming: ReturnType<typeof setTimeout> | undefined;

  /** Begins, and goes on, by itself only where the address asks for it, and never for readers who want nothing to move. */
  constructor(asked: () => number | null, moves: Moves) {
    this.#asked = asked;
    this.#moves = moves;
    this.isOn = this.#goesByItself;
  }

  get #goesByItself(): boolean {
    return this.#asked() !== null && !wantsNoMotion();
  }

  get seconds(): number {
    return this.#asked() ?? usual;
  }

  /** Waits for the time of a scene, then moves on; returns how to stop. Called afresh for each scene. */
  wait = (scene: number): (() => void) | undefined => {
    if (!this.isOn || scene < 1) return undefined;
    const coming = setTimeout(() => {
      void this.#moves.next().then((hasMoved) => {
        if (!hasMoved) this.pause();
      });
    }, this.seconds * 1000);
    return () => {
      clearTimeout(coming);
    };
  };

  /** Somebody has touched something: it stops, or rests for the whole of its time again. */
  pause = (): void => {
    if (this.isOn || this.rest !== null) this.#restFor(this.rest ?? restMinutes.touch);
  };

  /** The button: it stops for longer, or goes on at once. */
  toggle = (): void => {
    if (this.isOn) this.#restFor(restMinutes.button);
    else {
      this.end();
      this.isOn = true;
    }
  };

  /** Nothing comes any more. */
  end = (): void => {
    clearTimeout(this.#coming);
    this.rest = null;
  };

  #restFor(minutes: number): void {
    this.end();
    this.isOn = false;
    if (!this.#goesByItself) return;
    this.rest = minutes;
    this.#coming = setTimeout(() => {
      this.end();
      this.isOn = true;
      this.#moves.again();
    }, minutes * 60_000);
  }
}
