import { describe, expect, it } from 'vitest';
import { answersTo } from '../../../lib/answers/answers-to';
import type { ReadDocument } from '../../../lib/model/document';
import type { Block, Kamervraag } from '../../../lib/model/kamervraag';
import { question } from '../documents';

const texts = {
  sluis: 'Kent u de lekkende sluis bij Voorbeelddam en het bericht daarover?',
  herstel: 'Wanneer wordt de sluis hersteld, en wie betaalt dat herstel?',
  gemaal: 'Waarom staat het gemaal van Nergenshuizen sinds maart helemaal stil?',
} as const;
type Name = keyof typeof texts;

const block = (numbers: number[], text: string): Block => ({ numbers, text, notes: [] });
const ask = (numbers: number[], name: Name) => block(numbers, texts[name]);
const say = (...numbers: number[]) => block(numbers, `Antwoord op ${numbers.join(' en ') || 'alles'}.`);

const page = [ask([1], 'sluis'), ask([2], 'herstel'), ask([3], 'gemaal')];

function reply(
  questions: Block[],
  answers: Block[],
  change: Partial<Kamervraag> = {},
  rest: Partial<ReadDocument> = {},
): ReadDocument {
  const officialId = 'ah-tk-20972098-9';
  return question(
    { kind: 'answer', officialId, answered: '2098-02-20', questions, answers, ...change },
    rest,
  );
}
/** `text`, `+` where it is joint, `?` where it is not sure. */
const told = (asked: Block[], index: number, replies: ReadDocument[]) =>
  answersTo(asked, index, replies, 'officielebekendmakingen').map(
    ({ parts, joint, sure }) => `${parts.join('|')}${joint ? '+' : ''}${sure ? '' : '?'}`,
  );

describe('the answers to a question', () => {
  it.each<[string, Block[], number, ReadDocument, string[]]>([
    ['by its number', page, 1, reply(page, [say(1), say(2), say(3)]), ['Antwoord op 2.']],
    ['none to it', page, 2, reply(page, [say(1), say(2)]), []],
    ['a joint one', page, 1, reply(page, [say(1), say(2, 3)]), ['Antwoord op 2 en 3.+']],
    ['the same under the other', page, 2, reply(page, [say(1), say(2, 3)]), ['Antwoord op 2 en 3.+']],
    [
      'to a question of two numbers, one by one',
      [ask([1], 'sluis'), block([2, 3], `${texts.herstel} ${texts.gemaal}`)],
      1,
      reply(page, [say(1), say(2), say(3)]),
      ['Antwoord op 2.', 'Antwoord op 3.'],
    ],
    [
      'to a question of two numbers, in one',
      [ask([1], 'sluis'), block([2, 3], `${texts.herstel} ${texts.gemaal}`)],
      1,
      reply([ask([1], 'sluis'), block([2, 3], `${texts.herstel} ${texts.gemaal}`)], [say(1), say(2, 3)]),
      ['Antwoord op 2 en 3.'],
    ],
    [
      'of two that are printed together',
      page,
      1,
      reply([ask([1], 'sluis'), block([2, 3], `${texts.herstel} ${texts.gemaal}`)], [say(1), say(2, 3)]),
      ['Antwoord op 2 en 3.+'],
    ],
    ['from 1 to 3', page, 0, reply(page, [say(1, 2, 3)]), ['Antwoord op 1 en 2 en 3.+']],
    [
      'that numbers otherwise: by the words',
      page,
      2,
      reply([ask([4], 'gemaal'), ask([5], 'sluis')], [say(4), say(5)]),
      ['Antwoord op 4.+'],
    ],
    [
      'that prints another question under its number, and this one elsewhere',
      page,
      1,
      reply([ask([1], 'sluis'), ask([2], 'gemaal'), ask([3], 'herstel')], [say(1), say(2), say(3)]),
      ['Antwoord op 3.+'],
    ],
    [
      'that prints another question under its number: a doubt',
      page,
      1,
      reply([ask([1], 'sluis'), ask([2], 'gemaal')], [say(1), say(2)]),
      ['Antwoord op 2.?'],
    ],
    [
      'with a word changed',
      page,
      1,
      reply([page[0] as Block, block([2], texts.herstel.replace('betaalt', 'bekostigt'))], [say(1), say(2)]),
      ['Antwoord op 2.'],
    ],
    [
      'a number printed twice, each with its answer',
      [ask([1], 'sluis'), ask([2], 'herstel'), ask([2], 'gemaal')],
      2,
      reply(
        [ask([1], 'sluis'), ask([2], 'herstel'), ask([2], 'gemaal')],
        [say(1), block([2], 'Eerste.'), block([2], 'Tweede.')],
      ),
      ['Tweede.'],
    ],
    [
      'a number printed twice, one answer to it: a doubt',
      page,
      1,
      reply([ask([1], 'sluis'), ask([2], 'herstel'), ask([2], 'gemaal')], [say(1), say(2)]),
      ['Antwoord op 2.?'],
    ],
    ['one answer to all, without a number', page, 1, reply(page, [say()]), ['Antwoord op alles.+']],
    [
      'answers without numbers, as many as questions',
      page,
      2,
      reply(page, [block([], 'A.'), block([], 'B.'), block([], 'C.')]),
      ['C.'],
    ],
    [
      'answers without numbers, fewer than questions',
      page,
      2,
      reply(page, [block([], 'A.'), block([], 'B.')]),
      [],
    ],
    ['that repeats no question', page, 1, reply([], [say(1), say(2)]), ['Antwoord op 2.']],
    [
      'that repeats no question and is to two members: a doubt',
      page,
      1,
      reply([], [say(1), say(2)], {}, { relations: ['kv-tk-2098Z00012'] }),
      ['Antwoord op 2.?'],
    ],
    [
      'questions of two members, each numbered from 1',
      [ask([1], 'gemaal')],
      0,
      reply([ask([1], 'sluis'), ask([1], 'gemaal')], [block([1], 'Eén.'), block([1], 'Twee.')]),
      ['Twee.'],
    ],
    ['neither numbers', [ask([], 'sluis')], 0, reply([ask([], 'sluis')], [say()]), ['Antwoord op alles.']],
    [
      'a question of which only the number is known',
      [block([2], '')],
      0,
      reply(page, [say(2)]),
      ['Antwoord op 2.'],
    ],
    ['no such question', page, 7, reply(page, [say(1)]), []],
    ['a notice is no answer', page, 0, reply(page, [say(1)], { kind: 'postponement' }), []],
  ])('%s', (_, asked, index, document, answers) => {
    expect(told(asked, index, [document])).toEqual(answers);
  });

  it('are those of all replies, the oldest first, each publication once', () => {
    const later = reply(page, [block([1], 'Nader.')], {
      officialId: 'ah-tk-20972098-30',
      aanhangselnummer: 30,
      answered: '2098-05-01',
    });
    const first = reply(page, [block([1], 'Ja.')], { aanhangselnummer: 9 });
    const same = reply(page, [block([1], 'Ja, hoor.')], { aanhangselnummer: 9 }, { site: 'tweedekamer' });
    const unnumbered = reply(page, [block([1], 'Ja.')], { officialId: null, documentnummer: '2098D00001' });
    expect(told(page, 0, [later, same, unnumbered, first])).toEqual(['Ja.', 'Nader.']);
    expect(answersTo(page, 0, [same, first], 'tweedekamer').map(({ site }) => site)).toEqual(['tweedekamer']);
  });
});
