// The Share menu of a figure, as a reader uses it: opened, an entry pressed, the file read.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const menu = (page: Page, id: string) => page.locator(`[data-share-menu="${id}"]`);

export async function openMenu(page: Page, id: string): Promise<void> {
  await menu(page, id).locator('.share-button').first().click();
  await menu(page, id).locator('[data-share-as]').first().waitFor();
}

/** Presses an entry of the open menu; the file's name and bytes. */
export async function save(page: Page, id: string, entry: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu(page, id).locator(`[data-share-as="${entry}"]`).click(),
  ]);
  const name = download.suggestedFilename();
  await expect.poll(() => menu(page, id).locator('.share-status').textContent()).toBe(`Saved ${name}.`);
  return { name, bytes: await readFile(await download.path()) };
}
