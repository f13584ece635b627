// What headlines call the service of an area: a unit stands in one place, so no area has it "throughout".
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/app/strings/index.ts';

const counts = { yes: 2, partial: 0, developing: 0, no: 0, unknown: 0 };
const noun = { one: 'district', many: 'districts' };

describe('headlines of coverage', () => {
  it('say that areas have a unit of their own, and other help throughout', () => {
    const { headline, bandSentence } = strings.coverage;
    expect(headline(counts, 3, noun, 'a toy unit', 'as-reported')).toBe(
      'Two of three districts have a toy unit of their own',
    );
    expect(headline({ ...counts, yes: 0 }, 3, noun, 'a toy unit', 'as-reported')).toBe(
      'None of three districts is known to have a toy unit of its own',
    );
    expect(headline(counts, 3, noun, 'a toy team', 'as-reported')).toBe(
      'Two of three districts have a toy team throughout',
    );
    expect(bandSentence(0.2, 0.2, 'births', 'district', 'a toy unit')).toBe(
      'About 20% of births were in a district area with a toy unit of its own.',
    );
  });

  it('name what is there by place, in at most 15 words whatever the kind of help', () => {
    const { titles } = strings.provisionByPlace;
    for (const kinds of Object.values(titles))
      for (const sentences of Object.values(kinds)) {
        expect(sentences('Mother and baby unit')[0]).toContain('Mother and baby unit');
        const shortest = sentences('Community perinatal mental health team').at(-1) ?? '';
        expect(shortest.split(' ').length).toBeLessThanOrEqual(15);
      }
    expect(titles.deprivation.less('Mother and baby unit')[0]).toMatch(
      /^Mother and baby unit in the area: less often/u,
    );
  });
});
