import type { GivenAnswer, ShownPart, Table, Unfolding } from '../model/answering';
import { evenRows } from '../model/set-text';
import type { Result } from '../model/result';
import { listed, longDate, t } from '../words/i18n';
import { type Child, dotted, link, type Make, present } from './dom';
import style from './styles/answer.css?inline';

/** What stands there until the background has answered: a text may have to be fetched. */
export const waiting = (make: Make): Node => section(make, make('p', { class: 'quiet' }, t('given_wait')));

/**
 * The answers to one question, each below its origin and day; of an earlier question with the question itself above them.
 * Where there is none it says why. All of it is text: none of it is markup, whatever it says.
 * @param numbers of the question, for who hears it without seeing where it unfolded
 */
export function unfolded(make: Make, answer: Result<Unfolding>, numbers: number[]): Node {
  if (!answer.ok) return section(make, problem(make, t(`error_${answer.problem}`)));
  const { question, answers, why, url } = answer.value;
  const asked = question && [
    make(
      'p',
      { class: 'origin' },
      question.numbers.length > 0
        ? t('given_question', listed(question.numbers.map(String)))
        : t('given_asked'),
    ),
    ...parts(make, question.parts),
  ];
  const lacking = why && problem(make, t(`given_why_${why}`), ' ', url && link(make, url, t('given_open')));
  const own = section(make, ...(asked ?? []), lacking, ...answers.flatMap((each) => given(make, each)));
  own.setAttribute('role', 'region');
  own.setAttribute(
    'aria-label',
    numbers.length > 0 ? t('given_region', listed(numbers.map(String))) : t('given_answer'),
  );
  return own;
}

/** Its style comes with it: it may stand in any of our shadow roots. */
const section = (make: Make, ...children: Child[]) =>
  make('div', { class: 'given' }, make('style', null, style), ...children);

const problem = (make: Make, ...children: Child[]) =>
  make('p', { class: 'quiet', role: 'status' }, ...children);

function given(make: Make, { numbers, joint, sure, parts: text, url, site, date }: GivenAnswer): Child[] {
  const to = numbers.length > 0 ? t('given_to', listed(numbers.map(String))) : t('given_all');
  return [
    make(
      'p',
      { class: 'origin' },
      ...dotted(make, [
        joint ? make('b', null, to) : t('given_answer'),
        date && make('time', { datetime: date }, longDate(date)),
        link(make, url, `${site}.nl`),
      ]),
    ),
    !sure && make('p', { class: 'doubt' }, t('given_unsure')),
    ...parts(make, text),
  ];
}

/** The page's own language, whatever the reader's is. */
const parts = (make: Make, all: ShownPart[]): Child[] =>
  all.map((part) => (typeof part === 'string' ? make('p', { lang: 'nl' }, part) : table(make, part)));

/** Where no column is certain, the cells of a row stand in one line: what stands below each other would say too much. */
function table(make: Make, { rows, columns, heads = [] }: Table): Child {
  if (!columns) return make('ul', { lang: 'nl' }, ...rows.map((row) => make('li', null, row.join(' | '))));
  const body = evenRows(rows, '').map((row, y) =>
    make('tr', null, ...row.map((cell, x) => make(heads[y]?.[x] ? 'th' : 'td', null, cell))),
  );
  return make(
    'div',
    { class: 'wide', lang: 'nl', tabindex: '0', role: 'group', 'aria-label': t('given_table') },
    make('table', null, make('tbody', null, ...present(body))),
  );
}
