// Moves through a story: by keys, buttons, swipes, the clock, or the other window. The address follows, and is replaced.
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { Change } from '../page.ts';
import { companion } from './companion.ts';
import type { Told } from './page.ts';
import { sceneAfter, type StageAction } from './stage-keys.ts';

export interface TellingNow {
  readonly view: ViewSpec;
  readonly told: Told;
  readonly change: Change;
}

export class Telling {
  readonly #now: () => TellingNow;
  #pair: ReturnType<typeof companion> | null = null;
  /** The scene that is on its way: a second press counts from there. */
  #wanted: number | null = null;

  constructor(now: () => TellingNow) {
    this.#now = now;
  }

  /** Listens to the other window, and calls `onmoved` when somebody moves there; returns how to stop. */
  connect = (onmoved?: () => void): (() => void) => {
    const pair = companion(({ story, scene, area }) => {
      const { view, told } = this.#now();
      if (story !== view.story || scene > told.count) return;
      onmoved?.();
      if (scene !== told.now.number || area !== view.area) void this.#show(scene, area);
    });
    this.#pair = pair;
    return () => {
      pair.close();
      this.#pair = null;
    };
  };

  /** Moves to another scene; false where there is none that way, or it did not come. */
  go = async (action: StageAction): Promise<boolean> => {
    const { told, view } = this.#now();
    const scene = sceneAfter(action, this.#wanted ?? told.now.number, told.count);
    if (scene === null) return false;
    return this.#tell(scene, view.area);
  };

  /** Picks out an area, in this and all other scenes; null = none. */
  pick = (area: string | null): void => {
    void this.#tell(this.#wanted ?? this.#now().told.now.number, area);
  };

  /** From the first scene, with this area picked out. */
  begin = (area: string | null): void => {
    void this.#tell(1, area);
  };

  #tell(scene: number, area: string | null): Promise<boolean> {
    this.#pair?.tell({ story: this.#now().view.story ?? '', scene, area });
    return this.#show(scene, area);
  }

  /** False where the scene did not come (the page says why); true also where a newer move, or leaving, overtook it. */
  async #show(scene: number, area: string | null): Promise<boolean> {
    this.#wanted = scene;
    await this.#now().change({ scene: scene === 1 ? null : scene, area }, 'replace');
    const isOvertaken = this.#wanted !== scene || this.#pair === null;
    if (isOvertaken) return true;
    this.#wanted = null;
    return this.#now().told.now.number === scene;
  }
}
