// The one state of the page: what is shown, and what happens when views are asked for faster than they come.
import { describe, expect, it } from 'vitest';
import type { AddressNote } from '../../src/spec/address.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import { Session } from '../../src/state/session.svelte.ts';

const note: AddressNote = { key: 'service', found: 'dragons', problem: 'unknown-value' };
const coverage: ViewSpec = { ...defaultView, page: 'coverage' };
const need: ViewSpec = { ...defaultView, page: 'need' };

/** A session whose views come when the test lets them. */
function slowSession() {
  const coming = new Map<ViewSpec, { resolve: (content: string) => void; reject: (error: Error) => void }>();
  const written: ViewSpec[] = [];
  const session = new Session<string>({
    first: { view: defaultView, content: 'overview' },
    notes: [],
    load: (view) => new Promise((resolve, reject) => coming.set(view, { resolve, reject })),
    write: (view) => written.push(view),
  });
  return { session, written, arrive: (view: ViewSpec) => coming.get(view)! };
}

describe('the session', () => {
  it('never lets a slower, older view overtake a newer one', async () => {
    const { session, written, arrive } = slowSession();
    const [older, newer] = [session.open(coverage), session.open(need)];
    arrive(need).resolve('need');
    await newer;
    arrive(coverage).resolve('coverage');
    await older;
    expect(session.shown).toEqual({ view: need, content: 'need' });
    expect(written).toEqual([need]);
    expect(session.busy).toBe(false);
  });

  it('says nothing about a link that was left behind before it came', async () => {
    const { session, arrive } = slowSession();
    const [back, forth] = [session.restore(coverage, [note]), session.open(need)];
    arrive(coverage).resolve('coverage');
    await back;
    expect(session.notes).toEqual([]);
    arrive(need).resolve('need');
    await forth;
    expect(session.notes).toEqual([]);
  });

  it('says what of a link it did not understand once the view has come', async () => {
    const { session, written, arrive } = slowSession();
    const back = session.restore(coverage, [note]);
    arrive(coverage).resolve('coverage');
    await back;
    expect(session.notes).toEqual([note]);
    expect(written).toEqual([]);
  });

  it('keeps the old view and says what went wrong where a view does not come', async () => {
    const { session, arrive } = slowSession();
    const opened = session.open(coverage);
    arrive(coverage).reject(new Error('data/coverage.json: the server answered 500; try again'));
    await opened;
    expect(session.shown.view).toBe(defaultView);
    expect(session.problem).toBe('data/coverage.json: the server answered 500; try again');
  });
});
