import { describe, expect, it } from 'vitest';
import { joinOf, vocabularyOf } from '../../../lib/files/pdf/joins';

const words = vocabularyOf(['het advocatenkantoor', 'de niet-beschikbare brug', 'weekend-stremmingen']);

/** How lines of a PDF join: hyphens of the layout go, those of a word stay, web addresses run on. */
describe('joining lines', () => {
  it.each([
    ['een advocatenkan-', 'toor in', 'een advocatenkantoor in'],
    ['de voorzit-', 'terschap', 'de voorzitterschap'],
    ['een oud-', 'minister', 'een oud-minister'],
    ['nacht- en weekend-', 'stremmingen', 'nacht- en weekend-stremmingen'],
    ['bij niet-', 'beschikbaarheid', 'bij niet-beschikbaarheid'],
    ['de zee-', 'en luchthavens', 'de zee- en luchthavens'],
    ['de 06-', 'nummers', 'de 06-nummers'],
    ['de EU-', 'landen', 'de EU-landen'],
    ['(https://krant.example/een-', 'brug-open).', '(https://krant.example/een-brug-open).'],
    ['zie https://krant.example/artikel/', '123 en', 'zie https://krant.example/artikel/123 en'],
    ['zie https://krant.example/artikel', 'van mei', 'zie https://krant.example/artikel van mei'],
    ['gewone woorden', 'gaan door', 'gewone woorden gaan door'],
  ])('%s / %s', (first, second, whole) => {
    const { cut, between } = joinOf(first, second, words);
    expect(first.slice(0, first.length - cut) + between + second).toBe(whole);
  });
});
