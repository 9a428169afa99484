import type { Citable, Source } from '../model/citation';
import { longDate, t } from '../words/i18n';
import { copyButton } from './copy';
import { dotted, link, type Make } from './dom';
import { webAddress } from '../model/web-address';

/** Where sources change or vanish behind their address; official publications do neither. */
const perishable: ReadonlySet<Source['group']> = new Set(['press', 'other', 'eu']);

/** A source as a source: outlet, title, date, address, and what one can do with it. `asked`: the question's date. */
export function sourceEntry(make: Make, source: Citable<Source>, asked: string | null): HTMLElement {
  const href = webAddress(source.url);
  const facts = [
    source.outlet && make('b', null, source.outlet),
    source.title && make('cite', null, source.title),
    source.date && make('time', { datetime: source.date }, longDate(source.date)),
  ];
  const described = facts.some(Boolean) ? dotted(make, facts) : [make('b', null, source.label)];
  return make(
    'div',
    { class: 'source' },
    make('p', { class: 'facts' }, ...described),
    source.url && make('p', { class: 'address' }, link(make, source.url, shown(source.url))),
    href &&
      make(
        'p',
        { class: 'actions' },
        link(make, href, t('card_open'), 'action'),
        copyButton(make, t('card_copy'), 'copy', () => source.cite),
        perishable.has(source.group) && link(make, archived(href, asked), t('card_archived'), 'action'),
      ),
  );
}

/** The Internet Archive's copy nearest to a day: https://archive.org/help/wayback_api.php; without a day the newest. */
export function archived(href: string, day: string | null): string {
  return `https://web.archive.org/web/${day ? `${day.replaceAll('-', '')}/` : ''}${href}`;
}

/** Beyond so many characters an address tells no more: a search page's is three lines of query. */
const LONGEST_ADDRESS = 100;

/** An address as one reads it: without scheme, `www.` and final slash, and where it is very long only its path. */
export function shown(url: string): string {
  const plain = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return plain.length > LONGEST_ADDRESS ? plain.replace(/[?#].*/, '?…') : plain;
}
