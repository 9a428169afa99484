import type { Source } from '../model/citation';
import { dutchDate } from '../dutch-date';
import { longDate, t } from '../words/i18n';
import { copyButton } from './copy';
import { dotted, link, type Make, webAddress } from './dom';

/** Where sources change or vanish behind their address; official publications do neither. */
const perishable: ReadonlySet<Source['group']> = new Set(['press', 'other', 'eu']);

/** A source as a source: outlet, title, date, address, and what one can do with it. `asked`: the question's date. */
export function sourceEntry(make: Make, source: Source, asked: string | null): HTMLElement {
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
        copyButton(make, t('card_copy'), 'copy', () => reference(source)),
        perishable.has(source.group) && link(make, archived(href, asked), t('card_archived'), 'action'),
      ),
  );
}

/**
 * What the Copy button gives, by the Leidraad voor juridische auteurs: "'Titel', FTM 8 juni 2023, https://…"; the canonical
 * form of what is no news; an address for what has no other name. In Dutch in every language: it is a Dutch legal form.
 */
export function reference({
  kind,
  label,
  outlet,
  title,
  date,
  url,
}: Pick<Source, 'kind' | 'label' | 'outlet' | 'title' | 'date' | 'url'>): string {
  if (outlet === null) return kind === 'url' && url ? url : `${label}.`;
  const place = date ? `${outlet} ${dutchDate(date)}` : outlet;
  const parts = [title && `'${title}'`, place, url].filter(Boolean).join(', ');
  return url ? parts : `${parts}.`;
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
