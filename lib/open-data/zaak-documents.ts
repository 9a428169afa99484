import { questionId, aanhangselId } from '../model/identifiers';
import { type ReadDocument, readDocument } from '../model/document';
import type { Kamervraag, Person } from '../model/kamervraag';
import { readAddressees } from '../sites/addressees';
import { readVergaderjaar } from '../model/vergaderjaar';
import { readOfficialId } from '../sites/official-id';
import { readAanhangselnummer } from './aanhangselnummer';
import { kamervraagUrl } from '../citations/targets';
import { missingParts } from '../sites/missing-parts';
import { printedName } from './people';
import type { Zaak, ZaakDocument } from './zaak';

/**
 * What the register tells of each document of a question: header data, no text. A zaak without a document of
 * Kamervragen is one question by itself.
 * @returns null for what does not make a document
 */
export function zaakDocuments(zaak: Zaak): (ReadDocument | null)[] {
  const shared = header(zaak);
  const known = (zaak.Document ?? []).flatMap((document) => {
    const kind = documentKind(document.Soort ?? '');
    return kind === null ? [] : [own(kind, document, zaak)];
  });
  const documents = known.length ? known : [unnumbered];
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

/** What a document has for itself. */
function own(kind: Kamervraag['kind'], document: ZaakDocument, zaak: Zaak): Own {
  const day = (document.Datum ?? zaak.GestartOp).slice(0, 10);
  const ids = (document.DocumentVersie ?? [])
    .map(({ ExterneIdentifier }) => readOfficialId(ExterneIdentifier ?? undefined))
    .filter((id) => id !== null && id.kind === (kind === 'question' ? 'kv' : 'ah'));
  const id = ids.find((each) => each?.aanhangselnummer !== null) ?? ids[0] ?? null;
  const numbered =
    kind === 'question' ? null : readAanhangselnummer(document.Aanhangselnummer, Number(day.slice(0, 4)));
  return {
    kind,
    officialId: id?.id ?? null,
    documentnummer: /^\d{4}D\d{4,6}$/.test(document.DocumentNummer ?? '')
      ? (document.DocumentNummer ?? null)
      : null,
    aanhangselnummer: id?.aanhangselnummer ?? numbered?.aanhangselnummer ?? null,
    // The document's own year is that of its registration; its number in the Aanhangsel may count in the year before.
    vergaderjaar:
      readVergaderjaar(id?.vergaderjaar) ?? numbered?.vergaderjaar ?? readVergaderjaar(document.Vergaderjaar),
    answered: kind === 'question' ? null : (document.Datum?.slice(0, 10) ?? null),
  };
}

/** What all documents of a zaak share. */
function header(zaak: Zaak): Omit<Kamervraag, keyof Own> {
  const actors = zaak.ZaakActor ?? [];
  const related = (pattern: RegExp) => actors.filter(({ Relatie }) => pattern.test(Relatie ?? ''));
  const authors = [...related(/^indiener/i), ...related(/^mede-?indiener/i)]
    .filter(({ ActorNaam }) => ActorNaam?.trim())
    .map(({ ActorNaam, ActorFractie }): Person => {
      return { name: printedName(ActorNaam ?? ''), party: ActorFractie?.trim() || null };
    });
  const addressees = related(/^gericht aan/i).flatMap(({ Functie }) => readAddressees(Functie ?? ''));
  return {
    status: 'no-text',
    chamber: 'TK',
    zaaknummer: zaak.Nummer,
    subject: (zaak.Onderwerp ?? zaak.Titel)?.replace(/\s+/g, ' ').trim() || null,
    authors,
    addressees: [...new Set(addressees)],
    // The day as the register itself names it, whatever the reader's own time zone.
    submitted: zaak.GestartOp.slice(0, 10),
    questions: [],
    answers: [],
    explanation: null,
    notice: null,
    footnotes: [],
  };
}

// Schriftelijke vragen · Antwoord schriftelijke vragen (nader) · Mededeling (uitstel antwoord) ; not Brief regering
function documentKind(soort: string): Kamervraag['kind'] | null {
  if (/^schriftelijke vragen/i.test(soort)) return 'question';
  if (/^antwoord schriftelijke vragen/i.test(soort)) return 'answer';
  return /^mededeling\b.*\buitstel/i.test(soort) ? 'postponement' : null;
}
