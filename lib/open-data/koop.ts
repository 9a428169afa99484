import { isoDate } from '../model/kamervraag';
import { z } from '../model/schema';
import { sruAddress } from './addresses';
import { type Ask, asker } from './ask';
import { cqlQuery } from './cql';
import { readCursor } from './cursor';
import { readRecords } from './koop-texts';
import { type Limits, limits as usual } from './limits';
import type { Wish } from '../model/job';
import type { Batch, OpenDataSource } from './source';
import { readSruPage, type SruPage, type SruRecord } from './sru';
import { addDays, type Days, daysFrom, fittingDays } from './windows';

const PAGE = 50;
const FIRST_DAYS = 7;
/** Texts a batch: each is a request of its own, and a page of them takes half a minute. */
const STEP = 10;

/**
 * How far a run has come: all before `day` is done, and the records `held` of the window that begins there. The index
 * names no order, so a place in its list is only trusted within one day that holds more than a page.
 */
const place = z.object({
  day: isoDate,
  /** How many days to ask for at once: as many as fit on a page. */
  days: z.number().check(z.gte(1), z.lte(31)),
  startRecord: z.number().check(z.gte(1)),
  held: z.array(z.string()),
  done: z.number(),
  total: z.nullable(z.number()),
});
type Place = z.infer<typeof place>;

/**
 * KOOP's repository of official publications (SRU 2.0, and the XML of each publication): questions, answers and
 * postponements with their text and footnotes. One request for some 50 records, one for each of their texts;
 * a batch after every ten.
 */
export const koop = (limits = usual): OpenDataSource => ({
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
  const search = (days: Pick<Days, 'from' | 'until'>, start: number, most: number): Promise<SruPage> =>
    ask(sruAddress(cqlQuery(days, wish.subject), start, most), {
      accept: 'application/xml',
      most: limits.page,
      read: readSruPage,
    });
  const here: Place = cursor ?? {
    day: wish.from,
    days: FIRST_DAYS,
    startRecord: 1,
    held: [],
    done: 0,
    total: (await search(wish, 1, 1)).total,
  };
  const batch = (read: Pick<Batch, 'documents' | 'refused'>): Batch => {
    return { ...read, cursor: JSON.stringify(here), done: here.done, total: here.total };
  };
  /** Held by an earlier run, and to be expected again. */
  const inherited = new Set(here.held);
  /** Records of this window that came a second time: each has pushed another one out. */
  let repeated = 0;
  let secondLook = false;
  while (here.day <= wish.until) {
    const days = daysFrom(here.day, here.days, wish);
    const page = await search(days, here.startRecord, PAGE);
    if (page.total > PAGE && days.length > 1) {
      here.days = fittingDays(days.length, page.total, PAGE);
      continue;
    }
    const known = new Set(here.held);
    const fresh = page.records.filter(({ identifier }) => !known.has(identifier) && known.add(identifier));
    repeated += page.records.length - fresh.length;
    repeated -= page.records.filter(({ identifier }) => inherited.delete(identifier)).length;
    while (fresh.length > STEP) yield batch(await take(fresh.splice(0, STEP)));
    const read = await take(fresh);
    const refused = secondLook ? 0 : page.refused; // counted at the first look
    here.done += refused;

    const next = here.startRecord + page.length;
    if (page.length && next <= page.total) here.startRecord = next;
    else if (repeated > 0 && !secondLook) {
      here.startRecord = 1;
      secondLook = true;
    } else {
      here.day = addDays(days.until, 1);
      here.days = fittingDays(days.length, page.total, PAGE);
      here.startRecord = 1;
      here.held = [];
      repeated = 0;
      secondLook = false;
    }
    yield batch({ documents: read.documents, refused: read.refused + refused });
  }

  async function take(records: readonly SruRecord[]): Promise<Pick<Batch, 'documents' | 'refused'>> {
    const read = await readRecords(records, ask, limits.document);
    here.held.push(...records.map(({ identifier }) => identifier));
    here.done += records.length;
    return read;
  }
}
