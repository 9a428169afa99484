import { child, elements, isOn, shownOf, value, type Xml } from './xml';

/** A field of Word (`HYPERLINK "…"`, `PAGE`): its instruction is not shown, its result is. */
export interface Field {
  instruction: string;
  inResult: boolean;
}

/** The fields of a story that begin and never end: Word shows what stands behind them. */
export function openFields(story: Xml): Set<Xml> {
  const open: Xml[] = [];
  const walk = (element: Xml): void => {
    for (const each of elements(element)) {
      if (each.name === 'w:fldChar') {
        if (each.attributes.fldCharType === 'begin') open.push(each);
        else if (each.attributes.fldCharType === 'end') open.pop();
      } else if (!/^w:(?:del|moveFrom|txbxContent)$/.test(each.name)) shownOf(each).forEach(walk);
    }
  };
  walk(story);
  return new Set(open);
}

// HYPERLINK "https://krant.example/1" \l "deel-2" · HYPERLINK https://krant.example/1
const LINK = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i;
const PLACE = /\s\\l\s+(?:"([^"]*)"|(\S+))/i;

/** Where a field leads out of the document; null where it does not. */
export function linkOf(instruction: string): string | null {
  const link = LINK.exec(instruction);
  const address = (link?.[1] ?? link?.[2])?.trim();
  if (!link || !address) return null;
  const place = PLACE.exec(instruction.slice(link[0].length));
  return withPlace(address, place?.[1] ?? place?.[2]);
}

/** Word keeps what stands behind the # of an address apart from it. */
export const withPlace = (address: string, place: string | undefined): string =>
  place && !address.includes('#') ? `${address}#${place}` : address;

// SYMBOL 224 \f "Wingdings" \s 11: Word draws the sign, and keeps it nowhere
const SYMBOL = /^\s*SYMBOL\s+(?:0x([\da-f]{1,4})|(\d{1,5}))(?:.*?\\f\s+(?:"([^"]+)"|(\S+)))?/i;

/** The sign that a field draws by its instruction alone: its font and its place there. */
export function drawnSign(instruction: string): { font: string; code: number } | null {
  const match = SYMBOL.exec(instruction);
  if (!match) return null;
  const code = match[1] ? Number.parseInt(match[1], 16) : Number(match[2]);
  return { font: match[3] ?? match[4] ?? '', code };
}

/** What is chosen in a list of a form, and shown though no text of the file says it. */
export function chosenOf(begin: Xml): string {
  const list = child(child(begin, 'w:ffData'), 'w:ddList');
  if (!list) return '';
  const entries = elements(list).filter(({ name }) => name === 'w:listEntry');
  const at = Number(value(list, 'w:result') ?? value(list, 'w:default') ?? 0);
  return entries[at]?.attributes.val ?? '';
}

/** A box of a form, ticked or not; empty where the field has none. */
export function boxOf(begin: Xml): string {
  const box = child(child(begin, 'w:ffData'), 'w:checkBox');
  if (!box) return '';
  return (isOn(box, 'w:checked') ?? isOn(box, 'w:default') ?? false) ? '☒' : '☐';
}
