import { citeDocument } from '../../lib/export/citation-string';
import type { MessageKey } from '../../lib/i18n';
import { savedDocument, type CollectionItem } from '../../lib/model/collection';

/** A form in which items leave the collection. */
export interface ExportFormat {
  id: string;
  nameKey: MessageKey;
  /** Of a file of it, without a dot. */
  extension: string;
  mime: string;
  make(items: CollectionItem[], options: { now: Date; locale: string }): string;
}

export const exportFormats: ExportFormat[] = [
  {
    id: 'citation',
    nameKey: 'list_format_citation',
    extension: 'txt',
    mime: 'text/plain',
    make: (items) => items.map((item) => citeDocument(savedDocument(item).document.kamervraag)).join('\n'),
  },
];
