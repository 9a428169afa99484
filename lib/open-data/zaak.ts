import { z } from '../model/schema';
import { Fault } from './fault';

const text = z.optional(z.nullable(z.string()));

/** A moment as OData gives it: `2024-11-20T00:00:00+01:00`, with up to seven decimals of a second. */
const moment = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T/),
  z.refine((value) => !Number.isNaN(Date.parse(value))),
);

/** A question in the Tweede Kamer's register. Only what is used; the names are the API's. */
const zaak = z.object({
  Id: z.string(),
  Nummer: z.string().check(z.regex(/^\d{4}Z\d{4,6}$/)),
  Onderwerp: text,
  Titel: text,
  GestartOp: moment,
  ZaakActor: z.optional(
    z.array(
      z.object({
        ActorNaam: text,
        ActorFractie: text,
        /** Indiener · Medeindiener · Gericht aan · Volgcommissie · … */
        Relatie: text,
        /** "Tweede Kamerlid", "minister van Financiën" */
        Functie: text,
      }),
    ),
  ),
  Document: z.optional(
    z.array(
      z.object({
        Soort: text,
        DocumentNummer: text,
        Datum: z.optional(z.nullable(moment)),
        Vergaderjaar: text,
        Aanhangselnummer: text,
        DocumentVersie: z.optional(z.array(z.object({ ExterneIdentifier: text }))),
      }),
    ),
  ),
});

export type Zaak = z.infer<typeof zaak>;
export type ZaakDocument = NonNullable<Zaak['Document']>[number];

/** What is asked of each zaak: the fields above. */
export const zaakFields = {
  select: 'Id,Nummer,Onderwerp,Titel,GestartOp',
  expand:
    'ZaakActor($select=ActorNaam,ActorFractie,Relatie,Functie),' +
    'Document($filter=Verwijderd eq false;' +
    '$select=Soort,DocumentNummer,Datum,Vergaderjaar,Aanhangselnummer;' +
    '$expand=DocumentVersie($select=ExterneIdentifier))',
};

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
 */
export function readZaakPage(body: string): ZaakPage {
  const page = envelope.safeParse(parseJson(body));
  if (!page.success) throw new Fault('unreadable', 'no page of rows');
  const { value, '@odata.nextLink': next, '@odata.count': count = null } = page.data;
  const zaken: Zaak[] = [];
  const refused: string[] = [];
  for (const row of value) {
    const read = zaak.safeParse(row);
    if (read.success) zaken.push(read.data);
    else refused.push(JSON.stringify(row));
  }
  return { length: value.length, zaken, refused, next, count };
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
