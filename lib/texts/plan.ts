import type { AskedText } from '../model/asked-text';
import type { ReadDocument } from '../model/document';
import type { ArchiveRecord } from '../model/record';
import type { RelatedSet } from '../model/related';
import { publicationId } from '../open-data';
import { addDays } from '../open-data/windows';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A question is typeset within some weeks, its answer within some more. */
const UNTYPESET_DAYS = 60;
/** How long what was asked for in vain is left alone. What is old and not there will hardly come. */
const pauses = { failed: DAY, young: 3 * DAY, old: 30 * DAY };
/** A source that did not answer as it should is left in peace for so long, whatever is to be asked of it. */
const REST = HOUR;

/** An earlier question of which the archive knows no more than the title. */
export interface Title {
  key: string;
  /** Its publications that may have its text and are to be asked for now, the question itself first. */
  publications: { id: string; document: ReadDocument }[];
}

/** The keys of the earlier questions that a page shows, as they stand there: first those of the whole document. */
export const shownKeys = ({ document, questions }: RelatedSet): string[] => [
  ...new Set([document, ...Object.values(questions)].flat().map(({ key }) => key)),
];

/**
 * The shown questions without text for which something is to be asked now, in the order in which they are shown.
 * @param asked what was asked for in vain
 * @param now ms since 1970; what was asked for later than that was by a clock that went wrong, and counts for nothing
 * @param today ISO date
 */
export function planTexts(
  shown: readonly ArchiveRecord[],
  asked: readonly AskedText[],
  { now, today, most }: { now: number; today: string; most: number },
): Title[] {
  const past = new Map(asked.filter(({ at }) => at <= now).map((each) => [each.id, each]));
  if (rests(asked, now)) return [];
  const titles = shown.filter(isTitle).map(({ key, versions, date }): Title => {
    const young = date !== null && date >= addDays(today, -UNTYPESET_DAYS);
    const isDue = (id: string) => {
      const before = past.get(id);
      if (!before) return true;
      const pause = before.outcome === 'failed' ? 'failed' : young ? 'young' : 'old';
      return now - before.at >= pauses[pause];
    };
    return { key, publications: publicationsOf(versions).filter(({ id }) => isDue(id)) };
  });
  return titles.filter(({ publications }) => publications.length > 0).slice(0, most);
}

/** Whether the source of texts failed within the hour. */
export const rests = (asked: readonly AskedText[], now: number): boolean =>
  asked.some(({ outcome, at }) => outcome === 'failed' && at <= now && now - at < REST);

/** Whether no document of a question has its questions in it. */
export const isTitle = ({ versions }: Pick<ArchiveRecord, 'versions'>): boolean =>
  versions.every(({ document }) => document.kamervraag.questions.length === 0);

/**
 * Where the questions may be read: in their own publication, or in that of an answer, which repeats them. Not in a notice
 * of postponement: its question is there too.
 */
function publicationsOf(versions: ArchiveRecord['versions']): Title['publications'] {
  const of = (wanted: 'question' | 'answer') =>
    versions.flatMap(({ document }) => {
      const { kamervraag } = document;
      const id = kamervraag.kind === wanted ? publicationId(kamervraag) : null;
      return id === null ? [] : [{ id, document }];
    });
  return [...new Map([...of('question'), ...of('answer')].map((each) => [each.id, each])).values()];
}
