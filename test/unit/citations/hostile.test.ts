import { readFileSync } from 'node:fs';
import { resolve as path } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCitations, resolve } from '../../../lib/citations';
import { mentionsOf } from '../../../lib/citations/earlier-questions';
import { block, makeDocument, note } from './documents';

/**
 * Many times what the slowest of them takes. What is read in more than a time linear in its length is so long here that
 * it would not end within this.
 */
const timeout = 60_000;

const sentences = readFileSync(path(import.meta.dirname, '../../fixtures/citations.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const words = [...new Set(sentences.flatMap((line) => line.split(' ')))];
/** A cue with its number: "Stb. 2018,". */
const pairs = [...new Set(sentences.flatMap((line) => line.match(/\S+ \S*\d\S*/g) ?? []))];

/** Reads a text, and gives the citations that do not stand in it: none. */
const misplaced = (text: string) =>
  findCitations(text).filter(({ start, end, text: own }) => own !== text.slice(start, end));

describe('a text that repeats what a citation is made of is read to its end', () => {
  it.each([
    ['words', words, 1000, ['', '- ']],
    ['cues with their numbers', pairs, 1000, [', ']],
    ['sentences', sentences, 200, [' ']],
  ])(
    '%s, each many times',
    (_, seeds, times, joints) => {
      expect(seeds.length).toBeGreaterThan(30);
      const texts = seeds.flatMap((seed) => joints.map((joint) => `${seed}${joint}`.repeat(times)));
      expect(texts.flatMap((text) => misplaced(`${text}x36200`))).toEqual([]);
    },
    timeout,
  );

  // Some patterns look at the hundred characters before a number only: what fails in every way is as long as that.
  const little = ['nr', 'nrs', 'nummer', 'stuk', 'van', 'dd', 'en', 'II', 'TK', '22-23', "'", '(', '-', ','];
  const tails = ['x36200', ' 36 200, nr. 1', ' 2004-2005, nr. 3091', ' 2001/83/EG', ' 5.1 Awb'];
  it.each(['kst', 'Kamerstukken', 'Aanhangsel', 'dossier', 'artikel', 'Stb.', 'LJN', 'richtlijn', 'zaak'])(
    'words between «%s» and a number',
    (cue) => {
      const between = [...words, ...little].flatMap((word) =>
        ['', ' ', '-'].map((joint) => `${word}${joint}`.repeat(90 / word.length)),
      );
      const texts = between.flatMap((words) => tails.map((tail) => `${cue} ${words}${tail}`));
      expect(texts.flatMap(misplaced)).toEqual([]);
    },
    timeout,
  );

  it.each([
    ['a word that two branches of a pattern have', `kst ${'nr'.repeat(50)}x36200`, 0],
    ['articles, each with its cue', `${'art. 1, '.repeat(20_000)}art. 1 Awb`, 50],
    ['articles of the law that was named', 'Wet dieren, artikel 12 van die wet '.repeat(10_000), 20_000],
    [
      'articles of the act that was named',
      `${'richtlijn 2001/83/EG, artikel 1 van die richtlijn '.repeat(5000)}`,
      10_000,
    ],
    ['names glued by dots', 'Wet.'.repeat(100_000), 0],
    ['papers, each joined to the last', `Kamerstukken ${'36 410-5, '.repeat(20_000)}x`, 50],
    ['years and numbers of a gazette', `Stb. ${'2018, 144, '.repeat(5000)}x`, 5000],
    ['acts of one word', `Verordeningen ${'883/2004, '.repeat(5000)}x`, 5000],
    ['items of one meeting', `Handelingen II 2023/24, nr. 42, items ${'6, '.repeat(20_000)}x`, 51],
    ['articles, each with a law', `artikel ${'5 Awb, '.repeat(20_000)}x`, 21],
    ['an abbreviation that two acts share', 'artikel 8 Wpg, '.repeat(5000), 5000],
    ['abbreviations in brackets', `${'wet a (Wpg) '.repeat(5000)}artikel 8 Wpg`, 1],
    ['the parts of one article', `artikel 5${', lid 2 en lid 3'.repeat(20_000)} Awb`, 1],
  ])('%s', (_, text, count) => expect(findCitations(text)).toHaveLength(count), timeout);

  it(
    'addresses that each end in a hyphen',
    () => expect(misplaced('www.x- '.repeat(20_000))).toEqual([]),
    timeout,
  );
});

describe('a document that repeats itself', () => {
  const addresses = Array.from({ length: 2000 }, (_, i) => `https://voorbeeld.example/${i}`);
  const quick = (parts: Parameters<typeof makeDocument>[0]) => resolve(makeDocument(parts));

  it(
    'has the sources of a note once, however often it is named',
    () => {
      const { sources, citations } = quick({
        questions: [block(1, 'Zie noot 1. '.repeat(5000))],
        footnotes: [note('1', addresses.join(' '))],
      });
      expect(sources).toHaveLength(addresses.length);
      expect(sources[0]).toMatchObject({ questions: [1], footnote: 0 });
      expect(citations).toHaveLength(addresses.length);
    },
    timeout,
  );

  it(
    'has a link wherever a note is named that leads to one thing',
    () => {
      const { sources, citations } = quick({
        questions: [block(1, 'Zie noot 1. '.repeat(5000))],
        footnotes: [note('1', 'Kamerstuk 36 410, nr. 2')],
      });
      expect(sources).toHaveLength(1);
      expect(citations.filter(({ place }) => place.part === 'question')).toHaveLength(5000);
    },
    timeout,
  );

  it.each([
    ['days', `De Pont${' dd'.repeat(60)}x, 3 mei 2021`],
    ['many days', `De Pont${' van'.repeat(200_000)}x, 3 mei 2021`],
    ['dashes', `a${'-'.repeat(200_000)}x, 3 mei 2021`],
    ['news', 'De Pont, 3 mei 2021, '.repeat(10_000)],
    ['addresses', addresses.join(' - ')],
  ])(
    'is read to its end: a note of %s',
    (_, text) => {
      expect(quick({ footnotes: [note('1', text)] }).sources.length).toBeLessThanOrEqual(addresses.length);
    },
    timeout,
  );

  it.each(['vragen van het lid Aa aan ', 'mijn vragen over a ', 'vragen van de leden A en B (X) van 3 mei '])(
    'is read to its end: %s',
    (words) => {
      expect(mentionsOf(makeDocument({ questions: [block(1, words.repeat(10_000))] }))).toEqual([]);
    },
    timeout,
  );
});
