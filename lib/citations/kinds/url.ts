import { before, take } from '../fold';
import type { Found, Kind } from '../kind';
import { withoutScheme } from '../targets';

/** Endings of hosts that Kamervragen cite without scheme; behind them a path must follow. */
const endings =
  'nl|com|org|net|eu|be|de|fr|uk|info|int|gov|edu|nu|tv|news|media|io|ch|ca|se|no|dk|us|au|frl|amsterdam|' +
  'ly|me|co|fi|pl|ru|es|it|at|lu|ie|pt|gr|hu|cz|tr|ua|cn|jp|za|nz|biz|app|online';
/** A host has at most this many characters, so none that is longer is looked at. */
const longestHost = 253;
const host = /^\d{1,3}(?:\.\d{1,3}){3}$|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/i;

/**
 * https://fd.nl/opinie/1527568/faillissement · www.wildedierendetentuit.nl · nieuws.nl/artikel/1
 * http://145.11.60.40/imap/ · Broken lines: https:// nos.nl/artikel/2541672 · http://www. forum18.org/Archive.php
 * https://www.ad.nl/…/de-postcode- bepaalt-hoe-goed~a27423c1/ · http://arboconvenanten. szw.nl/index.cfm?id=1 &link=4
 */
export const url: Kind = {
  name: 'url',
  hint: /[Ww]{3}\.|\/\/|:\/|\.[A-Za-z]{2,9}\//,
  withoutDigits: true,
  patterns: [
    /(?<![a-z@](?<!\.(?:html?|pdf|php|aspx?)))https?(?:: ?\/{1,2}|\/\/) ?(?=[\w[])/gi,
    /(?<![\w@.-])www\. ?(?=\w)/gi,
    new RegExp(String.raw`\.(?:${endings})/(?=[\w~@#?%-])`, 'gi'),
  ],
  parse(match, text): Found[] {
    const schemeless = match[0].startsWith('.');
    const start = schemeless ? match.index - hostBefore(text, match.index).length : match.index;
    if (schemeless && (start === match.index || /[\w@/:.-]$/.test(before(text, start, 1)))) return [];
    const from = match.index + match[0].length;
    if (match[0].endsWith('. ') && !take(restOfHost, text, from)) return [];
    const end = readEnd(text, from);
    const printed = text.slice(start, end).replace(/\s+/g, '');
    const address = /^https?[:/]/i.test(printed)
      ? printed.replace(/^(https?):?\/{1,2}/i, '$1://')
      : `https://${printed}`;
    if (!isWeb(address)) return [];
    return [{ start, end, url: address, certainty: 'exact', id: null, canonical: withoutScheme(address) }];
  },
};

/** The labels that stand directly before ".nl/". */
const hostBefore = (text: string, at: number): string =>
  /[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.exec(before(text, at, longestHost))?.[0] ?? '';

/** No browser takes a longer address, and hostile text shall not make the search slow. */
const run = /[^\s<>"«»“”„|\\^`{}]{0,2048}/y;
/** Nor is an address broken over more lines: of "www.x- www.x- …" each would have all that follow. */
const mostLines = 8;
/** A further address glued to the last one: "…/translation.pdfhttp://www.…"; behind a slash it is a part of it. */
const glued = /[^/=?&%#:](?=https?:\/\/)/i;

function readRun(text: string, at: number): number {
  const words = take(run, text, at)?.[0] ?? '';
  const cut = glued.exec(words);
  return at + (cut ? cut.index + 1 : words.length);
}

/** What goes on behind a broken line: words joined by hyphens, slashes, or a file's ending. */
const continued = /[\w%.~-]*[a-z0-9](?:[-/=_]|\.(?:html?|php|pdf|aspx?|ece)(?![a-z]))/iy;
const file = /[\w%.~-]*[a-z0-9]\.(?:html?|php|pdf|aspx?|ece)(?![a-z])/iy;
const query = /[&?]\w+=|_\w/y;
const restOfHost = new RegExp(String.raw`(?:[a-z0-9-]+\.){1,4}(?:${endings})(?![a-z])`, 'iy');

function readEnd(text: string, at: number): number {
  let end = readRun(text, at);
  for (let lines = 1; lines < mostLines; lines++) {
    const next = joinedLine(text, at, end);
    if (next === null) break;
    end = readRun(text, next);
  }
  return trimEnd(text, at, end);
}

/**
 * Where the address goes on after one white space, else null: after a hyphen that ends the line if the next word looks
 * like a part of it; after a slash if the line itself was broken, or a file's name follows; inside the host; before a
 * query ("…?id=1 &page=2").
 */
function joinedLine(text: string, at: number, end: number): number | null {
  const [last = '', gap = ''] = [text[end - 1], text[end]];
  const next = end + 1;
  if (!/\s/.test(gap)) return null;
  const goesOn =
    (last === '-' && take(continued, text, next)) ||
    (last === '/' && take(/[\n\r]/.test(gap) ? continued : file, text, next)) ||
    (last === '.' && !text.slice(at, end).includes('/') && take(restOfHost, text, next)) ||
    (/\w/.test(last) && take(query, text, next));
  return goesOn ? next : null;
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
  return /^https?:$/.test(protocol) && !username && hostname.length <= longestHost && host.test(hostname);
}
