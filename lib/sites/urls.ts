/** An outward link in a text, by offsets. */
export interface TextLink {
  start: number;
  end: number;
  href: string;
}

// https://a.nl/b?c=%3D · www.a.nl · nos.nl/artikel/1 ; not AD.nl, not t.a.v./x, not a@b.nl/c
const ADDRESS =
  /(?<![\w@./-])(?:https?:\/\/|www\.|(?:[a-z\d-]+\.){1,8}[a-z]{2,18}\/(?=[^\s/]))[^\s<>"«»“”]*/gi;
const OUTWARD = /^(?:https?:)?\/\/\S|^www\./i;
const WITHOUT_SCHEME = /^(?:[a-z\d-]+\.){1,8}(?!html?\b|xml\b|pdf\b)[a-z]{2,18}\//i;

/** The web addresses of a note, in order, each once, with a scheme: from its links, whatever their words, and from plain text. */
export function readUrls(text: string, links: readonly TextLink[]): string[] {
  const found: { start: number; url: string }[] = [];
  const covered: TextLink[] = [];
  for (const link of links) {
    const href = link.href.trim();
    if (!OUTWARD.test(href) && !WITHOUT_SCHEME.test(href)) continue;
    found.push({ start: link.start, url: withScheme(trimAddress(href)) });
    covered.push(link);
  }
  let next = 0;
  for (const match of text.matchAll(ADDRESS)) {
    while (next < covered.length && (covered[next]?.end ?? 0) <= match.index) next++;
    const link = covered[next];
    if (link && link.start < match.index + match[0].length) continue;
    // Two addresses may hang together: "(https://a.nl),(https://b.nl)". One inside another stays (web.archive.org/web/https://…).
    for (const piece of match[0].split(/(?<=[,;)\]])(?=[([]?(?:https?:\/\/|www\.))/i)) {
      const address = trimAddress(piece.replace(/^[([]+/, ''));
      if (/\.\w|:\/\/\w/.test(address)) found.push({ start: match.index, url: withScheme(address) });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return [...new Set(found.map(({ url }) => url))];
}

/** Without the sentence's marks behind it; a bracket stays when its other half stands inside. */
function trimAddress(address: string): string {
  let end = address.length;
  const open = { ')': 0, ']': 0, '}': 0 };
  for (const c of address) {
    if (c === '(' || c === ')') open[')'] += c === '(' ? 1 : -1;
    else if (c === '[' || c === ']') open[']'] += c === '[' ? 1 : -1;
    else if (c === '{' || c === '}') open['}'] += c === '{' ? 1 : -1;
  }
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' || last === ']' || last === '}') {
      if (open[last] >= 0) break;
      open[last]++;
    } else if (!".,;:!?'’‘…".includes(last)) break;
  }
  return address.slice(0, end);
}

function withScheme(address: string): string {
  if (/^https?:/i.test(address)) return address;
  return `https://${address.replace(/^\/+/, '')}`;
}
