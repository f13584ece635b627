// The atlas as one file: what it says of its address, and that nothing in it ends too early.
import { describe, expect, it } from 'vitest';
import { assemble, type Parts } from '../../scripts/single-file/assemble.ts';
import { fileName } from '../../src/exports/file-name.ts';
import { packInside } from '../../src/load/inside.ts';
import { readInFile } from '../../src/single-file/address.ts';

describe('an address in the file', () => {
  it('has the words of the site behind #/, and a part of the page after', () => {
    expect(readInFile('#/coverage/?service=home#map')).toEqual({
      path: 'coverage/',
      query: '?service=home',
      part: 'map',
    });
    expect(readInFile('#/')).toEqual({ path: '', query: '', part: '' });
  });
  it('is none where it points at a part alone', () => {
    expect(readInFile('#content')).toBeNull();
    expect(readInFile('')).toBeNull();
  });
  it('gives exports the name that the site gives them', () => {
    const name = (address: string) => fileName({ edition: '2026-11', address });
    expect(name('atlas.html#/area/S08000022/?count=under-3#need')).toBe(
      name('https://atlas.example/area/S08000022/?count=under-3#need'),
    );
  });
});

const parts: Parts = {
  edition: '2026-11',
  fileName: 'toy.html',
  web: null,
  page: { path: '', head: '<title>Toy</title>', body: 'toy', notStarted: '', withoutScript: null, grounds: '' },
  icon: '<svg/>',
  beforePaint: 'before()',
  script: 'say("</script><!--<script>")',
  style: '@font-face { font-display: optional }',
  data: new Map([['toy.json', '{"words":"</script>\\r"}']]),
};

describe('the document', () => {
  it('holds a script and data whose words would end an element', () => {
    const html = assemble(parts);
    expect(html).toContain('say("\\x3C/script>\\x3C!--\\x3Cscript>")');
    expect(html.match(/<\/script>/gu)).toHaveLength(3);
  });
  it('allows its own scripts and style by hash, and no connection', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(assemble(parts))?.[1] ?? '';
    expect(policy).toMatch(/script-src 'sha256-\S+' 'sha256-\S+';/u);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|'self'|https?:/u);
  });
  it('opens the newer edition on the web beside itself: without a network nothing would stand in its place', () => {
    const html = assemble({ ...parts, web: 'https://atlas.example/?a&b' });
    expect(html).toContain('<a href="https://atlas.example/?a&amp;b" target="_blank" rel="noopener noreferrer">');
  });
  it('refuses data that could not be read back', () => {
    expect(() => packInside('already \\u003c')).toThrow('escape of our own');
  });
});
