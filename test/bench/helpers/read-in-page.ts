import { Readability } from '@mozilla/readability';
import { readPage } from '../../../lib/sites';

interface Input {
  /** Documents as HTML. */
  pages: string[];
  url: string;
  rounds: number;
}

/** Runs in a page of the browser: ms for all documents, once a round. They are parsed before the clock starts. */
export function measure({ pages, url, rounds }: Input): { ours: number[]; readability: number[] } {
  const times = { ours: [] as number[], readability: [] as number[] };
  for (let i = 0; i < rounds; i++) {
    times.ours.push(time(pages, (document) => readPage(document, url)));
    times.readability.push(time(pages, (document) => new Readability(document).parse()));
  }
  return times;
}

function time(pages: string[], read: (document: Document) => unknown): number {
  const documents = pages.map((html) => new DOMParser().parseFromString(html, 'text/html'));
  const start = performance.now();
  for (const document of documents) if (!read(document)) throw new Error('a document was not read');
  return performance.now() - start;
}
