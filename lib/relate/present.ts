import { statusOf, type ArchiveRecord } from '../model/record';
import type { Related } from '../model/related';
import { fullest } from './entry';
import type { Query, QueryPart } from './query';
import type { Candidate } from './rank';
import { reasonsFor } from './reasons';
import { wordsOfRecord } from './record-words';
import { rarity, type Statistics } from './score';

/** A candidate as the reader sees it. */
export function present(
  query: Query,
  part: QueryPart,
  candidate: Candidate,
  record: ArchiveRecord,
  statistics: Statistics,
  sure: boolean,
): Related {
  const { kamervraag } = fullest(record);
  return {
    key: record.key,
    subject: kamervraag.subject ?? '',
    authors: kamervraag.authors,
    date: record.date ?? '',
    url: bestAddress(record),
    id: kamervraag.zaaknummer ?? kamervraag.officialId,
    status: statusOf(record),
    followUp: candidate.later,
    sure,
    score: candidate.score,
    reasons: reasonsFor(query, part, candidate, record),
    match: bestQuestion(part, record, statistics),
  };
}

/** The answer's page repeats the questions, so it is the one to open; else the question's. */
function bestAddress({ versions }: ArchiveRecord): string {
  const answer = versions.findLast(({ document }) => document.kamervraag.kind === 'answer');
  return (answer ?? versions.at(-1))?.document.url ?? '';
}

/** The question of the record that shares most with the part, and the words they share as it prints them. */
function bestQuestion(part: QueryPart, record: ArchiveRecord, statistics: Statistics): Related['match'] {
  let best: Related['match'] = null;
  let most = 0;
  for (const { numbers, text, terms } of wordsOfRecord(record).questions) {
    const shared = terms.filter(({ stem }) => part.weights.has(stem));
    const worth = new Map(
      shared.map(({ stem }) => [stem, (part.weights.get(stem) ?? 0) * rarity(stem, statistics)]),
    );
    const sum = [...worth.values()].reduce((a, b) => a + b, 0);
    if (sum > most) {
      most = sum;
      best = { numbers: [...numbers], text, words: [...new Set(shared.map(({ word }) => word))] };
    }
  }
  return best;
}
