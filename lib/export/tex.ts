import { oneLine } from './text';

/*
 * Text in a form that Zotero, Better BibTeX, pandoc and TeX itself all read as the same text. Of many signs there is no such
 * form: `\textasciitilde` and its kin are words to Zotero and nothing to pandoc. Those are written as the sign that looks
 * like it; LaTeX prints the first two of them as well.
 */
const forms: Record<string, string> = {
  '#': '\\#',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  // Bare, the fonts that TeX began with have `¡` and `¿` in their place, and Better BibTeX reads those.
  '<': '{$<$}',
  '>': '{$>$}',
  '~': '˜',
  '^': 'ˆ',
  '\\': '∖',
};

export function texOf(text: string): string {
  // Zotero takes whatever stands between two of them for maths, escaped or not.
  const dollar = /[<>]|\$[^$]*\$/.test(text) || text.includes('$$') ? '＄' : '\\$';
  // BibTeX counts braces, escaped or not.
  const [open, shut] = isBalanced(text) ? ['\\{', '\\}'] : ['｛', '｝'];
  return text
    .replaceAll('\0', '')
    .replace(
      /[\\~^#$%&_{}<>]/g,
      (sign) => forms[sign] ?? (sign === '$' ? dollar : sign === '{' ? open : shut),
    )
    .replace(/(?:(?<=-)-)|(?:(?<=,),)|(?:(?<=')')|(?:(?<=[`?!])`)/g, '{}$&');
}

/**
 * A keyword. Better BibTeX and biber read those as they are, without escapes, Zotero and pandoc with them: it has only signs
 * that mean nothing to either, and no comma or semicolon, which would part it.
 */
export const texKeyword = (text: string): string =>
  oneLine(text.replace(/[,;]/g, ' '))
    .replace(/---?|``|''|[#$%{}~\\]/g, (sign) => verbatim[sign] ?? sign)
    .replace(/ {2,}/g, ' ');

const verbatim: Record<string, string> = {
  ...{ '#': '＃', $: '＄', '%': '％', '{': '｛', '}': '｝', '~': '˜', '\\': '∖' },
  ...{ '---': '—', '--': '–', '``': '“', "''": '”' },
};

/** Lines, apart where all white space is read as one blank: each but the last has a mark at its end. */
export const texLines = (lines: string[]): string =>
  lines.map(oneLine).filter(Boolean).map(texOf).join(' ¶\n');

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text.replace(/[^{}]/g, '')) {
    depth += sign === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
