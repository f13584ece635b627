// The frame of the atlas in a real browser: a page that cannot be drawn does not take the next one with it.
import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import App from '../../src/app/App.svelte';
import type { PageContent } from '../../src/views/page.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import { Session } from '../../src/state/session.svelte.ts';
import { toyCatalogue } from '../unit/toy-coverage.ts';
import ToyPage from './ToyPage.svelte';

const viewOf = (compare: string | null): ViewSpec => ({ ...defaultView, page: 'coverage', compare });
const contentOf = (): PageContent => ({
  component: ToyPage,
  catalogue: toyCatalogue,
  data: null,
  figures: () => Promise.resolve([]),
  title: 'A toy page',
  description: '',
});

afterEach(() => {
  document.body.replaceChildren();
});

it('draws the page again when the reader goes back from a view that could not be drawn', async () => {
  const session = new Session<PageContent>({
    first: { view: viewOf(null), content: contentOf() },
    notes: [],
    load: () => Promise.resolve(contentOf()),
    write: () => undefined,
  });
  const screen = await render(App, {
    session,
    readLink: () => null,
    site: (path: string) => new URL(path, location.origin),
  });
  await expect.element(screen.getByText('Nothing compared')).toBeVisible();
  await session.open(viewOf('2019'));
  await expect.element(screen.getByRole('alert')).toBeVisible();
  await session.restore(viewOf(null), []);
  await expect.element(screen.getByText('Nothing compared')).toBeVisible();
  expect(document.querySelector('[role="alert"]')).toBeNull();
});
