import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compoundParts } from '../../../lib/relate/compound-parts';
import { packProfile, unpackProfile } from '../../../lib/relate/packed-profile';
import { profileOf, textTopics } from '../../../lib/relate/profile';
import { stopWords } from '../../../lib/relate/stop-words';
import { terms } from '../../../lib/relate/terms';
import { wordKinds } from '../../../lib/relate/word-kinds';
import { profileForm } from '../../../lib/store/profile-rows';

const asked = (...texts: string[]) => texts.map((text, i) => ({ numbers: [i + 1], text, notes: [] }));
const long = Array.from({ length: 40 }, (_, i) => `Wat kost de sluis ${i} bij de haven van gemeente ${i}?`);

describe('what a question is about, as one line', () => {
  it.each([
    ['nothing', null, []],
    ['no question', 'roestende sluisdeuren in Rotterdam', []],
    ['no subject', null, asked('Bent u bekend met de roestende sluisdeuren?')],
    ['a name, also at the head', 'Schiphol groeit, Schiphol krimpt', asked('Waarom groeit Schiphol?')],
    ['a word that comes back', 'de sluis en de dijk en de sluis', asked('De dijk?', 'De sluis?')],
    ['accents and signs', 'cafés in Curac¸ao: "^dak", 50% | a:b', asked('Wat is é, ë of\tde\nrest?')],
    ['other scripts', 'Україна и помощь, 中文 温', asked('Україна?')],
    ['more than is read', 'asbest '.repeat(300), asked(...long)],
    ['one long text', 'kinderopvangtoeslag', asked(long.join(' '))],
    ['words of no list', 'kwiksloot en blubbertoren', asked('Wie graaft de kwiksloot bij de blubbertoren?')],
    ['of two topics', 'stikstof, drijfmest, vissers en windmolens', asked('Wat kosten windmolens en mest?')],
  ])('%s: read back it is the same', (_, subject, questions) => {
    const text = questions
      .map(({ text }) => text.slice(0, 1_000))
      .flatMap((text) => terms(text).map(({ stem }) => stem));
    const whole = profileOf(terms((subject ?? '').slice(0, 1_000)), textTopics(text));
    const packed = packProfile({ subject, questions });
    expect(packed).not.toMatch(/\n/);
    const { topics, ...others } = unpackProfile(packed);
    const { topics: expected, ...rest } = whole;
    expect(others).toEqual(rest);
    expect([...topics.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [topic, weight] of topics) expect(weight).toBeCloseTo(expected.get(topic) ?? NaN, 12);
  });

  it('stands in the archive in a form with a number, which is raised when a word list changes', () => {
    const { senses, tags, concepts } = wordKinds();
    const lists = [senses, tags, concepts, compoundParts, [...stopWords].join(' ')];
    const hash = createHash('sha256').update(lists.join('|')).digest('hex').slice(0, 12);
    // Another hash: raise `profileForm` in lib/store/profile-rows.ts, then write both here.
    expect([profileForm, hash]).toEqual([1, '06133c02b8c3']);
  });
});
