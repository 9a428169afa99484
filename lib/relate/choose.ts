import { dayNumber, unknownDay, type Facts } from './facts';
import { facets, ministryWords } from './facets';
import type { Query } from './query';
import type { Reading } from './question-index';
import { longAgo, rankScore, unknownWorth, type Features, type Statistics } from './score';
import type { Sums } from './sums';
import { placesHaving, placesOf, type Unpacked } from './unpacked';

/** One question of the archive that is looked at closely. */
export interface Chosen {
  /** In the row of all segments' questions. */
  place: number;
  doc: number;
  day: number;
  /** It was asked after the document. */
  later: boolean;
  score: number;
  features: Features;
  /** The worth of the words of its subject that the query has. */
  subjectWorth: number;
  /** Only its subject is known. */
  textless: boolean;
}

/** How many are looked at closely: those of at least this share of the greatest likeness, the best of them. */
const enoughLikeness = 0.15;
const closelyRead = 300;
/** An explicit reference outranks every likeness. */
const referenceBonus = 100;

/** The best candidates by score; those that a reference or a source ties to the document, however unlike. */
export function choose(
  query: Query,
  reading: Reading,
  segments: readonly Unpacked[],
  sums: Sums,
  statistics: Statistics,
): Chosen[] {
  const docsOf = (ids: Iterable<string>) => new Set([...ids].flatMap((id) => reading.docs.get(id) ?? []));
  const own = docsOf(query.ids);
  const cited = docsOf(query.cites.keys());
  const naming = placesHaving(query.ids.map(facets.cites), segments);
  const sharing = placesHaving(
    [...[...query.cites.keys()].map(facets.cites), ...[...query.sources.keys()].map(facets.source)],
    segments,
  );
  const tied = [...new Set([...placesOf(cited, segments), ...naming, ...sharing])];
  const today = query.date === null ? Infinity : dayNumber(query.date);
  const isLater = (day: number) => day === unknownDay || day > today;
  const isOpen = (doc: number, day: number, place: number) =>
    !(isLater(day) && !naming.has(place)) && !own.has(doc) && !reading.gone.has(doc);

  // Past all questions of the archive, in a worker that has just been started: once, and nothing is called for most.
  let best = Number.MIN_VALUE;
  let enough = 0;
  const maybeNear: number[] = [];
  for (const { facts, start } of segments) {
    const end = start + facts.docs.length;
    for (let place = start; place < end; place++) {
      const like = sums.like[place] ?? 0;
      if (like <= enough) continue;
      maybeNear.push(place);
      if (like > best && isOpen(facts.docs[place - start] ?? 0, facts.days[place - start] ?? 0, place)) {
        best = like;
        enough = enoughLikeness * best;
      }
    }
  }

  const asked = ministryWords(query.ministries).length;
  const unknown = unknownWorth(statistics.questions);
  /** What is weighed of a question, written into `into`: thousands may be near, and of most only the score is wanted. */
  const weigh = (into: Features, facts: Facts, place: number, local: number): Features => {
    const day = facts.days[local] ?? unknownDay;
    const ministries = Math.min(asked, facts.ministryWords[local] ?? 0);
    const subjectWorth = sums.subjectWorth[place] ?? 0;
    const missing = Math.max(0, (facts.subject[local] ?? 0) - (sums.subjectHits[place] ?? 0));
    into.like = sums.like[place] ?? 0;
    into.best = best;
    into.days = day === unknownDay || today === Infinity ? longAgo : Math.max(0, today - day);
    into.ministries = ministries === 0 ? 0 : (sums.ministryHits[place] ?? 0) / ministries;
    into.sameAuthor = (sums.sameAuthor[place] ?? 0) > 0;
    into.rarest = sums.rarest[place] ?? 0;
    into.subjectTaken = subjectWorth === 0 ? 0 : subjectWorth / (subjectWorth + missing * unknown);
    return into;
  };

  const isNear = (place: number) => (sums.like[place] ?? 0) > enough;
  const near = [...tied.filter((place) => !isNear(place)), ...maybeNear.filter(isNear)];
  const places: number[] = [];
  const scores: number[] = [];
  const scratch = noFeatures();
  for (const { facts, start } of segments) {
    const end = start + facts.docs.length;
    for (const place of near) {
      if (place < start || place >= end) continue;
      const local = place - start;
      const doc = facts.docs[local] ?? 0;
      if (!isOpen(doc, facts.days[local] ?? unknownDay, place)) continue;
      const score = rankScore(weigh(scratch, facts, place, local));
      places.push(place);
      scores.push(cited.has(doc) || naming.has(place) ? score + referenceBonus : score);
    }
  }

  const least = Float64Array.from(scores).sort().at(-closelyRead) ?? -Infinity;
  const chosen: Chosen[] = [];
  places.forEach((place, i) => {
    const score = scores[i] ?? 0;
    const segment = score < least ? undefined : segments.findLast(({ start }) => start <= place);
    if (!segment) return;
    const { facts, start } = segment;
    const local = place - start;
    const day = facts.days[local] ?? unknownDay;
    chosen.push({
      place,
      doc: facts.docs[local] ?? 0,
      day,
      later: isLater(day),
      score,
      features: weigh(noFeatures(), facts, place, local),
      subjectWorth: sums.subjectWorth[place] ?? 0,
      textless: facts.questions[local] === 0,
    });
  });
  // Of equals the most recent; a number in the archive says nothing of likeness, it only keeps the order steady.
  return chosen.sort((a, b) => b.score - a.score || b.day - a.day || a.doc - b.doc).slice(0, closelyRead);
}

const noFeatures = (): Features => ({
  like: 0,
  best: 0,
  days: 0,
  ministries: 0,
  sameAuthor: false,
  rarest: 0,
  subjectTaken: 0,
});
