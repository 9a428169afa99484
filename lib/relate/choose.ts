import { dayOf, unknownDay } from './facts';
import { facets, ministryWords } from './facets';
import { placesHaving } from './places';
import type { Query } from './query';
import type { Reading } from './question-index';
import { longAgo, rankScore, unknownWorth, type Features, type Statistics } from './score';
import type { Sums } from './sums';

/** One question of the archive that is looked at closely. */
export interface Chosen {
  segment: number;
  local: number;
  doc: number;
  day: number;
  /** It was asked after the document. */
  later: boolean;
  score: number;
  /** The share of its subject that the query speaks of, each word by its worth (0–1), and the worth of those words. */
  subjectTaken: number;
  subjectWorth: number;
  /** Only its subject is known. */
  textless: boolean;
}

/** How many are looked at closely: those of at least this share of the greatest likeness, the best of them. */
const enoughLikeness = 0.08;
const closelyRead = 300;
/** An explicit reference outranks every likeness. */
const referenceBonus = 100;

/** The best candidates by score; those that a reference or a source ties to the document, however unlike. */
export function choose(query: Query, reading: Reading, sums: Sums, statistics: Statistics): Chosen[] {
  const docsOf = (ids: Iterable<string>) => new Set([...ids].flatMap((id) => reading.docs.get(id) ?? []));
  const own = docsOf(query.ids);
  const cited = docsOf(query.cites.keys());
  const naming = placesHaving(query.ids.map(facets.cites), reading, sums.starts);
  const sharing = placesHaving(
    [...[...query.cites.keys()].map(facets.cites), ...[...query.sources.keys()].map(facets.source)],
    reading,
    sums.starts,
  );
  const today = query.date === null ? Infinity : dayOf(query.date);

  const open: Chosen[] = [];
  let best = Number.MIN_VALUE;
  reading.segments.forEach(({ facts }, segment) => {
    for (let local = 0, place = sums.starts[segment] ?? 0; local < facts.docs.length; local++, place++) {
      const like = sums.like[place] ?? 0;
      const doc = facts.docs[local] ?? 0;
      const day = facts.days[local] ?? unknownDay;
      const later = day === unknownDay || day > today;
      const named = naming.has(place) || cited.has(doc);
      if (like === 0 && !named && !sharing.has(place)) continue;
      if ((later && !naming.has(place)) || own.has(doc) || reading.gone.has(doc)) continue;
      best = Math.max(best, like);
      open.push({
        segment,
        local,
        doc,
        day,
        later,
        score: named ? referenceBonus : 0,
        textless: facts.questions[local] === 0,
        subjectTaken: 0,
        subjectWorth: 0,
      });
    }
  });

  const asked = ministryWords(query.ministries).length;
  const unknown = unknownWorth(statistics.questions);
  const placeOf = ({ segment, local }: Chosen) => (sums.starts[segment] ?? 0) + local;
  const close = open.filter((candidate) => {
    const place = placeOf(candidate);
    return candidate.score > 0 || sharing.has(place) || (sums.like[place] ?? 0) >= enoughLikeness * best;
  });
  for (const candidate of close) {
    const { segment, local, day } = candidate;
    const place = placeOf(candidate);
    const facts = reading.segments[segment]?.facts;
    const ministries = Math.min(asked, facts?.ministryWords[local] ?? 0);
    const taken = sums.subjectWorth[place] ?? 0;
    const missing = Math.max(0, (facts?.subjectWords[local] ?? 0) - (sums.subjectHits[place] ?? 0));
    const features: Features = {
      like: sums.like[place] ?? 0,
      best,
      days: day === unknownDay || today === Infinity ? longAgo : Math.max(0, today - day),
      ministries: ministries === 0 ? 0 : (sums.ministryHits[place] ?? 0) / ministries,
      sameAuthor: (sums.sameAuthor[place] ?? 0) > 0,
      rarest: sums.rarest[place] ?? 0,
      subjectTaken: taken === 0 ? 0 : taken / (taken + missing * unknown),
    };
    candidate.score += rankScore(features);
    candidate.subjectTaken = features.subjectTaken;
    candidate.subjectWorth = taken;
  }
  // Of equals the most recent; a number in the archive says nothing of likeness, it only keeps the order steady.
  return close.sort((a, b) => b.score - a.score || b.day - a.day || a.doc - b.doc).slice(0, closelyRead);
}
