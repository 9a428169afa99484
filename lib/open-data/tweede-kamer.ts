import { z } from '../model/schema';
import { nextZaakAddress, zaakAddress } from './addresses';
import { type Ask, asker } from './ask';
import { readCursor } from './cursor';
import { limits as usual } from './limits';
import type { Wish } from '../model/job';
import { type Batch, OpenDataError, type OpenDataSource } from './source';
import { readZaakPage, type Zaak, zaakFields, type ZaakPage } from './zaak';
import { zaakDocuments } from './zaak-documents';

/** More than 250 rows a page the API refuses. */
const PAGE = 250;
/** Pages without anything new, one after another, until it is taken for a circle. */
const MOST_BARREN = 3;

/** How far a run has come. By date and not by the API's skiptoken, so that it holds after days. */
const place = z.object({
  /** Moment of submission (UTC) of the last zaak, in milliseconds since 1970. */
  since: z.nullable(z.number()),
  /** Ids of the zaken of that very moment that are done: the next query gives them again. */
  at: z.array(z.string()),
  done: z.number(),
  total: z.nullable(z.number()),
});
type Place = z.infer<typeof place>;

/**
 * The Tweede Kamer's own register (OData v4, no key, https://opendata.tweedekamer.nl/documentatie): who asked what of
 * whom and when, with the numbers of question, postponement and answer; without their text.
 */
export const tweedeKamer = (limits = usual): OpenDataSource => ({
  id: 'tweede-kamer',
  fetchBatches: (wish, cursor, net, signal) =>
    walk(wish, readCursor(place, cursor), asker(net, signal, limits), limits.page),
});

async function* walk(
  wish: Wish,
  cursor: Place | null,
  ask: Ask,
  most: number,
): AsyncGenerator<Batch, void, void> {
  let { since, at, done, total } = cursor ?? { since: null, at: [], done: 0, total: null };
  const seen = new Set(at);
  const isNew = (key: string) => !seen.has(key) && seen.add(key);
  let link: string | null = null;
  let skip = 0;
  let barren = 0;
  for (;;) {
    const address: string = link ?? queryAddress(wish, since, skip);
    const page: ZaakPage = await ask(address, { accept: 'application/json', most, read: readZaakPage });
    // A query anew counts what is left, among it those of the last moment that are done.
    if (link === null && page.count !== null) total = done - at.length + page.count;
    const fresh = page.zaken.filter(({ Id }) => isNew(Id));
    const bad = page.refused.filter(isNew);
    for (const { Id, GestartOp } of fresh) {
      const moment = Date.parse(GestartOp);
      if (since === null || moment > since) [since, at] = [moment, [Id]];
      else if (moment === since) at = [...at, Id];
    }
    done += fresh.length + bad.length;
    const cursorHere = JSON.stringify({ since, at, done, total } satisfies Place);
    yield { ...readZaken(fresh, wish, bad.length), cursor: cursorHere, done, total };

    const next = nextZaakAddress(page.next, address);
    if (page.next === undefined && page.length < PAGE) return;
    barren = fresh.length ? 0 : barren + 1;
    if (barren > MOST_BARREN) {
      if (total === null || done >= total) return;
      throw new OpenDataError('unreadable', `the same again and again: ${address}`);
    }
    // Where the answer names no next page, or leads nowhere new, the last zaak's own date leads on; past a page that
    // is all of one moment, only counting does.
    const stuck = page.zaken.every(({ GestartOp }) => Date.parse(GestartOp) === since);
    skip = link === null && stuck ? skip + page.length : 0;
    link = barren ? null : next;
    if (link !== null) skip = 0;
  }
}

/** The documents of zaken within the wish, those of a day that the query took in too much left out. */
function readZaken(
  zaken: readonly Zaak[],
  { from, until }: Wish,
  bad: number,
): Pick<Batch, 'documents' | 'refused'> {
  const wished = zaken.filter(({ GestartOp }) => {
    const day = GestartOp.slice(0, 10);
    return day >= from && day <= until;
  });
  const read = wished.flatMap(zaakDocuments);
  const documents = read.filter((document) => document !== null);
  return { documents, refused: bad + read.length - documents.length };
}

/** The filter compares moments: from midnight of Dutch summer time to midnight of winter time. */
function queryAddress({ from, until, subject }: Wish, since: number | null, skip: number): string {
  const begin = since ?? Date.parse(`${from}T00:00:00+02:00`);
  const end = Date.parse(`${until}T00:00:00+01:00`) + 24 * 3600_000;
  const words = subject.toLowerCase().split(/\s+/).filter(Boolean);
  const conditions = [
    'Verwijderd eq false',
    "Soort eq 'Schriftelijke vragen'",
    `GestartOp ge ${new Date(begin).toISOString()}`,
    `GestartOp lt ${new Date(end).toISOString()}`,
    // A quote within a literal is doubled (OData URL conventions 5.1.1.6.1).
    ...words.map((word) => `contains(tolower(Onderwerp),'${word.replaceAll("'", "''")}')`),
  ];
  return zaakAddress({
    filter: conditions.join(' and '),
    select: zaakFields.select,
    expand: zaakFields.expand,
    orderby: 'GestartOp asc,Id asc',
    top: String(PAGE),
    count: 'true',
    ...(skip ? { skip: String(skip) } : {}),
  });
}
