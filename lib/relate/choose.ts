import { dayNumber, unknownDay } from './facts';
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

  let best = Number.MIN_VALUE;
  for (const { facts, start } of segments) {
    const { docs, days } = facts;
    const likes = sums.like.subarray(start, start + docs.length);
    for (let local = 0; local < likes.length; local++) {
      const like = likes[local] ?? 0;
      if (like > best && isOpen(docs[local] ?? 0, days[local] ?? 0, start + local)) best = like;
    }
  }

  const asked = ministryWords(query.ministries).length;
  const unknown = unknownWorth(statistics.questions);
  const enough = enoughLikeness * best;
  const chosen: Chosen[] = [];
  for (const { facts, start } of segments) {
    const end = start + facts.docs.length;
    const near = tied.filter((place) => place >= start && place < end && (sums.like[place] ?? 0) < enough);
    // Past all questions of the archive, in a worker that has just been started: nothing is called in it.
    for (let place = start; place < end; place++) if ((sums.like[place] ?? 0) >= enough) near.push(place);
    for (const place of near) {
      const local = place - start;
      const like = sums.like[place] ?? 0;
      const doc = facts.docs[local] ?? 0;
      const day = facts.days[local] ?? unknownDay;
      if (!isOpen(doc, day, place)) continue;
      const named = cited.has(doc) || naming.has(place);
      const ministries = Math.min(asked, facts.ministryWords[local] ?? 0);
      const subjectWorth = sums.subjectWorth[place] ?? 0;
      const missing = Math.max(0, (facts.subject[local] ?? 0) - (sums.subjectHits[place] ?? 0));
      const subjectTaken = subjectWorth === 0 ? 0 : subjectWorth / (subjectWorth + missing * unknown);
      const features: Features = {
        like,
        best,
        days: day === unknownDay || today === Infinity ? longAgo : Math.max(0, today - day),
        ministries: ministries === 0 ? 0 : (sums.ministryHits[place] ?? 0) / ministries,
        sameAuthor: (sums.sameAuthor[place] ?? 0) > 0,
        rarest: sums.rarest[place] ?? 0,
        subjectTaken,
      };
      const score = rankScore(features);
      chosen.push({
        place,
        doc,
        day,
        later: isLater(day),
        score: named ? score + referenceBonus : score,
        features,
        subjectWorth,
        textless: facts.questions[local] === 0,
      });
    }
  }
  // Of equals the most recent; a number in the archive says nothing of likeness, it only keeps the order steady.
  return chosen.sort((a, b) => b.score - a.score || b.day - a.day || a.doc - b.doc).slice(0, closelyRead);
}
