import { describe, expect, it } from 'vitest';
import { readHeading } from '../../../lib/files/typeset/headings';
import { plainRun, type Paragraph } from '../../../lib/files/paragraph';

const line = (text: string): Paragraph => ({ runs: [plainRun(text)], list: null, box: false, cell: null });

/** Headings as untypeset documents have them (lib/sites/SITES.md 3.4, 4). */
describe('headings of untypeset documents', () => {
  it.each([
    ['Vraag 1', 'question', [1], 7],
    ['Vraag 2:', 'question', [2], 8],
    ['Vraag 3. Deelt u dit?', 'question', [3], 9],
    ['Antwoord op vraag 3 en 4', 'answer', [3, 4], 24],
    ['Antwoord vraag 4-7:', 'answer', [4, 5, 6, 7], 19],
    ['Antwoord vraag 1: Ja.', 'answer', [1], 18],
    ['Antwoord vragen 1,2,3 en 5', 'answer', [1, 2, 3, 5], 26],
    ['Antwoord op vragen 7, 8, en 9', 'answer', [7, 8, 9], 29],
    ['Antwoord', 'answer', [], 8],
    ['Antwoord: Ja.', 'answer', [], 10],
    ['Beantwoording vraag 3', 'answer', [3], 21],
    ['Beantwoording van de vragen 9 en 10', 'answer', [9, 10], 35],
    ['Nader antwoord op vraag 3', 'answer', [3], 25],
    ['Gezamenlijk antwoord op de vragen 3 en 4', 'answer', [3, 4], 40],
    ['Antwoord op vraag 5 en vraag 6', 'answer', [5, 6], 30],
    ['Antwoord op vraag 5 en op vraag 6: Ja.', 'answer', [5, 6], 35],
    ['Antwoord op vraag 5 en 6 gezamenlijk', 'answer', [5, 6], 36],
    ['Antwoord op vraag 3 (mede namens de minister van Geld)', 'answer', [3], 54],
    ['Antwoord (vraag 1)', 'answer', [1], 18],
    ['Antwoord op vraag 1 a en b', 'answer', [1], 26],
    ['Antwoord 8 Ja, dat klopt.', 'answer', [8], 11],
    ['Vraag 7 (van het lid Slenk)', 'question', [7], 27],
    ['Vraag 7 (van het lid Slenk): Deelt u dit?', 'question', [7], 29],
    ['Vraag 1a: Deelt u dit?', 'question', [1], 10],
    ['Vraag 1) Deelt u dit?', 'question', [1], 9],
    ['Vraag 1 - Deelt u dit?', 'question', [1], 10],
    ['Vraag1', 'question', [1], 6],
    ['Vraag: Deelt u dit?', 'question', [], 7],
    ['Toelichting:', 'explanation', [], 12],
    ['Nadere mededeling', 'notice', [], 17],
  ])('%s', (text, kind, numbers, length) => {
    expect(readHeading(line(text), 9)).toMatchObject({ kind, numbers, length });
  });

  it.each([
    'Antwoord u met ja?',
    'Vraag 2 gaat hierover.',
    'In vraag 1 staat dit.',
    'De vraag is: wanneer?',
    'Antwoord 7 Ja.',
    'Vragen (en antwoorden): een overzicht.',
    'Antwoord op vraag 4 geeft de brief van 3 mei: ja.',
  ])('%s: none', (text) => expect(readHeading(line(text), 9)).toBeNull());
});
