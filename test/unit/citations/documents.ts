import type { Footnote, Kamervraag } from '../../../lib/model/kamervraag';
import type { ReadDocument } from '../../../lib/model/document';

/** A question of our own about ferries, with whatever differs. */
export function makeDocument(
  parts: Partial<Kamervraag> = {},
  rest: Partial<Omit<ReadDocument, 'kamervraag'>> = {},
): ReadDocument {
  return {
    kamervraag: {
      kind: 'question',
      status: 'ok',
      chamber: 'TK',
      officialId: 'kv-tk-2024Z09999',
      zaaknummer: '2024Z09999',
      documentnummer: null,
      aanhangselnummer: null,
      vergaderjaar: '2023-2024',
      subject: 'de veerpont bij Voorbeeldstad',
      authors: [{ name: 'Voorbeeld', party: 'XYZ' }],
      addressees: ['Minister van Infrastructuur en Waterstaat'],
      submitted: '2024-05-03',
      answered: null,
      questions: [],
      answers: [],
      explanation: null,
      notice: null,
      footnotes: [],
      ...parts,
    },
    site: 'officielebekendmakingen',
    url: 'https://zoek.officielebekendmakingen.nl/kv-tk-2024Z09999.html',
    headings: [],
    relations: [],
    missing: [],
    ...rest,
  };
}

export const block = (number: number, text: string, ...notes: string[]) => ({
  numbers: [number],
  text,
  notes,
});
export const note = (label: string, text: string, ...urls: string[]): Footnote => ({ label, text, urls });
