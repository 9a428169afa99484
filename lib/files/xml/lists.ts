import type { XmlElement } from '../../open-data/xml';

/** What the site prints before the items of a list that have no `li.nr` (lib/sites/SITES.md 2). */
const SIGNS: Record<string, string> = { ndash: '–', streepje: '–', mdash: '—', bullet: '•', ster: '*' };

/**
 * The marker of an item whose list only says of what kind they are; empty where it does not.
 * @param position from 1
 */
export function markerOf(list: XmlElement, position: number): string {
  const type = list.attributes.get('type')?.toLowerCase() ?? '';
  if (type === 'a' && position <= 26) return `${String.fromCharCode(96 + position)}.`;
  if (type === '1') return `${position}.`;
  return Object.hasOwn(SIGNS, type) ? (SIGNS[type] ?? '') : '';
}
