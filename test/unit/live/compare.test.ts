import { describe, expect, it } from 'vitest';
import { addresses } from '../../live/addresses';
import { compare } from '../../live/compare';
import { fixtureFolder, kvUrl, obk, savedPages } from '../sites/pages';

const saved = savedPages(fixtureFolder).find(({ name }) => name === 'obk-question');
const html = saved?.html ?? '';
const url = saved?.url ?? '';
const right = { kind: 'question', status: 'ok', authors: saved?.expected.authors.length ?? 0 } as const;

describe('a page that was fetched', () => {
  it.each<[string, string, Parameters<typeof compare>[2], string[]]>([
    ['as known', html, right, []],
    [
      'other than known',
      html,
      { ...right, authors: 9 },
      ['layout ob-2019', `authors: 9 is known, ${right.authors} was read`],
    ],
    [
      'with a date that is no longer there',
      html,
      { answered: '2098-01-01' },
      ['answered: 2098-01-01 is known, nothing was read'],
    ],
    ['not recognised', '<p>Storing</p>', right, ['is not recognised']],
    ['wrongly recognised', html, null, ['is taken for a question']],
    ['no Kamervragen, as known', '<p>Motie</p>', null, []],
    [
      'with a part missing',
      obk(
        '<h1 class="kamervraagomschrijving_kop">Vragen van het lid Voorbeeld (XYZ) over bruggen.</h1><div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div>',
      ),
      {},
      ['addressees: not recognised', 'submitted: not recognised'],
    ],
  ])('%s', (_, page, expected, lines) => {
    const found = compare(page, page === html ? url : kvUrl, expected);
    for (const line of lines) expect(found).toContain(line);
    if (lines.length === 0) expect(found).toEqual([]);
  });
});

it('the list holds pages of both sites, and pages that are none', () => {
  const hosts = new Set(Object.keys(addresses).map((address) => new URL(address).hostname));
  expect(hosts).toEqual(new Set(['zoek.officielebekendmakingen.nl', 'www.tweedekamer.nl']));
  expect(Object.values(addresses)).toContain(null);
});
