import { describe, expect, it } from 'vitest';
import { isAffordable } from '../../../lib/list/affordable-markdown';

const twoMillion = 2_000_000;

describe('a note that is read as Markdown', () => {
  it.each<[what: string, text: string]>([
    ['nothing', ''],
    ['a sentence', 'Nagaan bij de **gemeente**, zie [het besluit](https://voorbeeld.example/besluit).'],
    ['thirty pages', 'Een gewone zin, met wat *nadruk* en een komma.\n\n'.repeat(600)],
    [
      'a list of three hundred',
      '- een _regel_ met [een verwijzing](https://voorbeeld.example)\n'.repeat(300),
    ],
    ['a list within a list within a quote', '> - a\n>   1. b\n>      - c\n>        - d'],
    ['a table of numbers', '| 1 | 2 | 3 |\n'.repeat(500)],
    ['an indented quotation', `${' '.repeat(40)}zo stond het er`],
    ['a dash and a number in a sentence', 'van 3. tot 4. - en verder - naar 5.'],
    ['a rule', `${'- '.repeat(12)}\n${'='.repeat(500)}`],
  ])('%s', (_, text) => {
    expect(isAffordable(text)).toBe(true);
  });

  it.each<[what: string, text: string]>([
    ['two million brackets', '['.repeat(twoMillion)],
    ['two million brackets that close', ']'.repeat(twoMillion)],
    ['pairs of brackets', '[]'.repeat(5000)],
    ['emphasis that is never closed', '*a_'.repeat(70_000)],
    ['emphasis within emphasis', '**a*'.repeat(5000)],
    ['20,000 quotes', '>'.repeat(20_000)],
    ['20,000 quotes, with spaces', '> '.repeat(20_000)],
    ['numbers within numbers', '1. '.repeat(3000)],
    ['numbers with brackets', '1) '.repeat(3000)],
    ['bullets of all kinds', '- + * '.repeat(300)],
    ['quotes and bullets by turns', '> - '.repeat(50)],
    ['a list nested 2,000 deep', Array.from({ length: 2000 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
    ['a list nested with tabs', Array.from({ length: 200 }, (_, n) => `${'\t'.repeat(n)}- a`).join('\n')],
    ['one line of it among others', `Beste lezer,\n\n${'>'.repeat(30)} a\n\nmet groet`],
    [
      'code that begins with ever more ticks',
      Array.from({ length: 90 }, (_, n) => '`'.repeat(n)).join(' a '),
    ],
    ['tags that do not end', 'a <? '.repeat(5000)],
    ['lines beyond number', 'a\n===\n'.repeat(5000)],
    ['lines that end as on an old Mac', 'a\r'.repeat(5000)],
    ['a word of 150,000 letters', 'a'.repeat(150_000)],
  ])('not %s', (_, text) => {
    expect(isAffordable(text)).toBe(false);
  });
});
