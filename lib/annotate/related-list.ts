import type { Related, Status } from '../model/related';
import { longDate, type MessageKey, t } from '../words/i18n';
import { dotted, link, type Make } from './dom';
import { peopleLine } from '../model/people';
import { reasonsInWords } from './reasons';
import { splitAtWords } from './shared-words';

const fates: Record<Status, MessageKey | null> = {
  answered: 'related_answered',
  postponed: 'related_postponed',
  withdrawn: 'related_withdrawn',
  unknown: null,
};

/** Earlier questions with why each is here. */
export function relatedList(make: Make, items: Related[]): HTMLElement {
  return make('ol', { class: 'related' }, ...items.map((item) => entry(make, item)));
}

function entry(make: Make, item: Related): HTMLElement {
  const fate = fates[item.status];
  const why = reasonsInWords(item.reasons);
  return make(
    'li',
    null,
    make(
      'p',
      { class: 'quiet' },
      ...dotted(make, [
        make('time', { datetime: item.date }, longDate(item.date)),
        peopleLine(item.authors),
        item.followUp && make('span', { class: 'tag' }, t('related_follow_up')),
        fate
          ? make('span', { class: `tag ${item.status}` }, t(fate))
          : make('span', { title: t('related_unknown') }, '—'),
      ]),
    ),
    make('p', { class: 'subject' }, link(make, item.url, item.subject)),
    item.match && matching(make, item.match),
    why !== '' && make('p', { class: 'why' }, why),
  );
}

function matching(make: Make, { numbers, text, words }: NonNullable<Related['match']>): HTMLElement {
  const pieces = splitAtWords(text, words).map(({ text, shared }) =>
    shared ? make('mark', null, text) : text,
  );
  const label =
    numbers.length > 0 && make('span', { class: 'number' }, `${t('related_question', numbers.join(', '))} `);
  return make('blockquote', null, label, ...pieces);
}
