import type { Citation } from '../model/citation';
import type { Footnote } from '../model/kamervraag';
import { newsLabel, readNewsItem, type NewsItem } from './news-item';
import { groupOf } from './sources';
import { withoutScheme } from './targets';

/** One thing that a footnote leads to, before the same things are joined. */
export interface Lead {
  citation: Citation | null;
  url: string | null;
  news: (NewsItem & { label: string }) | null;
}

/**
 * What a footnote leads to: its citations, its addresses (the page's own links, and those that its text spells out),
 * and a news item also where it has no address. A mere remark leads nowhere.
 */
export function leadsOf({ text, urls }: Footnote, citations: Citation[]): Lead[] {
  const addresses = citations.filter(({ kind }) => kind === 'url');
  const others = citations.filter(({ kind }) => kind !== 'url');
  const printed = addresses.map(({ url }) => url ?? '');
  const linked = urls.filter(
    (url) => /^https?:/i.test(url) && !printed.some((other) => sameAddress(url, other)),
  );
  const leads = others.map((citation): Lead => ({ citation, url: citation.url, news: null }));
  let from = 0;
  for (const citation of addresses) {
    leads.push(addressLead(urls, citation, text.slice(from, citation.start)));
    from = citation.end;
  }
  // What stands behind the only address belongs to it too: "https://nos.nl/… (NOS, 3 mei 2023)".
  if (addresses.length === 1 && addresses[0] && linked.length === 0)
    leads[leads.length - 1] = addressLead(urls, addresses[0], without(text, citations));
  linked.forEach((url, i) =>
    leads.push(withNews({ citation: null, url, news: null }, i === 0 ? without(text, citations) : '')),
  );
  if (leads.length > 0) return leads;
  return text.split(nextItem).flatMap((part): Lead[] => {
    const news = readNewsItem(part, null);
    return news ? [{ citation: null, url: null, news: { ...news, label: newsLabel(news) } }] : [];
  });
}

/** Between two news items in one note: "Metro, 4 juli jl. en Binnenlands Bestuur, 4 juli 2003". */
const nextItem = /(?<=(?:19|20)\d\d|\bjl\.?)(?:;| en|, en) (?=\p{Lu}|de \p{Lu}|het \p{Lu})/u;

/** The page's own link is surer than what its text says: it was never broken over two lines. */
function addressLead(urls: string[], citation: Citation, words: string): Lead {
  const own = urls.find((url) => citation.url && sameAddress(url, citation.url));
  return withNews({ citation, url: own ?? citation.url, news: null }, words);
}

function withNews(lead: Lead, words: string): Lead {
  const group = groupOf('url', lead.url);
  const news = group === 'press' || group === 'other' ? readNewsItem(words, lead.url) : null;
  return news ? { ...lead, news: { ...news, label: newsLabel(news) } } : lead;
}

/** One address is the other, or its beginning: the text of a link may be cut. */
function sameAddress(a: string, b: string): boolean {
  const [short, long] = [withoutScheme(a), withoutScheme(b)].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  return short === long || (short.includes('/') && long.startsWith(short)) || long === `www.${short}`;
}

/** The text without its citations, in their place a comma. */
function without(text: string, citations: Citation[]): string {
  return citations.reduceRight((rest, { start, end }) => `${rest.slice(0, start)},${rest.slice(end)}`, text);
}
