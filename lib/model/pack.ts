import { isAffordableJson } from './affordable-json';
import { part, readDocument, shape, site, type ReadDocument } from './document';
import { block, footnote, isoDate, kamervraag, person } from './kamervraag';
import { questionsNamed, zaakOf } from './questions';
import type { ArchiveRecord } from './record';
import { z } from './schema';
import { siteHosts } from './site-hosts';

/*
 * A pack: earlier questions in a file, to be imported into an archive. JSON lines, packed with gzip or not; one question
 * a line: its documents as the archive keeps them. What is not known may be left out: lists are then empty, everything else
 * is null. The README documents the format; whoever changes it here, changes it there, and raises the version.
 *
 * `{"documents": […]}` is a line of version 1, `{"pack": 2, "question": {"documents": […]}}` one of a later version: what
 * knows version 1 only finds no question in it, in place of reading it without what it does not know.
 */

/** What is written, and the newest that is known. 2 has how texts were set, and withdrawals. */
export const packVersion = 2;

const or = <S extends z.ZodMiniType>(schema: S, otherwise: z.output<S>) =>
  z._default(schema, otherwise as never);
const nullable = <S extends z.ZodMiniType>(schema: S) => z._default(z.nullable(schema), null as never);

const packedBlock = z.extend(block, { notes: or(z.array(z.string()), []) });

const packedKamervraag = z.object({
  kind: or(kamervraag.shape.kind, 'question'),
  chamber: or(kamervraag.shape.chamber, 'TK'),
  officialId: nullable(z.string()),
  zaaknummer: nullable(z.string()),
  documentnummer: nullable(z.string()),
  aanhangselnummer: nullable(z.number()),
  vergaderjaar: nullable(z.string()),
  subject: nullable(z.string()),
  authors: or(z.array(z.extend(person, { party: nullable(z.string()) })), []),
  addressees: or(z.array(z.string()), []),
  submitted: nullable(isoDate),
  answered: nullable(isoDate),
  questions: or(z.array(packedBlock), []),
  answers: or(z.array(packedBlock), []),
  explanation: nullable(z.string()),
  notice: nullable(z.string()),
  footnotes: or(z.array(z.extend(footnote, { urls: or(footnote.shape.urls, []) })), []),
});

/** Only pages of the two sites: a pack from elsewhere must not bring links to anywhere. */
const ownHosts = Object.values(siteHosts).flat().join('|').replaceAll('.', '\\.');
const ownAddress = new RegExp(`^https?://(?:${ownHosts})/`);

/**
 * A question has a few documents, which name a few others; the archive compares each with each. A line of tens of
 * thousands would hold the background for good, and again whenever it is started.
 */
const mostOfOne = { documents: 50, relations: 100 };

const packedDocument = z.object({
  site,
  url: readDocument.shape.url.check(z.regex(ownAddress)),
  kamervraag: packedKamervraag,
  headings: or(z.array(z.string()), []),
  relations: or(z.array(z.string()).check(z.maxLength(mostOfOne.relations)), []),
  missing: or(z.array(part), []),
  shape: z.optional(shape),
});

export const packLine = z.object({
  documents: z.array(packedDocument).check(z.minLength(1), z.maxLength(mostOfOne.documents)),
});

/** A line from version 2 on, as any version can read it. */
const versionedLine = z.object({ pack: z.number().check(z.gte(2)), question: z.unknown() });

/** The documents of one line of a pack, of any version that is known; null where it is no such line. */
export function unpackLine(line: string): ReadDocument[] | null {
  const parsed = parse(line);
  const versioned = versionedLine.safeParse(parsed).data;
  if (versioned && versioned.pack > packVersion) return null;
  const read = packLine.safeParse(versioned ? versioned.question : parsed);
  if (!read.success) return null;
  return read.data.documents.map(({ kamervraag: own, ...document }) => {
    const status = own.questions.length + own.answers.length > 0 || own.notice !== null ? 'ok' : 'no-text';
    const { kind, ...rest } = own;
    return { ...document, kamervraag: { kind, status, ...rest } };
  });
}

/** Whether a later Naslag has written it. */
export const isNewerLine = (line: string): boolean =>
  (versionedLine.safeParse(parse(line)).data?.pack ?? 0) > packVersion;

function parse(line: string): unknown {
  if (!isAffordableJson(line)) return null;
  try {
    return JSON.parse(line);
  } catch {
    return null; // no JSON: the line is refused, and counted
  }
}

/**
 * One question of the archive as a pack holds it, without what a reader of it assumes. Of what is more than a line
 * may have the first is taken: one that nobody reads would make a whole backup be refused. A document that does not say its
 * question is told with the number that it is known by: elsewhere nothing else may tell.
 */
export function packed({ versions, question }: Pick<ArchiveRecord, 'versions' | 'question'>): object {
  const documents = versions.slice(0, mostOfOne.documents).map(({ document: each }) => {
    const { kamervraag: own, relations, shape: set, ...document } = each;
    const related = { relations: relations.slice(0, mostOfOne.relations) };
    const untold = question && questionsNamed(each).length === 0;
    const asked = untold ? { ...own, ...zaakOf(question) } : own;
    return { ...told({ ...document, ...related }), ...(set && { shape: set }), kamervraag: told(asked) };
  });
  return { documents };
}

/** One question of the archive as a line of a pack. */
export const makePackLine = (record: Parameters<typeof packed>[0]): string => packLineOf(packed(record));

/** What `packed` or `packLine` gives, as a line of a pack. */
export const packLineOf = (question: object): string => JSON.stringify({ pack: packVersion, question });

/** Without nulls, empty lists and the usual values, at every depth. */
function told<T extends object>(values: T): Partial<T> {
  const usual: Record<string, unknown> = { kind: 'question', chamber: 'TK' };
  const entries = Object.entries(values).flatMap(([name, value]: [string, unknown]) => {
    if (value === null || usual[name] === value || name === 'status') return []; // the status follows from the text
    if (!Array.isArray(value)) return [[name, value]];
    if (value.length === 0) return [];
    const list = value.map((item: unknown) => (item instanceof Object ? told(item) : item));
    return [[name, list]];
  });
  return Object.fromEntries(entries) as Partial<T>;
}
