import { describe, expect, it } from 'vitest';
import { compoundParts } from '../../../lib/relate/compound-parts';
import { partsOf } from '../../../lib/relate/compounds';
import { makeEntry } from '../../../lib/relate/entry';
import { splitCompound } from '../../../lib/relate/split-compound';
import { stem } from '../../../lib/relate/terms';
import { question } from '../documents';

describe('compounds', () => {
  it.each([
    ['gevangenisstraf', ['gevangenis', 'straf']],
    ['bedrijfsterrein', ['bedrijf', 'terrein']],
    ['waterkwaliteit', ['water', 'kwaliteit']],
    ['schoolgebouwen', ['school', 'gebouw']],
    ['treinreizen', ['trein', 'reis']],
    // words that are none, or of which a part is unknown or too short
    ['water', null],
    ['vertrouwen', null],
    ['blauwwitgeruit', null],
    ['nachtblxq', null],
  ])('%s', (word, parts) => expect(partsOf(stem(word))).toEqual(parts && parts.map(stem)));

  it('are split where it is most even', () => {
    const words = new Set(['aard', 'gas', 'aardgas', 'winning', 'gaswinning'].map(stem));
    expect(splitCompound('aardgaswinning', (part) => words.has(part))).toEqual(
      ['aardgas', 'winning'].map(stem),
    );
    expect(splitCompound('aardgaswinning', () => false)).toBeNull();
  });

  it('are found though only those ends are stemmed that a part may begin as', () => {
    const parts = compoundParts.trim().split(/\s+/);
    const words = new Set(parts);
    for (const word of parts.flatMap((part) => [`haven${part}`, `${part}en`, `haven${part}en`].map(stem)))
      expect(partsOf(word), word).toEqual(splitCompound(word, (stem) => words.has(stem)));
  });

  it('the list of parts is sorted, each there once', () => {
    const parts = compoundParts.trim().split(/\s+/);
    expect(parts.length).toBeGreaterThan(1000);
    expect([...new Set(parts)].sort()).toEqual(parts);
  });

  it('count for their parts too, but less, and do not make a text longer', () => {
    const document = question({ subject: 'gevangenisstraf', questions: [], footnotes: [] });
    const entry = makeEntry({ key: 'k', ids: [], date: null, versions: [{ document, readAt: 0 }] }, []);
    const [whole, part] = ['gevangenisstraf', 'straf'].map((word) => entry.terms.get(stem(word))?.[0]);
    expect(whole).toBe(5);
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(5);
    expect(entry.lengths).toEqual([1, 0, 0]);
  });
});
