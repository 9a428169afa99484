import type { Kamervraag } from '../model/kamervraag';
import { profileOf, textTopics, wordsRead, type Profile } from './profile';
import { firstStems, terms } from './terms';

/**
 * What a question is about as one line of text, some hundred letters: the stems of its subject, a tab, the topics of its
 * text. The archive keeps one for each question, so that dozens can be judged for a page without their texts:
 * `^rotterdam sluis onderhoud⇥h3:2s v1:140`. A name has `^` before it; how much of a topic there is, is counted in
 * eightieths: all that a word can add is a whole number of them.
 */
export type PackedProfile = string;

const nameMark = '^';
const perUnit = 80;
const radix = 36;

/** So much of a text is read, at most: of a long document not all is looked at. */
const longestRead = 1_000;

export function packProfile({
  subject,
  questions,
}: Pick<Kamervraag, 'subject' | 'questions'>): PackedProfile {
  const words = terms((subject ?? '').slice(0, longestRead));
  const topics = [...textTopics(beginningOf(questions))];
  return [
    words.map(({ stem, proper }) => (proper ? nameMark + stem : stem)).join(' '),
    topics.map(([topic, weight]) => `${topic}:${Math.round(weight * perUnit).toString(radix)}`).join(' '),
  ].join('\t');
}

export function unpackProfile(packed: PackedProfile): Profile {
  const [subject = '', topics = ''] = packed.split('\t');
  return profileOf(
    split(subject).map((word) =>
      word.startsWith(nameMark)
        ? { stem: word.slice(nameMark.length), proper: true }
        : { stem: word, proper: false },
    ),
    new Map(
      split(topics).map((each) => {
        const [topic = '', units = ''] = each.split(':');
        return [topic, parseInt(units, radix) / perUnit];
      }),
    ),
  );
}

const split = (text: string) => (text === '' ? [] : text.split(' '));

/** As many of the questions' words as are looked at, without reading all of a long document. */
function beginningOf(questions: readonly { text: string }[]): string[] {
  const found: string[] = [];
  for (const { text } of questions) {
    found.push(...firstStems(text.slice(0, longestRead), wordsRead - found.length));
    if (found.length >= wordsRead) break;
  }
  return found;
}
