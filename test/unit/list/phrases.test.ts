import { describe, expect, it } from 'vitest';
import { holdsPhrases, phrasesIn } from '../../../lib/list/phrases';

describe('the phrases of a query', () => {
  it.each([
    ['"europese unie"', ['europese unie']],
    ['haven "Europese Unie" kosten', ['europese unie']],
    ['“Europese Unie”', ['europese unie']],
    ['„Europese Unie”', ['europese unie']],
    ['«Europese Unie»', ['europese unie']],
    ['"Gündoğan en de haven"', ['gundogan en de haven']],
    ['"een twee" "drie vier"', ['een twee', 'drie vier']],
    ['"een twee" "een  twee"', ['een twee']],
    ['"haven"', []], // one word is found as a word
    ['"europese unie', []], // still being typed
    ['een 5" buis en een 6 meter', []],
    ['""', []],
    ['', []],
  ])('%s', (query, phrases) => {
    expect(phrasesIn(query)).toEqual(phrases);
  });

  it.each([
    ['De Europese Unie betaalt.', true],
    ['de EUROPESE\n unie', true],
    ['de Europese (Unie)', true],
    ['de Europese-Unie', true],
    ['de Europese Uniefondsen', false],
    ['een niet-Europese Unie', true],
    ['de Unie is Europese', false],
    ['Europese en Unie', false],
    ['', false],
  ])('in %s: %s', (text, held) => {
    expect(holdsPhrases([text], ['europese unie'])).toBe(held);
  });

  it('stand in one text, and each of several in one', () => {
    expect(holdsPhrases(['de Europese', 'Unie'], ['europese unie'])).toBe(false);
    expect(holdsPhrases(['een twee', 'drie vier'], ['een twee', 'drie vier'])).toBe(true);
    expect(holdsPhrases(['een twee'], ['een twee', 'drie vier'])).toBe(false);
  });
});
