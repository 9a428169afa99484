import { describe, expect, it } from 'vitest';
import { addLabels } from '../../../components/labels';

describe('addLabels', () => {
  it.each([
    [[], 'haven', ['haven']],
    [['haven'], 'douane', ['haven', 'douane']],
    [[], ' haven , douane,, ', ['haven', 'douane']],
    [[], 'grote   haven', ['grote haven']],
    [['Haven'], 'haven, HAVEN', ['Haven']], // spelt as it was first
    [['haven'], 'havens', ['haven', 'havens']],
    [['haven'], '  ', ['haven']],
    [[], '<b>vet</b>', ['<b>vet</b>']], // text like any other
  ])('%j with %j: %j', (labels, typed, expected) => {
    expect(addLabels(labels, typed)).toEqual(expected);
  });
});
