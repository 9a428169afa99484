import { expect, it } from 'vitest';
import { resolve } from '../../../lib/citations';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import { block, makeDocument } from './documents';

const idsOf = (answers: string[], parts: Partial<Kamervraag> = {}) =>
  resolve(
    makeDocument({ answers: answers.map((text, i) => block(i + 1, text)), ...parts }),
  ).citations.flatMap(({ kind, id }) => (kind === 'law-article' ? [id] : []));

it('what one text of a document defines holds for all of it', () => {
  expect(idsOf(['De Wet publieke gezondheid (Wpg) geldt.', 'Dat volgt uit artikel 8 Wpg.'])).toEqual([
    'BWBR0024705/8',
  ]);
  expect(idsOf(['Dat volgt uit artikel 8 Wpg.'])).toEqual([null]);
});

it('its subject tells which act an abbreviation means', () => {
  expect(idsOf(['De politie bewaart gegevens.', 'Dat volgt uit artikel 8 Wpg.'])).toEqual(['BWBR0022463/8']);
  expect(idsOf(['De politie en de GGD bewaren gegevens.', 'Dat volgt uit artikel 8 Wpg.'])).toEqual([null]);
});

it.each([
  ['2012-05-03', '32006R0562'],
  ['2023-05-03', '32016R0399'],
])('its date %s tells which act a name meant then', (submitted, celex) => {
  expect(idsOf(['Artikel 5 van de Schengengrenscode geldt.'], { submitted })).toEqual([`CELEX:${celex}/5`]);
});

it('a year of change decides nothing', () =>
  expect(idsOf(['Artikel 5 van de Schengengrenscode geldt.'], { submitted: '2016-05-03' })).toEqual([null]));
