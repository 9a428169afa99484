import { partsInWords, questionCount } from '../annotate/parts-in-words';
import { count, t } from '../words/i18n';
import type { PageReading } from '../sites/reading';

/** Of these the report says only that page and file differ: names and titles are none of the maker's business. */
const texts: ReadonlySet<string> = new Set(['subject', 'authors', 'addressees']);

/** What a maker needs to mend the reader, and nothing about who reads. */
export function report(
  { kamervraag, layout, site, missing, conflicts }: PageReading,
  address: string,
  version: string,
): string {
  return [
    t('report_title', version),
    `${t('report_address')}: ${bareAddress(address)}`,
    `${t('report_layout')}: ${site} / ${layout}`,
    `${t('report_kind')}: ${kamervraag.kind} (${kamervraag.status})`,
    `${t('report_read')}: ${count('questions', questionCount(kamervraag))}, ${count('footnotes', kamervraag.footnotes.length)}`,
    `${t('report_missing')}: ${partsInWords(missing) || '—'}`,
    ...conflicts.map(({ field, taken, refused }) =>
      texts.has(field) ? t('report_conflict_text', field) : t('report_conflict', field, taken, refused),
    ),
  ].join('\n');
}

/** Address with only what names the document: search words and campaign marks say something about the reader. */
export function bareAddress(address: string): string {
  const url = new URL(address);
  const named = [...url.searchParams].filter(
    ([name, value]) => (name === 'id' || name === 'did') && /^\d{4}[A-Z]\d{1,6}$/i.test(value),
  );
  const query = new URLSearchParams(named).toString();
  return `${url.origin}${url.pathname}${query && `?${query}`}`;
}
