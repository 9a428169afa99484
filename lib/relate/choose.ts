import { dayNumber, unknownDay } from './facts';
import { facets } from './facets';
import { noFeatures, weigher, type Features, type Spot } from './features';
import type { Query } from './query';
import type { Reading } from './question-index';
import { rankScore, type Statistics } from './score';
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
  /** What it is ranked by, and that without what an explicit reference adds. */
  score: number;
  likeness: number;
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
  const own = docsOf(query.own);
  const cited = docsOf(query.cites.keys());
  const naming = placesHaving(query.ids.map(facets.cites), segments);
  const sharing = placesHaving(
    [...[...query.cites.keys()].map(facets.cites), ...[...query.sources.keys()].map(facets.source)],
    segments,
  );
  const tied = [...new Set([...placesOf(cited, segments), ...naming, ...sharing])];
  const today = query.date === null ? Infinity : dayNumber(query.date);
  const isLater = (day: number) => day === unknownDay || day > today;
  const isOpen = ({ facts, local, place }: Spot) => {
    const doc = facts.docs[local] ?? 0;
    const later = isLater(facts.days[local] ?? unknownDay);
    return !(later && !naming.has(place)) && !own.has(doc) && !reading.gone.has(doc);
  };

  const { best, places } = nearest(sums, segments, isOpen);
  const far = tied.filter((place) => (sums.like[place] ?? 0) <= enoughLikeness * best);
  const spots = [...far, ...places].flatMap((place) => spotOf(place, segments) ?? []).filter(isOpen);
  const weigh = weigher(query, sums, statistics, best);
  const scratch = noFeatures();
  const scores = Float64Array.from(spots, (spot) => {
    const named = cited.has(spot.facts.docs[spot.local] ?? 0) || naming.has(spot.place);
    return rankScore(weigh(spot, scratch)) + (named ? referenceBonus : 0);
  });
  const likenessOf = (spot: Spot) => rankScore(weigh(spot, scratch));

  // Of most that are near only the score is wanted: there may be thousands.
  const least = scores.slice().sort().at(-closelyRead) ?? -Infinity;
  const chosen: Chosen[] = [];
  spots.forEach((spot, i) => {
    const { facts, local, place } = spot;
    const score = scores[i] ?? 0;
    const day = facts.days[local] ?? unknownDay;
    if (score < least) return;
    chosen.push({
      place,
      doc: facts.docs[local] ?? 0,
      day,
      later: isLater(day),
      score,
      likeness: likenessOf(spot),
      features: weigh(spot, noFeatures()),
      subjectWorth: sums.subjectWorth[place] ?? 0,
      textless: facts.questions[local] === 0,
    });
  });
  // Of equals the most recent; a number in the archive says nothing of likeness, it only keeps the order steady.
  return chosen.sort((a, b) => b.score - a.score || b.day - a.day || a.doc - b.doc).slice(0, closelyRead);
}

/** The greatest likeness of a question that is open, and the places of all that come near enough to it. */
function nearest(
  { like }: Sums,
  segments: readonly Unpacked[],
  isOpen: (spot: Spot) => boolean,
): { best: number; places: number[] } {
  let best = Number.MIN_VALUE;
  let enough = 0;
  const places: number[] = [];
  for (const { facts, start } of segments) {
    const end = start + facts.docs.length;
    // Past all questions of the archive, in a worker that has just been started: once, and nothing is called for most.
    for (let place = start; place < end; place++) {
      const own = like[place] ?? 0;
      if (own <= enough) continue;
      places.push(place);
      if (own <= best || !isOpen({ facts, local: place - start, place })) continue;
      best = own;
      enough = enoughLikeness * best;
    }
  }
  return { best, places: places.filter((place) => (like[place] ?? 0) > enough) };
}

function spotOf(place: number, segments: readonly Unpacked[]): Spot | null {
  for (const { facts, start } of segments)
    if (place >= start && place < start + facts.docs.length) return { facts, local: place - start, place };
  return null;
}
