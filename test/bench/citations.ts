import { gunzipSync } from 'node:zlib';
import { findCitations } from '../../lib/citations';
import type { Citation } from '../../lib/model/citation';
import { fictionalQuestion } from '../sites/fictional';
import { items } from '../sites/labelled-items';
import { hasShared, sharedFile } from '../sites/shared';
import type { Bench } from './helpers/bench';
import { median, round } from './helpers/numbers';

/** What a simple linker looks for, as the floor of what finding costs. */
const naive = [
  /\b\d{2} ?\d{3}(?:[ -][IVX]+)?,? nr\. ?\d+/g,
  /\b\d{4}D\d{5}\b/g,
  /\b\d{4}Z\d{5}\b/g,
  /https?:\/\/\S+/g,
];
const rounds = 5;
const sentencesAsked = 2000;

/** Words and signs that may make a sentence cite something; a sentence without one must not hold a link. */
const cue =
  /kamerst|stuk|dossier|nr|no\.|nummer|aanhangsel|handelingen|\bhand\.|wet|besluit|regeling|reglement|verdrag|code|statuut|handvest|richtlijn|verordening|beschikking|art|st[bc]|trb|blad|staatscourant|ecli|ljn|kenmerk|vraag|vragen|motie|brief|\bT[KZ]\b|\bEK\b|\bAH\b|COM|SWD|SEC|JOIN|P[bB]|doi|isbn|zaak|http|www|\.[a-z]{2,4}\/|\/E[EGU]/i;

interface Count {
  found: number;
  derived: number;
  /** Of the derived addresses, those whose id is in the list of publications; null for kinds that the list does not have. */
  existing: number | null;
}

/**
 * How many citations are found in all labelled documents, how many of their derived addresses exist, how fast, and how
 * many sentences that cite nothing get a link all the same.
 */
export const bench: Bench = () => {
  const texts = hasShared ? labelledTexts() : fictionalTexts();
  console.error(`${texts.length} texts of ${hasShared ? 'real' : 'fictional'} documents …`);
  const found = texts.map((text) => findCitations(text));
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const sentences = withoutCue(texts).slice(0, sentencesAsked);
  const result = {
    texts: texts.length,
    megabytes: round(megabytes, 2),
    kinds: countKinds(found.flat()),
    megabytesPerSecond: round(speed(megabytes, () => texts.forEach((text) => findCitations(text)))),
    naiveMegabytesPerSecond: round(speed(megabytes, () => texts.forEach(findNaively))),
    sentencesWithoutCue: sentences.length,
    falseAlarms: sentences.filter((text) => findCitations(text).some(isStated)).length,
  };
  if (!hasShared) console.error('Without ../shared no derived address can be looked up: "existing" is null.');
  return Promise.resolve(result);
};

function countKinds(citations: Citation[]): Record<string, Count> {
  const known = hasShared ? knownIds() : null;
  const kinds: Record<string, Count> = {};
  for (const { kind, certainty, url } of citations) {
    const count = (kinds[kind] ??= { found: 0, derived: 0, existing: null });
    count.found++;
    if (certainty !== 'derived') continue;
    count.derived++;
    const id = /officielebekendmakingen\.nl\/((?:kst|ah|h|stb|trb|kv)-[^/]+)\.html$/.exec(url ?? '')?.[1];
    if (known && id) count.existing = (count.existing ?? 0) + Number(known.has(id));
  }
  return kinds;
}

const knownIds = () =>
  new Set(gunzipSync(sharedFile('eval/citations/known-ids.txt.gz')).toString().trim().split('\n'));

const isStated = ({ certainty }: Citation) => certainty === 'exact' || certainty === 'derived';

/** The median of some rounds, after one to warm up. */
function speed(megabytes: number, work: () => void): number {
  work();
  const seconds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return megabytes / median(seconds);
}

function findNaively(text: string): number {
  return naive.reduce((sum, pattern) => sum + [...text.matchAll(pattern)].length, 0);
}

/** Sentences with digits first: amounts, years, telephone numbers, which are what could be taken for a citation. */
function withoutCue(texts: string[]): string[] {
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.?!]) (?=[A-Z])/))
    .filter((sentence) => sentence.length > 20 && !cue.test(sentence));
  return [
    ...sentences.filter((text) => /\d{3}/.test(text)),
    ...sentences.filter((text) => !/\d{3}/.test(text)),
  ];
}

const labelledTexts = () =>
  [...items().values()].flatMap(({ questions, footnotes }) =>
    [...questions, ...footnotes].map(({ text }) => text).filter(Boolean),
  );

const fictionalTexts = () =>
  Array.from({ length: 100 }, (_, i) => fictionalQuestion(1 + (i % 40))).flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'notes' ? block.notes.map(({ text }) => text) : block.paragraphs,
    ),
  );
