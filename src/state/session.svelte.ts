// The one state of the page: which view is shown. It changes through change() alone; the address follows.
import type { AddressNote } from '../spec/address.ts';
import type { ViewSpec } from '../spec/view-spec.ts';

/** A view with all that its page needs to draw it. */
export interface Shown<Content> {
  readonly view: ViewSpec;
  readonly content: Content;
}

export interface SessionOptions<Content> {
  readonly first: Shown<Content>;
  readonly notes: readonly AddressNote[];
  /** Brings what a view needs; the old view stays on screen until it has come. */
  readonly load: (view: ViewSpec) => Promise<Content>;
  /** Writes the address: a new entry of the history, or the present one changed. */
  readonly write: (view: ViewSpec, how: 'push' | 'replace') => void;
}

export class Session<Content> {
  shown: Shown<Content>;
  notes: readonly AddressNote[];
  /** True while a view is on its way. */
  busy: boolean;
  /** What went wrong with the last view asked for; null = nothing. */
  problem: string | null;

  readonly #options: SessionOptions<Content>;
  #wanted: ViewSpec;

  constructor(options: SessionOptions<Content>) {
    this.shown = $state.raw(options.first);
    this.notes = $state.raw(options.notes);
    this.busy = $state(false);
    this.problem = $state(null);
    this.#options = options;
    this.#wanted = options.first.view;
  }

  /** Changes some fields of the view that is shown. Typing replaces the address; a choice adds to the history. */
  change = (fields: Partial<ViewSpec>, how: 'push' | 'replace' = 'push'): Promise<void> =>
    this.open({ ...this.#wanted, ...fields }, how);

  /** Shows a view; a slower, older request never overtakes a newer one. */
  open = async (view: ViewSpec, how: 'push' | 'replace' | 'none' = 'push'): Promise<void> => {
    this.#wanted = view;
    this.busy = true;
    try {
      const content = await this.#options.load(view);
      if (this.#wanted !== view) return;
      if (how !== 'none') this.#options.write(view, how);
      this.shown = { view, content };
      this.notes = [];
      this.problem = null;
    } catch (error) {
      if (this.#wanted !== view) return;
      this.problem = error instanceof Error ? error.message : String(error);
    }
    this.busy = false;
  };

  /** Back and Forward: the address is already right. */
  restore = async (view: ViewSpec, notes: readonly AddressNote[]): Promise<void> => {
    await this.open(view, 'none');
    if (this.#wanted === view) this.notes = notes;
  };

  retry = (): Promise<void> => this.open(this.#wanted, 'replace');
}
