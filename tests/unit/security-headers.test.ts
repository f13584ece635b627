// The headers of the site: pages may not be framed, embeds may, and every host is told the same.
import { describe, expect, it } from 'vitest';
import { headersFile, nginxFile, securityHeaders } from '../../scripts/site/security-headers.ts';

const ancestors = (path: string) =>
  /frame-ancestors ([^;]+)/u.exec(securityHeaders(path)['Content-Security-Policy'] ?? '')?.[1];

describe('who may frame a path', () => {
  it.each([
    '',
    'coverage/',
    'area/S08000015/',
    'assets/embed-abc.js',
    'imh-embed/1/embed-host.js',
    'edition/2026-11/need/',
  ])('/%s: nobody', (path) => {
    expect(ancestors(path)).toBe("'none'");
  });

  it.each([
    'embed.html',
    'embed/coverage/status-map/',
    'edition/2026-11/embed/coverage/status-map/',
    'edition/2026-11/embed.html',
  ])('/%s: any https page', (path) => {
    expect(ancestors(path)).toBe("'self' https:");
  });
});

it('allows no inline script but the few lines of an embed, by their hash', () => {
  const scripts = (path: string) =>
    /script-src ([^;]+)/u.exec(securityHeaders(path)['Content-Security-Policy'] ?? '')?.[1];
  expect(scripts('coverage/')).toBe("'self'");
  expect(scripts('embed.html')).toMatch(/^'self' 'sha256-[\w+/]+={0,2}'$/u);
});

/** Policies that a host with this file sends for a path: it takes every rule that fits. */
function policiesFor(file: string, path: string): string[] {
  const found: string[] = [];
  let fits = false;
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) {
      const pattern = line.replaceAll('.', '\\.').replaceAll(/:\w+/gu, '[^/]+').replaceAll('*', '.*');
      fits = new RegExp(`^${pattern}$`, 'u').test(path);
    } else if (fits && line.includes('Content-Security-Policy: ')) found.push(line.slice(line.indexOf(': ') + 2));
  }
  return found;
}

it('gives each path exactly one policy in the _headers file, so that no host joins two', () => {
  const file = headersFile([
    'assets/',
    'coverage/',
    'edition/',
    'embed.html',
    'embed/',
    'figures/',
    'index.html',
    'reports/',
  ]);
  const paths = ['', 'coverage/', 'embed.html', 'embed/coverage/status-map/', 'assets/app.js', 'reports/orkney.html'];
  for (const path of [...paths, ...paths.map((one) => `edition/2026-11/${one}`)]) {
    expect(policiesFor(file, `/${path}`), path).toEqual([securityHeaders(path)['Content-Security-Policy']]);
  }
});

it('gives a kept edition the policies of reports and pictures, though the current one may have none', () => {
  const file = headersFile(['assets/', 'embed.html', 'embed/', 'index.html']);
  for (const path of ['edition/2026-11/reports/orkney.html', 'edition/2026-11/figures/coverage/status-map.svg'])
    expect(policiesFor(file, `/${path}`), path).toEqual([securityHeaders(path)['Content-Security-Policy']]);
});

it('lets reports and pictures bring their own style and typeface, and nobody else', () => {
  const style = (path: string) => securityHeaders(path)['Content-Security-Policy'];
  for (const path of [
    'reports/orkney.html',
    'figures/coverage/status-map.svg',
    'edition/2026-11/reports/orkney.html',
  ]) {
    expect(style(path)).toContain("style-src 'self' 'unsafe-inline'; img-src");
    expect(style(path)).toContain("script-src 'self';");
  }
  expect(style('coverage/')).not.toContain('unsafe-inline');
  expect(style('embed/reports/x/')).not.toContain('unsafe-inline');
});

it('tells nginx every policy', () => {
  const file = nginxFile();
  for (const path of ['coverage/', 'embed.html', 'reports/'])
    expect(file).toContain(securityHeaders(path)['Content-Security-Policy']);
});
