import { questionId, aanhangselId } from '../model/identifiers';
import { type ReadDocument, readDocument } from '../model/document';
import type { Kamervraag } from '../model/kamervraag';
import { readVergaderjaar } from '../model/vergaderjaar';
import { type OfficialId, readOfficialId } from '../sites/official-id';
import { readAanhangselnummer } from './aanhangselnummer';
import { kamervraagUrl } from '../citations/targets';
import { missingParts } from '../sites/missing-parts';
import { addresseesOf, authorsOf } from './actors';
import { documentKind } from './document-kind';
import { isRealYear, realDay } from './real-date';
import type { Zaak, ZaakDocument } from './zaak';

/**
 * What the register tells of each document of a question: header data, no text. A zaak without a document of
 * Kamervragen is one question by itself.
 * @returns null for what does not make a document
 */
export function zaakDocuments(zaak: Zaak): (ReadDocument | null)[] {
  const shared = header(zaak);
  const known = kindsOf(zaak).map(([kind, document]) => own(kind, document, zaak));
  const documents = known.length ? withoutDoubles(known) : [unnumbered];
  const kamervragen = documents.map((each): Kamervraag => ({ ...shared, ...each }));
  const names = [questionId(shared), ...kamervragen.flatMap((each) => [each.officialId, aanhangselId(each)])];
  return kamervragen.map((kamervraag) => {
    const { officialId, zaaknummer, documentnummer } = kamervraag;
    const others = names.filter((name): name is string => name !== null && name !== officialId);
    const read = readDocument.safeParse({
      kamervraag,
      site: 'tweedekamer',
      url: kamervraagUrl(zaaknummer ?? '', documentnummer),
      headings: [],
      relations: [...new Set(others)],
      missing: missingParts(kamervraag),
    } satisfies ReadDocument);
    return read.success ? read.data : null;
  });
}

type Own = Pick<
  Kamervraag,
  'kind' | 'officialId' | 'documentnummer' | 'aanhangselnummer' | 'vergaderjaar' | 'answered'
>;

const unnumbered: Own = {
  kind: 'question',
  officialId: null,
  documentnummer: null,
  aanhangselnummer: null,
  vergaderjaar: null,
  answered: null,
};

/** The documents of Kamervragen among those of a zaak, each with what it is. What was withdrawn from the register is none. */
function kindsOf({ Onderwerp, Titel, Document }: Zaak): [Kamervraag['kind'], ZaakDocument][] {
  const documents = (Document ?? []).filter(({ Verwijderd }) => Verwijderd !== true);
  const asked = documents.filter((document) => documentKind(document, []) === 'question');
  const subjects = [{ Onderwerp, Titel }, ...asked].flatMap((each) => [
    each.Onderwerp ?? '',
    each.Titel ?? '',
  ]);
  return documents.flatMap((document): [Kamervraag['kind'], ZaakDocument][] => {
    const kind = documentKind(document, subjects);
    return kind === null ? [] : [[kind, document]];
  });
}

/** A document stands once, however often it is listed. */
function withoutDoubles(documents: readonly Own[]): Own[] {
  const known = new Set<string>();
  return documents.filter(({ kind, documentnummer }) => {
    const key = `${kind} ${documentnummer}`;
    return documentnummer === null || (!known.has(key) && known.add(key));
  });
}

/** The day on which the question came in; where the zaak has none, that of the document of the question. Else unknown. */
export function submissionDay(zaak: Zaak): string | null {
  const started = realDay(zaak.GestartOp);
  if (started !== null) return started;
  const asked = kindsOf(zaak).filter(([kind]) => kind === 'question');
  const days = asked.map(([, { Datum }]) => realDay(Datum)).filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

/** What a document has for itself. */
function own(kind: Kamervraag['kind'], document: ZaakDocument, zaak: Zaak): Own {
  const day = realDay(document.Datum);
  const ids = (document.DocumentVersie ?? [])
    .filter(({ Verwijderd }) => Verwijderd !== true)
    .map(({ ExterneIdentifier }) => readOfficialId(ExterneIdentifier ?? undefined))
    .filter((id) => id !== null && isOf(id, kind, zaak));
  const id = ids.find((each) => each?.aanhangselnummer !== null) ?? ids[0] ?? null;
  // Without a day of its own, the year in which the zaak was opened tells the century.
  const year = Number((day ?? submissionDay(zaak) ?? zaak.Nummer).slice(0, 4));
  const numbered = kind === 'question' ? null : readAanhangselnummer(document.Aanhangselnummer, year);
  return {
    kind,
    officialId: id?.id ?? null,
    documentnummer: /^\d{4}D\d{4,6}$/.test(document.DocumentNummer ?? '')
      ? (document.DocumentNummer ?? null)
      : null,
    aanhangselnummer: id?.aanhangselnummer ?? numbered?.aanhangselnummer ?? null,
    // The document's own year is that of its registration; its number in the Aanhangsel may count in the year before.
    vergaderjaar:
      readVergaderjaar(id?.vergaderjaar) ?? numbered?.vergaderjaar ?? realYear(document.Vergaderjaar),
    answered: kind === 'question' ? null : day,
  };
}

/** A publication of this kind; of a question that several put together there may be one under another's number. */
const isOf = (id: OfficialId, kind: Kamervraag['kind'], { Nummer }: Zaak): boolean =>
  kind === 'question' ? id.kind === 'kv' && (id.zaaknummer ?? Nummer) === Nummer : id.kind === 'ah';

function realYear(text: string | null | undefined): string | null {
  const year = readVergaderjaar(text);
  return year !== null && isRealYear(Number(year.slice(0, 4))) ? year : null;
}

/** What all documents of a zaak share. */
function header(zaak: Zaak): Omit<Kamervraag, keyof Own> {
  const actors = zaak.ZaakActor ?? [];
  return {
    status: 'no-text',
    chamber: 'TK',
    zaaknummer: zaak.Nummer,
    subject: (zaak.Onderwerp ?? zaak.Titel)?.replace(/\s+/g, ' ').trim() || null,
    authors: authorsOf(actors),
    addressees: addresseesOf(actors),
    // The day as the register itself names it, whatever the reader's own time zone.
    submitted: submissionDay(zaak),
    questions: [],
    answers: [],
    explanation: null,
    notice: null,
    footnotes: [],
  };
}
