import type { Related } from '../model/related';
import { count, t } from '../words/i18n';

/** Of earlier questions those that Naslag calls related, or those that it calls no more than possibly related. */
export const thatAre = (sure: boolean, items: Related[]) => items.filter((item) => item.sure === sure);

/** "3 eerdere vragen": a number promises related ones, so only the sure count; where none of some is, "mogelijk verwant". */
export function earlierInWords(items: Related[]): string {
  const { length } = thatAre(true, items);
  return length > 0 || items.length === 0 ? count('earlier', length) : t('related_possibly');
}
