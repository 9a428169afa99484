import { holdsAll, plain } from '../model/item-words';
import type { Wish } from '../model/job';
import { isoDate } from '../model/kamervraag';
import { z } from '../model/schema';
import { sruAddress } from './addresses';
import { type Ask, asker } from './ask';
import { cqlQuery, isKamervragen } from './cql';
import { readCursor } from './cursor';
import { recordSubject } from './koop-document';
import { readRecords } from './koop-texts';
import { type Limits, limits as usual } from './limits';
import { type Batch, OpenDataError, type OpenDataSource } from './source';
import { readSruPage, type SruPage, type SruRecord } from './sru';
import { readSruList } from './sru-list';
import { addDays, type Days, daysFrom, fittingDays } from './windows';

const PAGE = 100;
const FIRST_DAYS = 4;
/** Texts a batch: each is a request of its own, and ten of them take some seconds. */
const STEP = 10;
/** Records of several days until they are asked for in smaller parts. */
const MOST = 5 * PAGE;
/** Records of one day: those from the 10,000th on the server cannot give (504). */
const DEEPEST = 9000;
/** How often the list of one day is read until it is believed; several days are parted instead. */
const LOOKS = 3;

/** The index is slow at times: up to 120 seconds have been measured (October 2026). */
export const koopLimits: Limits = { ...usual, request: 180_000 };

/**
 * How far a run has come: all before `day` is done, and the publications `held` of the days that begin there. No place in
 * the list: it may be another list by then, and is read anew.
 */
const place = z.object({
  day: isoDate,
  /** How many days to ask for at once: as many as are likely to fit on a page. */
  days: z.number().check(z.gte(1), z.lte(31)),
  held: z.array(z.string()),
  done: z.number(),
  /** How many there are, as the index guesses. */
  total: z.nullable(z.number()),
});
type Place = z.infer<typeof place>;
type Span = Pick<Days, 'from' | 'until'>;

/**
 * KOOP's repository of official publications (SRU 2.0, and the XML of each publication): questions, answers and
 * notices with their text and footnotes. Some days at a time: first the whole list of them, then one request for each
 * text; a batch after every ten.
 */
export const koop = (limits = koopLimits): OpenDataSource => ({
  id: 'koop',
  fetchBatches: (wish, cursor, net, signal) =>
    walk(wish, readCursor(place, cursor), asker(net, signal, limits), limits),
});

async function* walk(
  wish: Wish,
  cursor: Place | null,
  ask: Ask,
  limits: Limits,
): AsyncGenerator<Batch, void, void> {
  const search = (days: Span, start: number, most: number): Promise<SruPage> =>
    ask(sruAddress(cqlQuery(days), start, most), {
      accept: 'application/xml',
      most: limits.page,
      read: readSruPage,
    });
  /** What the index complains of beside records, and so without harm. */
  let usual: string | null = null;
  const searchDays = async (days: Span, start: number): Promise<SruPage> => {
    const page = await search(days, start, PAGE);
    if (page.length > 0) usual ??= page.diagnostics;
    // Nothing, and a complaint that does not stand beside records too: that is no day without publications.
    if (start === 1 && !page.length && !page.told && page.diagnostics && page.diagnostics !== usual)
      throw new OpenDataError('refused', `SRU: ${page.diagnostics}`);
    if (isOfAllDays(page, days)) throw new OpenDataError('refused', `SRU: ${page.diagnostics ?? 'all days'}`);
    return page;
  };
  const here: Place = cursor ?? {
    ...{ day: wish.from, days: FIRST_DAYS, held: [], done: 0 },
    total: firstGuess(await search(wish, 1, 1)),
  };
  while (here.day <= wish.until) {
    const days = daysFrom(here.day, here.days, wish);
    const oneDay = days.length === 1;
    const list = await readSruList(
      (start) => searchDays(days, start),
      oneDay ? LOOKS : 1,
      oneDay ? DEEPEST : MOST,
    );
    if (!oneDay && (!list || list.missing > 0)) {
      here.days = Math.floor(days.length / 2);
      continue;
    }
    if (!list)
      throw new OpenDataError('refused', `more than ${DEEPEST} publications of one day: ${here.day}`);

    const held = new Set(here.held);
    // One may be listed twice, before it was typeset and after.
    const typesetFirst = [...list.records].sort((a, b) => Number(a.xml === null) - Number(b.xml === null));
    const fresh = typesetFirst.filter(
      (record) => isAsked(record, days) && !held.has(record.identifier) && held.add(record.identifier),
    );
    const wished = fresh.filter((record) => isAbout(record, wish.subject));
    const unwished = fresh.length - wished.length;
    const lost = list.refused + list.missing;
    while (wished.length > STEP) yield batch(await take(wished.splice(0, STEP)));
    const read = await take(wished);

    here.done += unwished + lost;
    here.day = addDays(days.until, 1);
    here.days = fittingDays(days.length, list.records.length, PAGE);
    here.held = [];
    yield batch({ ...read, refused: read.refused + lost });
  }

  async function take(records: readonly SruRecord[]): Promise<Pick<Batch, 'documents' | 'refused'>> {
    const read = await readRecords(records, ask, limits.document);
    here.held.push(...records.map(({ identifier }) => identifier));
    here.done += records.length;
    return read;
  }

  /** A guess that has been overtaken is none any more; at the end it is known. */
  function batch(read: Pick<Batch, 'documents' | 'refused'>): Batch {
    const { done, total } = here;
    const ended = here.day > wish.until;
    const all = ended ? done : total !== null && total > done ? total : null;
    return { ...read, cursor: JSON.stringify(here), done, total: all };
  }
}

/**
 * How many records the whole wish has, as far as the index tells.
 * @throws OpenDataError where it has none and says that something was wrong with the question
 */
function firstGuess({ told, length, diagnostics }: SruPage): number | null {
  if (!length && !told && diagnostics) throw new OpenDataError('refused', `SRU: ${diagnostics}`);
  return told;
}

/**
 * Whether a record is what was asked for. A clause that the index cannot use it leaves out, and then gives more than that,
 * with no more than a diagnostic beside it. What a record does not say is taken as right.
 */
const isAsked = (record: SruRecord, days: Span): boolean =>
  isOfDays(record, days) && (record.publicatienaam === null || isKamervragen(record.publicatienaam));

const isOfDays = ({ available }: SruRecord, { from, until }: Span): boolean =>
  available === null || (available >= from && available <= until);

/** Whether a page is of a list without end, that nobody asked for: then there is no use in reading on. */
const isOfAllDays = ({ told, records }: SruPage, days: Span): boolean =>
  (told ?? 0) > DEEPEST && records.length > 0 && !records.some((record) => isOfDays(record, days));

/** Whether its subject holds all these words. One without a title is rather taken than lost. */
function isAbout(record: SruRecord, words: string): boolean {
  const subject = recordSubject(record);
  return subject === null || holdsAll(plain(subject), words);
}
