import { isoDay } from '../day';
import { webAddress } from '../model/web-address';
import { t, type MessageKey } from '../words/i18n';
import type { CollectionItem } from '../model/collection';
import { citeSource } from './citation-string';
import { asText, csvCell } from './csv-cell';
import { factsOf, type Facts } from './facts';
import type { ExportOptions } from './formats';
import { placeName } from './place-name';

/**
 * A table that spreadsheet programs open at a double click: UTF-8 with a byte order mark, CRLF, and where the decimal sign
 * is a comma, as in Dutch, a semicolon between the cells: Excel expects the one that the system's language uses.
 */
export function makeCsv(items: CollectionItem[], { locale }: ExportOptions): string {
  const separator = /,/.test((0.5).toLocaleString(locale)) ? ';' : ',';
  const row = (cells: (string | number | null)[]) => cells.map(csvCell).join(separator);
  const rows = items.map((item) => {
    const facts = factsOf(item);
    return row(columns.map(([, read]) => read(facts)));
  });
  return `\uFEFF${[row(columns.map(([key]) => t(key))), ...rows, ''].join('\r\n')}`;
}

const columns: [MessageKey, (facts: Facts) => string | number | null][] = [
  ['export_title', ({ title }) => asText(title)],
  ['export_citation', ({ citation }) => citation],
  ['export_type', ({ kind }) => t(`kind_${kind}`)],
  ['export_status', ({ status }) => t(`status_${status}`)],
  ['export_chamber', ({ chamber }) => t(chamber === 'TK' ? 'export_chamber_tk' : 'export_chamber_ek')],
  ['export_authors', ({ authors }) => list(authors.map(({ name }) => name))],
  ['export_parties', ({ parties }) => list(parties)],
  ['export_addressees', ({ addressees }) => list(addressees)],
  ['export_submitted', ({ submitted }) => submitted],
  ['export_answered', ({ answered }) => answered],
  ['export_official_id', ({ officialId }) => officialId],
  ['export_zaaknummer', ({ zaaknummer }) => zaaknummer],
  ['export_documentnummer', ({ documentnummer }) => documentnummer],
  ['export_aanhangselnummer', ({ aanhangselnummer }) => aanhangselnummer],
  ['export_vergaderjaar', ({ vergaderjaar }) => vergaderjaar],
  ['export_url', ({ url }) => webAddress(url)],
  ['export_read', ({ readAt }) => isoDay(readAt)],
  ['export_saved', ({ savedAt }) => isoDay(savedAt)],
  ['export_labels', ({ labels }) => asText(list(labels))],
  ['export_note', ({ note }) => asText(note)],
  ['export_questions', ({ conversation }) => list([...(conversation.chosen ?? [])].map(String))],
  ['export_passages', passages],
  ['export_first_words', ({ firstWords }) => asText(firstWords)],
  ['export_sources', ({ cited }) => list(cited.map(citeSource))],
];

const list = (values: string[]) => values.join('; ');

function passages({ item }: Facts): string {
  return item.passages
    .map((passage) => {
      const quote = `${placeName(passage)}: “${passage.quote}”`;
      return passage.note.trim() ? `${quote}\n${passage.note}` : quote;
    })
    .join('\n\n');
}
