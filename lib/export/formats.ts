import type { MessageKey } from '../words/i18n';
import type { CollectionItem } from '../model/collection';
import { makeBibtex } from './bibtex';
import { makeCsv } from './csv';
import { makeCslJson, makeLegalCslJson } from './csl-json';
import { makeCitations, makeSources } from './citation-lists';
import { makeMarkdown } from './markdown';
import { makeLegalRis, makeRis } from './ris';

export interface ExportOptions {
  now: Date;
  /** BCP 47: for what separates cells. All words are in the language that `lib/words/i18n` speaks. */
  locale: string;
}

/** One way to take items elsewhere. A further one is a file and a row here. */
export interface ExportFormat {
  id: string;
  nameKey: MessageKey;
  extension: string;
  mime: string;
  /** One text for all items, in their order; linear in their size. */
  make: (items: CollectionItem[], options: ExportOptions) => string;
}

export const exportFormats: ExportFormat[] = [
  {
    id: 'citations',
    nameKey: 'export_citations',
    extension: 'txt',
    mime: 'text/plain;charset=utf-8',
    make: makeCitations,
  },
  {
    id: 'sources',
    nameKey: 'export_cited_sources',
    extension: 'txt',
    mime: 'text/plain;charset=utf-8',
    make: makeSources,
  },
  {
    id: 'markdown',
    nameKey: 'export_markdown',
    extension: 'md',
    mime: 'text/markdown;charset=utf-8',
    make: makeMarkdown,
  },
  { id: 'csv', nameKey: 'export_csv', extension: 'csv', mime: 'text/csv;charset=utf-8', make: makeCsv },
  {
    id: 'ris',
    nameKey: 'export_ris',
    extension: 'ris',
    mime: 'application/x-research-info-systems;charset=utf-8',
    make: makeRis,
  },
  {
    id: 'ris-legal',
    nameKey: 'export_ris_legal',
    extension: 'ris',
    mime: 'application/x-research-info-systems;charset=utf-8',
    make: makeLegalRis,
  },
  {
    id: 'bibtex',
    nameKey: 'export_bibtex',
    extension: 'bib',
    mime: 'application/x-bibtex;charset=utf-8',
    make: makeBibtex,
  },
  {
    id: 'csl-json',
    nameKey: 'export_csl_json',
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    make: makeCslJson,
  },
  {
    id: 'csl-json-legal',
    nameKey: 'export_csl_json_legal',
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    make: makeLegalCslJson,
  },
];
