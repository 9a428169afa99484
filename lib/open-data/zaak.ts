import { z } from '../model/schema';
import { Fault } from './fault';
import { type Attribute, attributesOf, missingIn, nameOf, type Names } from './names';
import { realDay } from './real-date';
import { OpenDataError } from './source';

/** A number where a text is expected is one all the same: a version may keep as a number what another keeps as text. */
const text = z.optional(
  z.nullable(
    z.pipe(
      z.union([z.string(), z.number()]),
      z.transform((value: string | number) => String(value)),
    ),
  ),
);

/** True for what was withdrawn: the register keeps it as an empty row. */
const flag = z.optional(z.nullable(z.boolean()));

/**
 * A moment as OData gives it, `2024-11-20T00:00:00+01:00` with up to seven decimals of a second, or a day; null where it
 * stands for no date.
 */
const moment = z.optional(
  z.nullable(
    z.pipe(
      z.string().check(
        z.regex(/^\d{4}-\d{2}-\d{2}(?:T|$)/),
        z.refine((value) => !Number.isNaN(Date.parse(value))),
      ),
      z.transform((value: string) => (realDay(value) === null ? null : value)),
    ),
  ),
);

const actor = z.object({
  ActorNaam: text,
  ActorFractie: text,
  /** Indiener · Medeindiener · Gericht aan · Volgcommissie · … */
  Relatie: text,
  /** "Tweede Kamerlid", "minister van Financiën" */
  Functie: text,
  Verwijderd: flag,
});

const document = z.object({
  Soort: text,
  DocumentNummer: text,
  Onderwerp: text,
  Titel: text,
  Datum: moment,
  Vergaderjaar: text,
  Aanhangselnummer: text,
  Verwijderd: flag,
  DocumentVersie: z.optional(z.array(z.object({ ExterneIdentifier: text, Verwijderd: flag }))),
});

/** A question in the Tweede Kamer's register. Only what is used; the names are those of version 4. */
const zaak = z.object({
  Id: text,
  Nummer: z.string().check(z.regex(/^\d{4}Z\d{4,6}$/)),
  Onderwerp: text,
  Titel: text,
  GestartOp: moment,
  ZaakActor: z.optional(z.nullable(z.array(actor))),
  Document: z.optional(z.nullable(z.array(document))),
});

export type Zaak = z.infer<typeof zaak>;
export type ZaakActor = z.infer<typeof actor>;
export type ZaakDocument = z.infer<typeof document>;

/**
 * What is asked of each zaak.
 * @param selects false for a service whose names are not known: then all attributes come, and those that are known are read
 */
export function zaakFields(names: Names, selects: boolean): { select?: string; expand: string } {
  const list = (type: Parameters<typeof attributesOf>[0]) =>
    attributesOf(type)
      .map(([, canonical]) => nameOf(names, canonical))
      .filter((name) => name !== undefined);
  const select = (type: Parameters<typeof attributesOf>[0]) =>
    selects ? [`$select=${list(type).join(',')}`] : [];
  const within = (name: string, options: string[]) =>
    options.length ? `${name}(${options.join(';')})` : name;
  const withdrawn = nameOf(names, 'Document.Verwijderd');
  const hasVersions = names.versions !== null && (!selects || list('DocumentVersie').length > 0);
  const versions = hasVersions ? within(names.versions ?? '', select('DocumentVersie')) : null;
  const documents = within(names.documents, [
    ...(selects && withdrawn ? [`$filter=${withdrawn} eq false`] : []),
    ...select('Document'),
    ...(versions ? [`$expand=${versions}`] : []),
  ]);
  return {
    ...(selects ? { select: list('Zaak').join(',') } : {}),
    expand: `${within(names.actors, select('ZaakActor'))},${documents}`,
  };
}

const envelope = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.optional(z.string()),
  '@odata.count': z.optional(z.number()),
});

export interface ZaakPage {
  /** How many rows came, understood or not. */
  length: number;
  zaken: Zaak[];
  /** Rows that are no zaak, as text. */
  refused: string[];
  next: string | undefined;
  /** How many the whole query has. */
  count: number | null;
}

/**
 * One page of rows. A row that is not understood costs only itself.
 * @throws Fault `cut` where the body ends too early, `unreadable` where it is no page
 * @throws OpenDataError `changed` where all rows lack what nothing can be told without
 */
export function readZaakPage(body: string, names: Names): ZaakPage {
  const page = envelope.safeParse(parseJson(body));
  if (!page.success) throw new Fault('unreadable', 'no page of rows');
  const { value, '@odata.nextLink': next, '@odata.count': count = null } = page.data;
  const rows = value.filter(isRow);
  const lacking = rows.map((row) => missingIn(row, names));
  const [first] = lacking;
  if (first && lacking.every((missing) => missing.length))
    throw new OpenDataError('changed', `rows without ${first.join(', ')}`, null, first.join(', '));
  const within = missingWithin(rows, names);
  if (within.length)
    throw new OpenDataError('changed', `rows without ${within.join(', ')}`, null, within.join(', '));
  const zaken: Zaak[] = [];
  const refused: string[] = [];
  for (const row of value) {
    const read = zaak.safeParse(isRow(row) ? inOurNames(row, names) : row);
    if (read.success) zaken.push(read.data);
    else refused.push(JSON.stringify(row));
  }
  return { length: value.length, zaken, refused, next, count };
}

/** What all actors and documents of these rows lack: one of a name that is not known, and not one that has no value. */
function missingWithin(rows: readonly Row[], names: Names): Attribute[] {
  const nested = (name: string) =>
    rows.flatMap((row) => (Array.isArray(row[name]) ? row[name].filter(isRow) : []));
  const lack = (inner: readonly Row[], needed: readonly Attribute[]) =>
    needed.filter((attribute) => {
      const known = names.attributes[attribute] ?? [];
      return inner.length > 0 && !inner.some((row) => known.some((name) => Object.hasOwn(row, name)));
    });
  return [
    ...lack(nested(names.actors), ['ZaakActor.ActorNaam', 'ZaakActor.Relatie']),
    ...lack(nested(names.documents), ['Document.Soort']),
  ];
}

type Row = Record<string, unknown>;
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A zaak with the names of version 4, whatever this version calls them. */
function inOurNames(row: Row, names: Names): Row {
  const own = (of: Row, type: Parameters<typeof attributesOf>[0]): Row =>
    Object.fromEntries(
      attributesOf(type).flatMap(([attribute, canonical]) => {
        const name = (names.attributes[canonical satisfies Attribute] ?? []).find((each) =>
          Object.hasOwn(of, each),
        );
        return name === undefined ? [] : [[attribute, of[name]]];
      }),
    );
  const many = (value: unknown, read: (each: Row) => Row) =>
    Array.isArray(value) ? value.map((each: unknown) => (isRow(each) ? read(each) : each)) : value;
  const versions = ({ [names.versions ?? '']: value }: Row) =>
    many(value, (each) => own(each, 'DocumentVersie'));
  return {
    ...own(row, 'Zaak'),
    ZaakActor: many(row[names.actors], (each) => own(each, 'ZaakActor')),
    Document: many(row[names.documents], (each) => ({
      ...own(each, 'Document'),
      DocumentVersie: versions(each) ?? undefined,
    })),
  };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    // Half a body whose end nobody announced looks like a whole one.
    const cut = !/[}\]]\s*$/.test(body);
    throw new Fault(cut ? 'cut' : 'unreadable', String(error));
  }
}
