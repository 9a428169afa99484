import { z } from '../model/schema';
import { asker } from './ask';
import { readCursor } from './cursor';
import { allThatFit, comparesDate, type Condition, containsText, equalsFlag, equalsText } from './filter';
import { limits as usual } from './limits';
import type { Wish } from '../model/job';
import { nameOf } from './names';
import { realDay, realTime } from './real-date';
import { type Asked, openRegister, type Register } from './register';
import { type Batch, OpenDataError, type OpenDataSource } from './source';
import { subjectWords } from './subject-words';
import type { Zaak } from './zaak';
import { submissionDay, zaakDocuments } from './zaak-documents';

/** Pages without anything new, one after another, until it is taken for a circle. */
const MOST_BARREN = 3;
const DAY = 24 * 3_600_000;
/** What the register calls the cases of written questions. */
const SORT = 'Schriftelijke vragen';

/**
 * How far a run has come. By date and not by the API's skiptoken, so that it holds after days, and whichever version of the
 * API answers then.
 */
const place = z.object({
  /** Moment of submission (UTC) of the last zaak, in milliseconds since 1970. */
  since: z.nullable(z.number()),
  /** Ids of the zaken of that very moment that are done: the next query gives them again. */
  at: z.array(z.string()),
  /** Rows that have come, of how many as the server counts them. */
  done: z.number(),
  total: z.nullable(z.number()),
  /** How many of them held all words, where the server was not asked for all. */
  held: z.optional(z.number()),
});
type Place = z.infer<typeof place>;

/**
 * The Tweede Kamer's own register (OData v4, no key, https://opendata.tweedekamer.nl/documentatie): who asked what of
 * whom and when, with the numbers of question, postponement and answer; without their text.
 */
export const tweedeKamer = (limits = usual): OpenDataSource => ({
  id: 'tweede-kamer',
  fetchBatches: (wish, cursor, net, signal) =>
    walk(wish, readCursor(place, cursor), openRegister(asker(net, signal, limits), net.memory, limits)),
});

async function* walk(
  wish: Wish,
  cursor: Place | null,
  register: Register,
): AsyncGenerator<Batch, void, void> {
  let { since, at, done, total, held = 0 } = cursor ?? { since: null, at: [], done: 0, total: null };
  const { words, holds } = subjectWords(wish.subject);
  const end = Date.parse(`${wish.until}T00:00:00+01:00`) + DAY;
  const seen = new Set(at);
  const isNew = (key: string) => !seen.has(key) && seen.add(key);
  let link: string | null = null;
  /** Rows of that moment to pass over, by the order of the version that gave them. */
  let skip = { rows: 0, version: '' };
  let barren = 0;
  /** Words that the server is not asked for: what comes is looked through for them. */
  let left = 0;
  /** Rows that the query put last still has to give; null where the server does not count. */
  let owed: number | null = null;
  for (;;) {
    let skipped = 0;
    const page = await register.page((asked) => {
      const query = zaakQuery(asked, wish, words, since);
      left = query.left;
      skipped = skip.version === asked.version ? skip.rows : 0;
      return { ...query.options, ...(skipped ? { skip: String(skipped) } : {}) };
    }, link);
    if (page.anew) {
      // A query anew counts what is left, among it those of the last moment that are done.
      if (page.count !== null) total = Math.max(done, done - at.length + page.count);
      owed = page.count === null ? null : page.count - skipped;
    }
    if (owed !== null) owed -= page.length;
    const fresh = page.zaken.filter((zaak) => isNew(idOf(zaak)));
    const bad = page.refused.filter(isNew);
    for (const zaak of fresh) {
      const moment = realTime(zaak.GestartOp);
      if (moment === null || moment >= end) continue; // was not asked for: it must not lead us on
      if (since === null || moment > since) [since, at] = [moment, [idOf(zaak)]];
      else if (moment === since) at = [...at, idOf(zaak)];
    }
    const told = fresh.filter(({ Onderwerp, Titel }) => left === 0 || holds(Onderwerp ?? Titel ?? ''));
    done += fresh.length + bad.length;
    held += told.length + bad.length;
    const here = { since, at, done, total, ...(left > 0 ? { held } : {}) } satisfies Place;
    const progress = left > 0 ? { done: held, total: null } : { done, total };
    yield { ...readZaken(told, wish, bad.length), cursor: JSON.stringify(here), ...progress };

    const over = owed === null ? page.length < page.asked : owed <= 0;
    if (page.length === 0 && page.link === null && !over)
      throw new OpenDataError('unreadable', `${owed} rows are told of and none comes`);
    if ((page.next === undefined && over) || (page.length === 0 && page.link === null)) {
      if (done === 0 && cannotBeEmpty(wish, new Date().toISOString().slice(0, 10)))
        throw new OpenDataError('changed', 'no questions at all', null, `Zaak.Soort '${SORT}'`);
      return;
    }
    barren = fresh.length ? 0 : barren + 1;
    if (barren > MOST_BARREN + at.length / page.asked) {
      if (total === null || done >= total) return;
      throw new OpenDataError('unreadable', `the same again and again, since ${since}`);
    }
    // Where the answer names no next page, or leads nowhere new, the last zaak's own date leads on; past a page that
    // is all of one moment, only counting does.
    const stuck = page.zaken.every(({ GestartOp }) => realTime(GestartOp) === since);
    skip = { rows: page.anew && stuck ? skipped + page.length : 0, version: page.version };
    link = barren ? null : page.link;
    if (link !== null) skip.rows = 0;
  }
}

