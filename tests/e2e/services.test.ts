// The street map on the built site, under its real security headers; and the directory without JavaScript.
import { describe, expect, it } from 'vitest';
import { browse } from './browse.ts';

const open = browse();
/** What a machine without a graphics card says of itself when it draws a WebGL map. */
const causes = [/GL Driver Message \(OpenGL, Performance/u];

describe('the services page', () => {
  it('holds the whole directory in its HTML, for reading without JavaScript', async () => {
    const { page } = await open('services/', { javaScriptEnabled: false });
    const services = await page.locator('[data-service]').count();
    expect(services).toBeGreaterThan(50);
    expect(await page.locator('[data-status-line]').innerText()).toContain(`${services} of ${services} services`);
    await page.locator('[data-service] summary').first().click();
    expect(await page.locator('[data-service][open] [data-record]').first().isVisible()).toBe(true);
  });

  it('keeps filters in the address, and Back undoes them', async () => {
    const { page } = await open('services/');
    const all = await page.locator('[data-service]').count();
    await page.getByRole('link', { name: /^Specialist/u }).click();
    await page.waitForURL(/tier=specialist/u);
    expect(await page.locator('[data-service]').count()).toBeLessThan(all);
    await page.goBack();
    await expect.poll(() => page.locator('[data-service]').count()).toBe(all);
  });

  it('loads the map library only when the street map is asked for, and opens it under the security policy', async () => {
    const { page } = await open('services/', { causes });
    const libraries: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('maplibre')) libraries.push(request.url());
    });
    await page.getByRole('searchbox').fill('home-start');
    await page.waitForURL(/search=home-start/u);
    expect(libraries).toEqual([]);
    await page.getByRole('link', { name: 'Show the street map' }).click();
    await page.waitForSelector('[data-street="ready"]', { timeout: 30_000 });
    expect(libraries.some((url) => url.includes('worker'))).toBe(true);
    await page.locator('.street-town').first().click();
    expect(await page.locator('.street-picked a').count()).toBeGreaterThan(0);
  });

  it('picks towns by a click on the map', async () => {
    const { page } = await open('services/?map=street&search=lerwick', { causes });
    await page.waitForSelector('[data-street="ready"]', { timeout: 30_000 });
    const town = page.locator('.street-town', { hasText: 'Lerwick' });
    await town.click();
    await town.click();
    expect(await town.getAttribute('aria-pressed')).toBe('false');
    await page.waitForTimeout(500); // The map has moved to the town: it lies in the middle.
    await page.locator('.street-map').scrollIntoViewIfNeeded();
    const box = (await page.locator('.street-map').boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => town.getAttribute('aria-pressed')).toBe('true');
  });

  it('says so where its boundaries arrive broken, and keeps the list', async () => {
    const { page, context } = await open('services/');
    await context.route('**/data/street/*.json', (route) => route.fulfill({ status: 200, body: '{"type":' }));
    await page.getByRole('link', { name: 'Show the street map' }).click();
    await page.getByText('The street map cannot be drawn').waitFor();
    expect(await page.locator('[data-service]').count()).toBeGreaterThan(50);
  });
});
