import type { GivenAnswer } from '../model/answering';
import type { ReadDocument } from '../model/document';
import type { Block } from '../model/kamervraag';
import { questionsNamed, samePublication } from '../model/questions';
import { printedQuestion } from './printed-question';
import { partsOf } from './shown-parts';

type Asked = Pick<Block, 'numbers' | 'text'>;

/**
 * What replies say to one question, the oldest first. Of a reply that both sites have, the one of the site that the reader
 * is on.
 * @param asked all questions of the page or document, `index` the one asked
 */
export function answersTo(
  asked: readonly Asked[],
  index: number,
  replies: readonly ReadDocument[],
  site: ReadDocument['site'],
): GivenAnswer[] {
  const near = (reply: ReadDocument) => Number(reply.site !== site);
  const answers = replies
    .filter(({ kamervraag }) => kamervraag.kind === 'answer' && kamervraag.answers.length > 0)
    .toSorted((a, b) => byDay(a, b) || near(a) - near(b));
  const once = answers.filter(
    (reply, i) => answers.findIndex((each) => samePublication(each.kamervraag, reply.kamervraag)) === i,
  );
  const given = once.flatMap((reply) => givenIn(asked, index, reply));
  // The other site's page may share no number with this one's, but it has its words.
  const said = given.map(({ numbers, parts }) =>
    JSON.stringify([numbers, parts.flat(3)]).replace(/\s+/g, ''),
  );
  return given.filter((_, i) => said.indexOf(said[i] ?? '') === i);
}

const byDay = ({ kamervraag: a }: ReadDocument, { kamervraag: b }: ReadDocument): number =>
  (a.answered ?? '9999').localeCompare(b.answered ?? '9999');

function givenIn(asked: readonly Asked[], index: number, reply: ReadDocument): GivenAnswer[] {
  const { questions, answers, answered } = reply.kamervraag;
  const own = asked[index]?.numbers ?? [];
  return blocksFor(asked, index, reply).map(({ at, sure }) => {
    const numbers = answers[at]?.numbers ?? [];
    const all = numbers.length === 0 && Math.max(asked.length, questions.length) > answers.length;
    return {
      numbers,
      joint:
        all || numbers.some((number) => !own.includes(number)) || (own.length === 0 && numbers.length > 1),
      sure,
      parts: partsOf(answers[at]?.text ?? '', reply.shape?.answers[at]),
      url: reply.url,
      site: reply.site,
      date: answered,
    };
  });
}

/** Which of a reply's answers are to the question. */
function blocksFor(
  asked: readonly Asked[],
  index: number,
  { kamervraag, relations }: ReadDocument,
): { at: number; sure: boolean }[] {
  const { questions, answers } = kamervraag;
  const own = asked[index]?.numbers ?? [];
  const found = answers.map((_, at) => at);
  const holding = (numbers: readonly number[]) =>
    found.filter((at) => answers[at]?.numbers.some((number) => numbers.includes(number)));
  if (questions.length === 0) {
    // It repeats no question; one to several members' questions may mean the numbers of another's.
    const sure = questionsNamed({ kamervraag, relations }).length <= 1;
    const named = own.length > 0 ? holding(own) : [];
    const only = answers.length === 1 && answers[0]?.numbers.length === 0;
    return (named.length > 0 ? named : only ? [0] : []).map((at) => ({ at, sure }));
  }
  const printed = printedQuestion(asked, index, questions);
  if (!printed) return [];
  const { sure } = printed;
  const numbers = questions[printed.index]?.numbers ?? [];
  if (answers.every((answer) => answer.numbers.length === 0)) {
    if (answers.length === questions.length) return [{ at: printed.index, sure }];
    return answers.length === 1 ? [{ at: 0, sure }] : [];
  }
  const wanted = numbers.some((number) => own.includes(number)) ? own : numbers;
  const given = holding(wanted);
  // A number that is printed twice: the second question has the second answer, if there are as many.
  const bearing = (number: number) =>
    questions.map((_, i) => i).filter((i) => questions[i]?.numbers.includes(number));
  const twins = wanted.map(bearing).find(({ length }) => length > 1);
  if (!twins) return given.map((at) => ({ at, sure }));
  if (twins.length !== given.length) return given.map((at) => ({ at, sure: false }));
  const at = given[twins.indexOf(printed.index)];
  return at === undefined ? [] : [{ at, sure }];
}
