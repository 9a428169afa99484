import { describe, expect, it } from 'vitest';
import { endOf, likelihood, type Model, type Tree } from '../../../lib/relate/likelihood';
import { modelOf, readModel, rowsOf, type Pairing } from '../../../lib/relate/models';
import { profileOf } from '../../../lib/relate/profile';
import { terms } from '../../../lib/relate/terms';
import { askedFor, traitNames, traitsOf } from '../../../lib/relate/traits';

/** Is trait 0 above 5? If not: trait 1 above 2, then trait 2 above 0; if so: trait 1 above 8, then trait 3 above 1. */
const questions = [0, 5, 1, 2, 1, 8, 2, 0, 2, 0, 3, 1, 3, 1];
const ends = [-0.8, -0.4, -0.2, -0.1, 0.1, 0.2, 0.4, 0.8];
const tree: Tree = [...questions, ...ends];
const end = (traits: number[]) => tree[endOf(tree, traits)];
const share = (logit: number) => 1 / (1 + Math.exp(-logit));

const model = (change: Partial<Model> = {}): Model => ({
  bias: 0,
  weights: [],
  base: 0,
  trees: [],
  ...change,
});
const pairings: Pairing[] = ['text-text', 'text-title', 'title', 'question'];

describe('a tree', () => {
  it.each([
    ['no, no, no', [0, 0, 0, 9], -0.8],
    ['no, no, yes', [0, 0, 1, 9], -0.4],
    ['no, yes, no', [0, 3, 0, 9], -0.2],
    ['no, yes, yes', [0, 3, 1, 9], -0.1],
    ['yes, no, no', [6, 8, 9, 0], 0.1],
    ['yes, no, yes', [6, 8, 9, 2], 0.2],
    ['yes, yes, no', [6, 9, 9, 0], 0.4],
    ['yes, yes, yes', [6, 9, 9, 2], 0.8],
    ['a value that is exactly the bound is below it', [5, 2, 0, 9], -0.8],
    ['a trait that is not there is none', [], -0.8],
  ])('%s', (_, traits, expected) => expect(end(traits)).toBe(expected));
});

describe('how likely it is', () => {
  it.each([
    ['nothing is known', model(), [], 0.5],
    [
      'the sum and the trees begin with their own',
      model({ bias: 2, base: -1 }),
      [],
      (share(2) + share(-1)) / 2,
    ],
    ['each trait adds its weight', model({ bias: 1, weights: [2, -3] }), [1, 0.5], (share(1.5) + 0.5) / 2],
    ['the trees add up', model({ base: 1, trees: [tree, tree] }), [6, 9, 9, 2], (0.5 + share(2.6)) / 2],
    ['a trait beyond the weights adds nothing', model({ weights: [1] }), [0, 7], 0.5],
  ])('%s', (_, model, traits, expected) => expect(likelihood(model, traits)).toBeCloseTo(expected, 10));
});

describe('a model', () => {
  it('is read back as it was written, and only its own rows', () => {
    const one = model({
      bias: -1.25,
      weights: [0.5, 0, -2],
      base: 0.125,
      trees: [tree, [...tree].reverse()],
    });
    const other = model({ bias: 3, weights: [9], base: -7 });
    const text = `\n${[...rowsOf('title', other), ...rowsOf('text-title', one), ...rowsOf('question', other)].join('\n')}\n`;
    expect(readModel('text-title', text)).toEqual(one);
    expect(readModel('title', text)).toEqual(other);
  });

  it('keeps four figures of its sum', () => {
    const [row] = rowsOf('title', model({ bias: 0.123456, weights: [12.3456, -0.000123456] }));
    expect(row).toBe('title|sum|0.1235 12.35 -0.0001235');
  });

  it.each(pairings)('of %s weighs as many traits as have names, and asks for no other', (pairing) => {
    const { weights, trees } = modelOf(pairing);
    expect(weights).toHaveLength(traitNames.length);
    expect(trees.length).toBeGreaterThan(0);
    expect(trees.filter((tree) => tree.length !== 22)).toEqual([]);
    const traits = trees.flatMap((tree) => [0, 2, 4, 6, 8, 10, 12].map((at) => tree[at]));
    expect(traits.filter((trait = -1) => !Number.isInteger(trait) || !traitNames[trait])).toEqual([]);
    expect([...weights, ...trees.flat()].filter((value) => !Number.isFinite(value))).toEqual([]);
  });
});

describe('traits', () => {
  const standing = {
    holds: () => false,
    score: 2,
    rank: 1,
    bestScore: 3,
    like: 4,
    bestLike: 8,
    cover: 0,
    bestCover: 0,
    days: 30,
    ministries: 0,
    sameAuthor: false,
    rarest: 0,
    subjectTaken: 0,
    subjectWorth: 0,
    crowd: 1,
    named: false,
    sameCitation: true,
    sameSource: false,
  };
  const traits = (one: string, other: string) => {
    const asked = profileOf(terms(one));
    const values = traitsOf(askedFor(asked, asked.stems), profileOf(terms(other)), standing);
    return Object.fromEntries(traitNames.map((name, i) => [name, values[i]]));
  };

  it('are as many as their names, all numbers, also of nothing', () => {
    const nothing = profileOf([]);
    for (const profile of [nothing, profileOf(terms('asbest in scholen'))]) {
      const values = traitsOf(askedFor(profile, []), nothing, standing);
      expect(values).toHaveLength(traitNames.length);
      expect([...values].filter((value) => !Number.isFinite(value))).toEqual([]);
    }
  });

  it('stand at their names', () => {
    expect(traits('asbest in scholen in Limburg', 'scholen in Limburg dicht')).toMatchObject({
      'both telling': 0,
      'both place': 5,
      'both count': 2,
      pairs: 1,
      'asked words': 3,
      'score to best': -1,
      rank: 1,
      'like to best': 0.5,
      'cover to best': 0,
      old: 0,
      'same author': 0,
      'same citation': 1,
      'same source': 0,
    });
  });

  it.each([
    ['rookverbod in parken', 'sigaretten op straat', true],
    ['rookverbod in parken', 'rookverbod op straat', false],
    ['rookverbod in parken', 'vuurwerk op straat', false],
  ])('%s, %s: other words for the same %s', (one, other, expected) => {
    expect((traits(one, other).synonyms ?? 0) > 0).toBe(expected);
  });
});
