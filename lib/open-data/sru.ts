import { isoDate } from '../model/kamervraag';
import { z } from '../model/schema';
import { readDate } from '../sites/dates';
import { Fault } from './fault';
import { OpenDataError } from './source';
import { descendants, plainText, readXml, type XmlElement } from './xml';

/** What KOOP's index tells of a publication (schema `gzd`); dates as ISO days. */
const record = z.object({
  /** `kv-tk-2098Z00011`, `ah-tk-20972098-12` */
  identifier: z.string().check(z.minLength(1)),
  title: z.nullable(z.string()),
  /** "Tweede Kamer der Staten-Generaal" */
  creator: z.nullable(z.string()),
  /** The day of publication, by which we ask. */
  available: z.nullable(isoDate),
  /** The document's own day: of submission or receipt. */
  date: z.nullable(isoDate),
  /** "Kamervragen (Aanhangsel)", "Kamervragen zonder antwoord" */
  publicatienaam: z.nullable(z.string()),
  datumIndiening: z.nullable(isoDate),
  datumOntvangst: z.nullable(isoDate),
  /** As registered, with initials; old ones by surname. */
  indieners: z.array(z.string()),
  vergaderjaar: z.nullable(z.string()),
  /** The zaken that it is about: an answer may be one to several. */
  vraagnummers: z.array(z.string()),
  aanhangselnummer: z.nullable(z.string()),
  /** Ids of what was published in answer. */
  aanhangsels: z.array(z.string()),
  /** Schriftelijke vragen · Antwoord · Mededeling */
  subrubrieken: z.array(z.string()),
  /** Where its XML stands; null where there is only a file to print. */
  xml: z.nullable(z.string()),
});

export type SruRecord = z.infer<typeof record>;

export interface SruPage {
  /** How many records the whole query has, as the index guesses: it may be too low, too high, or not said at all. */
  told: number | null;
  /** How many came, understood or not. */
  length: number;
  records: SruRecord[];
  refused: number;
  /** What the index has to say beside its records: a clause that it left out, an order that it does not know. */
  diagnostics: string | null;
}

/** "First record position out of range": how an index may say that its list has come to an end. */
const BEYOND = 'info:srw/diagnostic/1/61';

/**
 * One answer of SRU 2.0 (https://docs.oasis-open.org/search-ws/searchRetrieve/v1.0/), read by local names: it comes
 * with prefixes or without.
 * @throws OpenDataError `refused` for a diagnostic instead of records: it comes with status 200 and without a number of
 *   records, where one beside records has both; Fault where it is no such answer
 */
export function readSruPage(body: string): SruPage {
  const root = readXml(body);
  const told = readCount(root);
  const diagnostics = named(root, 'diagnostics')
    .map((each) => plainText(each))
    .join(' ');
  // One with nothing in it would read as a list that has come to its end.
  const answers =
    root.name === 'searchRetrieveResponse' && root.children.some((each) => typeof each !== 'string');
  if (!answers && !diagnostics) throw new Fault('unreadable', 'no answer of SRU');
  const found = [...descendants(root, ({ name }) => name !== 'record')].filter(
    ({ name }) => name === 'record',
  );
  if (diagnostics && told === null && !found.length && !diagnostics.includes(BEYOND))
    throw new OpenDataError('refused', `SRU: ${diagnostics}`);
  const records = found.flatMap((each) => {
    const read = record.safeParse(readRecord(each));
    return read.success ? [read.data] : [];
  });
  return {
    told,
    length: found.length,
    records,
    refused: found.length - records.length,
    diagnostics: diagnostics || null,
  };
}

/** @throws Fault where a number is said that is none */
function readCount(root: XmlElement): number | null {
  const [count] = named(root, 'numberOfRecords').map(plainText);
  if (!count) return null;
  const told = Number(count);
  if (!Number.isInteger(told) || told < 0) throw new Fault('unreadable', 'no number of records');
  return told;
}

const named = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);

function readRecord(element: XmlElement): SruRecord {
  const values = new Map<string, string[]>();
  let xml: string | null = null;
  for (const each of descendants(element)) {
    const text = plainText(each);
    values.set(each.name, [...(values.get(each.name) ?? []), text]);
    if (each.name === 'itemUrl' && each.attributes.get('manifestation') === 'xml') xml ??= text;
  }
  const all = (name: string) => values.get(name)?.filter(Boolean) ?? [];
  const first = (name: string) => all(name)[0] ?? null;
  return {
    identifier: first('identifier') ?? '',
    title: first('title'),
    creator: first('creator'),
    available: readDate(first('available')),
    date: readDate(first('date')),
    publicatienaam: first('publicatienaam'),
    datumIndiening: readDate(first('datumIndiening')),
    datumOntvangst: readDate(first('datumOntvangst')),
    indieners: all('indiener'),
    vergaderjaar: first('vergaderjaar'),
    vraagnummers: all('vraagnummer'),
    aanhangselnummer: first('aanhangselnummer'),
    aanhangsels: all('aanhangsel'),
    subrubrieken: all('subrubriek'),
    xml,
  };
}
