import { afterEach, describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import dutch from '../../../public/_locales/nl/messages.json';
import { speak } from '../../../lib/words/i18n';
import { joinNumbers, numbered } from '../../../lib/words/numbers';

const inWords = (file: Record<string, { message: string }>) =>
  Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));

afterEach(() => speak(null));

describe('numbers of questions', () => {
  it.each([
    [[], '', ''],
    [[3], '3', '3'],
    [[1, 5], '1 en 5', '1 and 5'],
    [[2, 3], '2 en 3', '2 and 3'],
    [[1, 2, 3], '1 t/m 3', '1 to 3'],
    [[1, 2, 3, 4, 5], '1 t/m 5', '1 to 5'],
    [[1, 3, 5], '1, 3 en 5', '1, 3 and 5'],
    [[1, 3, 5, 6, 7, 8], '1, 3 en 5 t/m 8', '1, 3 and 5 to 8'],
    [[1, 2, 3, 9], '1 t/m 3 en 9', '1 to 3 and 9'],
    [[1, 2, 3, 5, 6, 7], '1 t/m 3 en 5 t/m 7', '1 to 3 and 5 to 7'],
    [[9, 10, 11, 99], '9 t/m 11 en 99', '9 to 11 and 99'],
    [[3, 2, 1], '3, 2 en 1', '3, 2 and 1'], // as they come: nothing is put in order
    [[2, 2], '2 en 2', '2 and 2'],
  ])('%j', (numbers, nl, en) => {
    speak(inWords(dutch));
    expect(joinNumbers(numbers)).toBe(nl);
    speak(inWords(english));
    expect(joinNumbers(numbers)).toBe(en);
  });

  it.each([
    [[], 'Antwoord op vraag ', 'Answer to question '],
    [[4], 'Antwoord op vraag 4', 'Answer to question 4'],
    [[1, 5], 'Antwoord op vraag 1 en 5', 'Answer to questions 1 and 5'],
    [[1, 2, 3, 4, 5], 'Antwoord op vraag 1 t/m 5', 'Answer to questions 1 to 5'],
  ])('%j in a sentence', (numbers, nl, en) => {
    speak(inWords(dutch));
    expect(numbered('export_answer_to', numbers)).toBe(nl);
    speak(inWords(english));
    expect(numbered('export_answer_to', numbers)).toBe(en);
  });
});
