import { describe, expect, it } from 'vitest';
import { senseOf, synonymsOf } from '../../../lib/relate/lexicon';
import { profileOf, textTopics, topicLikeness, topicsOf } from '../../../lib/relate/profile';
import { stem, terms } from '../../../lib/relate/terms';

const senseOfWord = (word: string) => senseOf(stem(word));
const profile = (subject: string, text = '') =>
  profileOf(terms(subject), textTopics(terms(text).map(({ stem }) => stem)));

describe('what kind of word it is', () => {
  it.each([
    ['filler', ['onderzoek', 'tekort', 'januari', 'vrijdag']],
    ['medium', ['volkskrant', 'nieuwsuur', 'telegraaf', 'nrc']],
    ['place', ['rotterdam', 'limburg', 'groningen']],
    ['person', ['rutte', 'jansen']],
    ['broad', ['gemeenten', 'leraren', 'wachtlijsten', 'nederlandse']],
    ['telling', ['asbest', 'drijfmest', 'kinderopvangtoeslag', 'bonussen']],
  ])('%s: %j', (kind, words) => {
    expect(words.map((word) => [word, senseOfWord(word).kind])).toEqual(words.map((word) => [word, kind]));
  });

  it('a word that the list does not have is telling and rare', () => {
    expect(senseOfWord('kwiksloot')).toEqual({ kind: 'telling', topics: [], concept: null, worth: 9.5 });
  });

  it.each([
    ['kernwapenverdrag', 'kernwapens'],
    ['drinkwaterprobleem', 'waterbedrijf'],
  ])('%s, of which the parts are known, has a topic of theirs, as %s', (compound, known) => {
    const { concept, topics } = senseOfWord(compound);
    expect(concept).toBeNull();
    expect(topics.length).toBeLessThanOrEqual(2);
    expect(topics.some((topic) => senseOfWord(known).topics.includes(topic))).toBe(true);
  });

  it.each([
    ['onderzoek', 'asbest'],
    ['gemeente', 'jeugdzorg'],
    ['asbest', 'varkensstal'],
  ])('%s is in more questions than %s', (frequent, rare) => {
    expect(senseOfWord(frequent).worth).toBeLessThan(senseOfWord(rare).worth);
  });
});

describe('other words for the same', () => {
  it.each([
    ['sigaretten', 'rookverbod'],
    ['varkens', 'varkenshouderij'],
    ['jeugdzorg', 'jeugdhulp'],
    ['drijfmest', 'mestoverschot'],
    ['bevingen', 'aardbevingsschade'],
    ['huwelijk', 'getrouwd'],
  ])('%s, %s', (one, other) => {
    expect(synonymsOf(stem(one))).toContain(stem(other));
    expect(synonymsOf(stem(other))).toContain(stem(one));
    expect(synonymsOf(stem(one))).not.toContain(stem(one));
  });

  it.each([
    ['sigaretten', 'vuurwerk'],
    ['varkens', 'pluimvee'],
    ['gemeente', 'provincie'],
  ])('but not %s, %s', (one, other) => {
    expect(synonymsOf(stem(one))).not.toContain(stem(other));
  });

  it.each(['kwiksloot', 'gemeente', 'januari'])('%s has none', (word) => {
    expect(synonymsOf(stem(word))).toEqual([]);
  });
});

describe('what a question is about', () => {
  it('are the words of its subject, each once, in their order', () => {
    const { subject, stems, pairs } = profile('Asbest in scholen: de scholen van Waterstad en asbest');
    expect(subject.map(({ stem }) => stem)).toEqual(['asbest', 'scholen', 'waterstad'].map(stem));
    expect([...stems]).toEqual(subject.map(({ stem }) => stem));
    expect([...pairs]).toEqual([
      `${stem('asbest')} ${stem('scholen')}`,
      `${stem('scholen')} ${stem('scholen')}`,
      `${stem('scholen')} ${stem('waterstad')}`,
      `${stem('waterstad')} ${stem('asbest')}`,
    ]);
  });

  it('a word that is once a name is a name', () => {
    const proper = (subject: string) => profile(subject).subject.filter(({ proper }) => proper).length;
    expect(proper('Waterstad en de sluis van Waterstad')).toBe(1);
    expect(proper('Waterstad')).toBe(0);
  });

  it.each([
    ['asbest in schooldaken', 'rookverbod op terrassen'],
    ['sanering van varkenshouderijen', 'wachtlijsten in de jeugdzorg'],
    ['dodelijk ongeval met vuurwerk', 'nertsen en pluimvee'],
  ])('%s: more like itself and its own topics than like %s', (one, other) => {
    const { topics } = profile(one);
    expect(topicLikeness(topics, topics)).toBeCloseTo(1);
    expect(topicLikeness(topics, profile(other).topics)).toBeLessThan(0.3);
  });

  it('other words for the same are of the same topic', () => {
    expect(topicLikeness(profile('rookverbod').topics, profile('sigaretten').topics)).toBeCloseTo(1);
  });

  it('its text counts too, but less than its subject, and only its beginning', () => {
    const byText = (subject: string, text: string) =>
      topicLikeness(profile(subject, text).topics, profile('rookverbod').topics);
    expect(byText('vuurwerk', 'sigaretten')).toBeGreaterThan(0);
    expect(byText('vuurwerk', 'sigaretten')).toBeLessThan(byText('sigaretten', 'vuurwerk'));
    expect(byText('vuurwerk', `${'Kwiksloot '.repeat(60)} sigaretten`)).toBe(0);
  });

  it('of nothing there are no topics', () => {
    expect(topicsOf([])).toEqual(new Map());
    expect(topicLikeness(profile('').topics, profile('rookverbod').topics)).toBe(0);
  });
});
