// Scenes that come by themselves, for a screen that nobody stands at. Whoever touches anything stops them for a while.

/** Seconds for which a scene stays where the address gives none. */
const usual = 20;
/** Minutes without a touch after which they go on. The button stops them for good: who cannot read while things move needs that. */
export const restMinutes = 2;

const wantsNoMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

interface Moves {
  /** False where no other scene has come: then it stops. */
  readonly next: () => Promise<boolean>;
  /** After a rest: the story begins again, as its address has it. */
  readonly again: () => void;
}

export class AutoAdvance {
  isOn = $state(false);
  /** Whether it goes on by itself once nobody has touched anything for a while. */
  isResting = $state(false);
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
    if (this.isOn || this.isResting) this.#rest();
  };

  /** The button: it stops until the button is pressed again, or goes on at once. */
  toggle = (): void => {
    this.end();
    this.isOn = !this.isOn;
  };

  /** Nothing comes any more. */
  end = (): void => {
    clearTimeout(this.#coming);
    this.isResting = false;
  };

  #rest(): void {
    this.end();
    this.isOn = false;
    if (!this.#goesByItself) return;
    this.isResting = true;
    this.#coming = setTimeout(() => {
      this.end();
      this.isOn = true;
      this.#moves.again();
    }, restMinutes * 60_000);
  }
}
