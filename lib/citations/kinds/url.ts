import { before } from '../fold';
import type { Found, Kind } from '../kind';
import { bareAddress } from '../targets';

/** Endings of hosts that Kamervragen cite without scheme; behind them a path must follow. */
const endings =
  'nl|com|org|net|eu|be|de|fr|uk|info|int|gov|edu|nu|tv|news|media|io|ch|ca|se|no|dk|us|au|frl|amsterdam';
const host = /(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/i;

/**
 * https://fd.nl/opinie/1527568/faillissement · www.wildedierendetentuit.nl · nieuws.nl/artikel/1
 * Broken lines: https:// nos.nl/artikel/2541672 · https://www.ad.nl/…/de-postcode- bepaalt-hoe-goed~a27423c1/
 */
export const url: Kind = {
  name: 'url',
  patterns: [
    /(?<![a-z@])https?: ?\/\/ ?(?=[\w[])/gi,
    /(?<![\w@./-])www\.(?=\w)/gi,
    new RegExp(String.raw`\.(?:${endings})/(?=[\w~@#?%-])`, 'gi'),
  ],
  parse(match, text): Found[] {
    const schemeless = match[0].startsWith('.');
    const start = schemeless ? match.index - hostBefore(text, match.index).length : match.index;
    if (schemeless && (start === match.index || /[\w@/:.-]$/.test(before(text, start, 1)))) return [];
    const end = readEnd(text, match.index + match[0].length);
    const printed = text.slice(start, end).replace(/\s+/g, '');
    const address = /^https?:/i.test(printed) ? printed : `https://${printed}`;
    if (!isWeb(address)) return [];
    return [{ start, end, url: address, certainty: 'exact', id: null, canonical: bareAddress(address) }];
  },
};

/** The labels that stand directly before ".nl/": at most a host's 253 characters. */
const hostBefore = (text: string, at: number): string =>
  /[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.exec(before(text, at, 253))?.[0] ?? '';

/** Without end: no browser takes a longer address, and hostile text shall not make the search slow. */
const run = /[^\s<>"«»“”„|\\^`{}]{0,2048}/y;
/** What goes on behind a broken line: words joined by hyphens, slashes, or a file's ending. */
const continued = /[\w%.~-]*[a-z0-9](?:[-/=_]|\.(?:html?|php|pdf|aspx?|ece)(?![a-z]))/iy;

function readEnd(text: string, at: number): number {
  run.lastIndex = at;
  let end = at + (run.exec(text)?.[0].length ?? 0);
  for (let next = joinedLine(text, end); next !== null; next = joinedLine(text, end)) {
    run.lastIndex = next;
    end = next + (run.exec(text)?.[0].length ?? 0);
  }
  return trimEnd(text, at, end);
}

/**
 * Where the address goes on after one white space, else null. After a hyphen that ends the line the next word is
 * part of it, if it looks like one; after a slash only if the line itself was broken.
 */
function joinedLine(text: string, end: number): number | null {
  const [last, gap = ''] = [text[end - 1], text[end]];
  const broken = (last === '-' && /\s/.test(gap)) || (last === '/' && /[\n\r]/.test(gap));
  continued.lastIndex = end + 1;
  return broken && continued.test(text) ? end + 1 : null;
}

/** Without the sentence's own marks: final punctuation, and brackets that the address does not open or close itself. */
function trimEnd(text: string, start: number, runEnd: number): number {
  let end = runEnd;
  const depth = { round: 0, square: 0 };
  for (let at = start; at < end; at++) {
    const pair = '()'.includes(text[at] ?? '-') ? 'round' : '[]'.includes(text[at] ?? '-') ? 'square' : null;
    if (!pair) continue;
    depth[pair] += '(['.includes(text[at] ?? '-') ? 1 : -1;
    if (depth[pair] < 0) end = at;
  }
  if (depth.round > 0 && end === runEnd) end = text.lastIndexOf('(', end - 1);
  if (depth.square > 0 && end === runEnd) end = text.lastIndexOf('[', end - 1);
  while (end > start && /[.,;:!?'’‘*_…([-]/.test(text[end - 1] ?? '')) end--;
  return end;
}

/** A web address with a real host and without a user name before it, which would hide where it leads. */
function isWeb(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, username, protocol } = new URL(address);
  return /^https?:$/.test(protocol) && !username && host.test(hostname);
}
