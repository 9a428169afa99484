import type { Related } from '../model/related';
import { count, longDate, number, t } from '../words/i18n';
import { numbered } from '../words/numbers';
import { answerButton } from './answer-button';
import type { Unfold } from './asked';
import { type Child, dotted, link, type Make } from './dom';
import { folding } from './folding';
import { peopleLine } from '../model/people';
import { reasonsInWords } from './reasons';
import { splitAtWords } from './shared-words';
import { thatAre } from './sureness';

/**
 * Earlier questions with why each is here; those that are only possibly related are folded below the others. Where there are
 * none, why, and how the archive fills.
 */
export function relatedList(
  make: Make,
  { earlier, archived }: { earlier: Related[]; archived?: number },
  unfold: Unfold,
): Child[] {
  if (earlier.length === 0) return archived ? [none(make, archived)] : emptyArchive(make);
  const possible = thatAre(false, earlier);
  const list = (items: Related[]) =>
    items.length > 0 && make('ol', { class: 'related' }, ...items.map((item) => entry(make, item, unfold)));
  return [
    list(thatAre(true, earlier)),
    possible.length > 0 &&
      make(
        'details',
        null,
        make('summary', { class: 'quiet' }, t('related_possible', number(possible.length))),
        list(possible),
      ),
  ];
}

const none = (make: Make, archived: number) => make('p', { class: 'quiet' }, count('related_none', archived));

/** Earlier questions are fetched in a page of ours: only there a permission can be asked. */
const emptyArchive = (make: Make): Child[] => [
  make('p', { class: 'quiet' }, t('related_empty_archive')),
  make(
    'p',
    { class: 'actions' },
    make('button', { type: 'button', class: 'action', 'data-action': 'welcome' }, t('related_fetch')),
  ),
];

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
  if (status === 'answered' && match) {
    const button = answerButton(make);
    const { toggle } = folding(button, () => {
      const box = make('div');
      li.append(box);
      unfold(box, { key, numbers: match.numbers });
      return box;
    });
    button.addEventListener('click', ({ isTrusted }) => isTrusted && toggle());
    li.append(button);
  }
  return li;
}

function matching(make: Make, { numbers, text, words }: NonNullable<Related['match']>): HTMLElement {
  const pieces = splitAtWords(text, words).map(({ text, shared }) =>
    shared ? make('mark', null, text) : text,
  );
  const label =
    numbers.length > 0 && make('span', { class: 'number' }, `${numbered('related_question', numbers)} `);
  return make('blockquote', null, label, ...pieces);
}
