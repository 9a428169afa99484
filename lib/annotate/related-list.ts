import type { Related } from '../model/related';
import { longDate, t } from '../words/i18n';
import { answerButton, type Unfold } from './answer-button';
import { type Child, dotted, link, type Make } from './dom';
import { peopleLine } from '../model/people';
import { reasonsInWords } from './reasons';
import { splitAtWords } from './shared-words';
import { thatAre } from './sureness';

/** Earlier questions with why each is here; those that are only possibly related are folded below the others. */
export function relatedList(make: Make, items: Related[], unfold: Unfold): Child[] {
  const possible = thatAre(false, items);
  const list = (items: Related[]) =>
    items.length > 0 && make('ol', { class: 'related' }, ...items.map((item) => entry(make, item, unfold)));
  return [
    list(thatAre(true, items)),
    possible.length > 0 &&
      make(
        'details',
        null,
        make('summary', { class: 'quiet' }, t('related_possible', possible.length)),
        list(possible),
      ),
  ];
}

function entry(make: Make, item: Related, unfold: Unfold): HTMLElement {
  const { status, key, match } = item;
  const why = reasonsInWords(item.reasons);
  const li = make(
    'li',
    null,
    make(
      'p',
      { class: 'quiet' },
      ...dotted(make, [
        make('time', { datetime: item.date }, longDate(item.date)),
        peopleLine(item.authors),
        item.followUp && make('span', { class: 'tag' }, t('related_follow_up')),
        status === 'unknown'
          ? make('span', { title: t('related_unknown') }, '—')
          : make('span', { class: `tag ${status}` }, t(`related_${status}`)),
      ]),
    ),
    make('p', { class: 'subject' }, link(make, item.url, item.subject)),
    item.match && matching(make, item.match),
    why !== '' && make('p', { class: 'why' }, why),
  );
  // Where it is answered, the one question that is shown can be read with its answer, beside the one on the page.
  if (status === 'answered' && match)
    li.append(
      answerButton(make, unfold, { key, numbers: match.numbers }, () => {
        const box = make('div');
        li.append(box);
        return { box, host: box };
      }).button,
    );
  return li;
}

function matching(make: Make, { numbers, text, words }: NonNullable<Related['match']>): HTMLElement {
  const pieces = splitAtWords(text, words).map(({ text, shared }) =>
    shared ? make('mark', null, text) : text,
  );
  const label =
    numbers.length > 0 && make('span', { class: 'number' }, `${t('related_question', numbers.join(', '))} `);
  return make('blockquote', null, label, ...pieces);
}
