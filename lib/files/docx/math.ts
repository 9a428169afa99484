import { child, elements, value, wordsOf, type Xml } from './xml';

/**
 * A formula in one line, as Word writes it when it is told to: `E=mc^2`, `(a+b)/c`, `√(x)`. What of it is no letter or
 * sign of the formula, stands between brackets where it is needed.
 */
export function lineOf(formula: Xml): string {
  return elements(formula).map(pieceOf).join('');
}

const part = (element: Xml, name: string): string => {
  const found = child(element, name);
  return found ? lineOf(found) : '';
};

/** One letter or one number needs no brackets. */
const grouped = (text: string): string => (/^(?:.|\d+|\p{L}+)?$/u.test(text) ? text : `(${text})`);

const setting = (element: Xml, properties: string, name: string): string | undefined => {
  const found = child(child(element, properties), name);
  return found && (found.attributes.val ?? '');
};

const lower = (element: Xml): string => raised('_', part(element, 'm:sub'));
const upper = (element: Xml): string => raised('^', part(element, 'm:sup'));
const raised = (sign: string, text: string): string => (text ? sign + grouped(text) : '');

const PIECES: Record<string, (element: Xml) => string> = {
  'm:f': (f) => `${grouped(part(f, 'm:num'))}/${grouped(part(f, 'm:den'))}`,
  'm:sSup': (s) => part(s, 'm:e') + upper(s),
  'm:sSub': (s) => part(s, 'm:e') + lower(s),
  'm:sSubSup': (s) => part(s, 'm:e') + lower(s) + upper(s),
  'm:sPre': (s) => lower(s) + upper(s) + part(s, 'm:e'),
  'm:rad': (r) => {
    const degree = part(r, 'm:deg');
    return `√(${degree ? `${degree}&` : ''}${part(r, 'm:e')})`;
  },
  'm:nary': (n) => `${setting(n, 'm:naryPr', 'm:chr') ?? '∫'}${lower(n)}${upper(n)} ${part(n, 'm:e')}`,
  'm:d': (d) => {
    const between = setting(d, 'm:dPr', 'm:sepChr') ?? '|';
    const inner = elements(d).filter(({ name }) => name === 'm:e');
    const text = inner.map(lineOf).join(between);
    return `${setting(d, 'm:dPr', 'm:begChr') ?? '('}${text}${setting(d, 'm:dPr', 'm:endChr') ?? ')'}`;
  },
  'm:func': (f) => `${part(f, 'm:fName')} ${part(f, 'm:e')}`,
  'm:limLow': (l) => `${part(l, 'm:e')}${raised('_', part(l, 'm:lim'))}`,
  'm:limUpp': (l) => `${part(l, 'm:e')}${raised('^', part(l, 'm:lim'))}`,
  'm:m': (m) =>
    rows(m, 'm:mr')
      .map((row) => rows(row, 'm:e').map(lineOf).join(' '))
      .join('; '),
  'm:eqArr': (a) => rows(a, 'm:e').map(lineOf).join('; '),
  'm:t': wordsOf,
  'w:t': wordsOf,
  'w:tab': () => ' ',
  'w:br': () => ' ',
};

const rows = (element: Xml, name: string): Xml[] => elements(element).filter((each) => each.name === name);

function pieceOf(element: Xml): string {
  if (/^(?:w:del|w:moveFrom|w:rPr|m:\w+Pr)$/.test(element.name)) return '';
  if (element.name === 'm:r' && value(child(element, 'w:rPr'), 'w:vanish') !== undefined) return '';
  return PIECES[element.name]?.(element) ?? lineOf(element);
}
