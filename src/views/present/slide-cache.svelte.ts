// What each scene of a reader's story shows: worked out once, whatever its words. What did not arrive is asked for again.
import type { OwnScene } from '../../model/stories/own-story.ts';
import type { Slide } from './slide.ts';

export class SlideCache {
  readonly #make: (own: OwnScene, number: number) => Promise<Slide>;
  readonly #slides: Record<string, Promise<Slide> | undefined> = {};
  #tries = $state(0);

  constructor(make: (own: OwnScene, number: number) => Promise<Slide>) {
    this.#make = make;
  }

  /** From 1. A rejection is kept by nobody. */
  of = (own: OwnScene, number: number): Promise<Slide> => {
    void this.#tries;
    const { view, figure, area = '' } = own.scene;
    const key = JSON.stringify([view, figure, area, own.unread]);
    const known = this.#slides[key];
    if (known) return known;
    const slide = this.#make(own, number);
    this.#slides[key] = slide;
    slide.catch(() => (this.#slides[key] = undefined));
    return slide;
  };

  /** Asks again for what did not arrive. */
  again = (): void => {
    this.#tries += 1;
  };
}
