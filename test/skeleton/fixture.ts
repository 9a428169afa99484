import { JSDOM, VirtualConsole } from 'jsdom';
import { siteHosts } from '../../lib/model/site-hosts';
import { readPage } from '../../lib/sites';
import type { SkeletonNode } from '../../lib/sites/skeleton/node';
import { fictionalAddress, numbersOf } from './fictional-address';
import { pageOf } from './page';
import { parseReport } from './parse';

/** A page of our own that is built as the reported one, and what it reads as today. */
export interface MadeFixture {
  url: string;
  html: string;
  /** What must be corrected where the reader is wrong; with that it is a fixture (test/fixtures/pages/README.md). */
  expected: Record<string, unknown> & { isKamervraag: boolean };
}

/** Characters and elements of a page beyond which a report is no reader's. */
const MOST = 5_000_000;

/** @throws Error with a sentence, where the report carries no skeleton that can be built */
export function makeFixture(report: string): MadeFixture {
  const { address, kind, skeleton } = parseReport(report);
  if (sizeOf(skeleton) > MOST) throw new Error('the skeleton is too large to be a page');
  const hosts: readonly string[] = [...Object.values(siteHosts).flat(), 'repository.overheid.nl'];
  if (!address || !URL.canParse(address) || !hosts.includes(new URL(address).hostname))
    throw new Error('the report has no address of one of the sites');
  const url = fictionalAddress(address);
  const html = pageOf(skeleton, numbersOf(url, kind ?? 'question'));
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const reading = readPage(document, url);
  return { url, html, expected: { isKamervraag: reading !== null, ...(reading?.kamervraag ?? nothing) } };
}

function sizeOf(node: SkeletonNode): number {
  if (node.type === 'text') return Math.max(...node.lengths);
  if (node.type === 'fixed') return node.text.length;
  const inner = node.children.reduce((sum, child) => sum + sizeOf(child), node.type === 'element' ? 10 : 0);
  return node.type === 'group' ? node.times * inner : inner;
}

/** What stands in the fixture of a page that is no document of Kamervragen. */
const nothing = {
  ...{ kind: null, status: null, chamber: null, officialId: null, zaaknummer: null, documentnummer: null },
  ...{ aanhangselnummer: null, vergaderjaar: null, subject: null, authors: [], addressees: [] },
  ...{ submitted: null, answered: null, questions: [], answers: [], explanation: null, notice: null },
  footnotes: [],
};