/** What stays the same where a zaak comes again. */
const idOf = ({ Id, Nummer }: Zaak): string => Id ?? Nummer;

/** The documents of zaken within the wish, those of a day that the query took in too much left out. */
function readZaken(
  zaken: readonly Zaak[],
  { from, until }: Wish,
  bad: number,
): Pick<Batch, 'documents' | 'refused'> {
  const wished = zaken.filter((zaak) => {
    const day = submissionDay(zaak);
    return day === null || (day >= from && day <= until);
  });
  const read = wished.flatMap(zaakDocuments);
  const documents = read.filter((document) => document !== null);
  return { documents, refused: bad + read.length - documents.length };
}

/**
 * The query for what is left of a wish, with as many of its words as the server bears. The filter compares moments: from
 * midnight of Dutch summer time to midnight of winter time; or days, where the register has no more than those.
 */
function zaakQuery(
  { names }: Asked,
  { from, until }: Wish,
  words: readonly string[],
  since: number | null,
): { options: Record<string, string>; left: number } {
  const started = nameOf(names, 'Zaak.GestartOp') ?? '';
  const withdrawn = nameOf(names, 'Zaak.Verwijderd');
  const subject = nameOf(names, 'Zaak.Onderwerp') ?? nameOf(names, 'Zaak.Titel') ?? '';
  const literal = (moment: number) => {
    const iso = new Date(moment).toISOString();
    return names.dateOnly ? (realDay(iso) ?? iso) : iso;
  };
  // A place that was noted by days alone is midnight of Greenwich; the Dutch day begins up to two hours before.
  const place = since !== null && !names.dateOnly && since % DAY === 0 ? since - 2 * 3_600_000 : since;
  const begin = place ?? Date.parse(`${from}T00:00:00${names.dateOnly ? 'Z' : '+02:00'}`);
  const end = Date.parse(`${until}T00:00:00${names.dateOnly ? 'Z' : '+01:00'}`) + DAY;
  const needed: Condition[] = [
    ...(withdrawn ? [equalsFlag(withdrawn, false)] : []),
    equalsText(nameOf(names, 'Zaak.Soort') ?? '', SORT),
    comparesDate(started, 'ge', literal(begin)),
    comparesDate(started, 'lt', literal(end)),
  ];
  const [filter, taken] = allThatFit(
    needed,
    words.map((word) => containsText(subject, word)),
  );
  const id = nameOf(names, 'Zaak.Id') ?? nameOf(names, 'Zaak.Nummer') ?? '';
  return {
    options: { filter: filter.text, orderby: `${started} asc,${id} asc`, count: 'true' },
    left: words.length - taken,
  };
}

/** The register is whole from September 2008 on; since then there has been no such stretch of days without a question. */
const WHOLE_SINCE = '2009-01-01';
const LONGEST_SILENCE = 90;

/** Whether there are questions in any case, so that none means that they are called otherwise now. */
function cannotBeEmpty({ from, until, subject }: Wish, today: string): boolean {
  const days = (Date.parse(until) - Date.parse(from)) / DAY;
  return subject.trim() === '' && from >= WHOLE_SINCE && until <= today && days >= LONGEST_SILENCE;
}
