import { isoDate } from '../model/kamervraag';
import { z } from '../model/schema';
import { readDate } from '../sites/dates';
import { Fault } from './fault';
import { OpenDataError } from './source';
import { descendants, findElement, plainText, readXml, type XmlElement } from './xml';

/** What KOOP's index tells of a publication (schema `gzd`); dates as ISO days. */
const record = z.object({
  /** `kv-tk-2098Z00011`, `ah-tk-20972098-12` */
  identifier: z.string().check(z.minLength(1)),
  title: z.nullable(z.string()),
  /** "Tweede Kamer der Staten-Generaal" */
  creator: z.nullable(z.string()),
  available: z.nullable(isoDate),
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
  /** How many records the whole query has. */
  total: number;
  /** How many came, understood or not. */
  length: number;
  records: SruRecord[];
  refused: number;
}

/**
 * One answer of SRU 2.0 (https://docs.oasis-open.org/search-ws/searchRetrieve/v1.0/), read by local names: it comes
 * with prefixes or without.
 * @throws OpenDataError `refused` for a diagnostic; Fault where it is no such answer
 */
export function readSruPage(body: string): SruPage {
  const root = readXml(body);
  const diagnostics = root.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'diagnostics',
  );
  if (diagnostics) throw new OpenDataError('refused', `SRU: ${plainText(diagnostics)}`);
  const total = Number(textOf(root, 'numberOfRecords') ?? NaN);
  if (root.name !== 'searchRetrieveResponse' || !Number.isInteger(total) || total < 0)
    throw new Fault('unreadable', 'no answer of SRU');
  const found = [...descendants(root, ({ name }) => name !== 'record')].filter(
    ({ name }) => name === 'record',
  );
  const records = found.flatMap((each) => {
    const read = record.safeParse(readRecord(each));
    return read.success ? [read.data] : [];
  });
  return { total, length: found.length, records, refused: found.length - records.length };
}

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

function textOf(element: XmlElement, name: string): string | null {
  const found = findElement(element, name);
  return found && plainText(found);
}
