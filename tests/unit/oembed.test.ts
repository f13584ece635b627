// oEmbed records: what a content system reads of an embed names full addresses, and nothing else where none are known.
import { describe, expect, it } from 'vitest';
import { oembedLink, oembedPath, oembedRecord, siteAddress } from '../../scripts/site/oembed.ts';
import type { DrawnEmbed } from '../../src/embed/prerender.ts';

const site = 'https://atlas.example/folder/';
const embed = {
  path: 'embed/area/T08000001/need-ranges/',
  figure: { title: 'Toyland: “2 & 3” <of> 4' },
} as DrawnEmbed;

describe('the address of the site', () => {
  it('is not known where it is not said', () => {
    expect([siteAddress(undefined), siteAddress('')]).toEqual([null, null]);
  });

  it('ends with a slash, and is a web address', () => {
    expect(siteAddress('https://atlas.example/folder')).toBe(site);
    expect(siteAddress(site)).toBe(site);
    expect(() => siteAddress('ftp://atlas.example/')).toThrow('write an https address');
    expect(() => siteAddress('atlas')).toThrow();
  });
});

describe('the record of an embed', () => {
  it('is what oEmbed 1.0 asks of a rich record, with the frame and the height script as its HTML', () => {
    const record = JSON.parse(
      oembedRecord(embed, site, { script: 'imh-embed/1/embed-host.js', integrity: 'sha384-toy' }),
    ) as Record<string, unknown>;
    expect(record).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Toyland: “2 & 3” <of> 4',
      provider_name: 'Infant Mental Health Coverage Atlas',
      provider_url: site,
      html:
        `<iframe data-imh src="${site}embed/area/T08000001/need-ranges/" title="Toyland: “2 &amp; 3” &lt;of&gt; 4"` +
        ' width="100%" height="900" frameborder="0" loading="lazy"></iframe>' +
        `<script src="${site}imh-embed/1/embed-host.js" integrity="sha384-toy" crossorigin="anonymous" async></script>`,
      width: 800,
      height: 900,
    });
  });

  it('is found from the page of the figure, at the address where it is written', () => {
    expect(oembedPath(embed)).toBe('oembed/area/T08000001/need-ranges.json');
    expect(oembedLink(embed, site)).toBe(
      `<link rel="alternate" type="application/json+oembed" href="${site}oembed/area/T08000001/need-ranges.json" />`,
    );
  });
});
