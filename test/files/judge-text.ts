import { isEmpty } from '../../lib/annotate/file-remarks';
import type { FileText } from '../../lib/model/file-text';
import { account } from './bag-of-words';

/** So much of a file's words must be shown or said to be left out. */
const enough = 0.995;

/** What of a file is lost in silence, in words; nothing where all of it is accounted for. */
export function lostOf(lines: readonly string[], text: FileText): string[] {
  const { share, lost, invented } = account(lines, text);
  const empty = text.parts.filter((part) => part.kind !== 'explanation' && isEmpty(part));
  return [
    ...(share < enough ? [`${(100 * share).toFixed(1)} % accounted for; lost: ${few(lost)}`] : []),
    ...(invented.length > 0 ? [`not in the file, or less often: ${few(invented)}`] : []),
    ...empty.map(({ kind, numbers }) => `empty: ${kind} ${numbers.join(', ')}`),
  ];
}

const few = (words: readonly string[]): string =>
  `${words.slice(0, 20).join(' ')}${words.length > 20 ? ` … (${words.length})` : ''}`;
