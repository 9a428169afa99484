import { expect, it } from 'vitest';
import { siteOn, sitePatterns } from '../../../lib/model/site-hosts';

it.each([
  ['zoek.officielebekendmakingen.nl', 'officielebekendmakingen'],
  ['www.tweedekamer.nl', 'tweedekamer'],
  ['tweedekamer.nl', 'tweedekamer'],
  ['repository.overheid.nl', undefined], // pages of publications, but Naslag does not run there
  ['www.tweedekamer.nl.example', undefined],
])('%s is a host of %s', (host, site) => expect(siteOn(host)).toBe(site));

it('Naslag runs on these hosts and no others', () => {
  expect(sitePatterns).toEqual([
    '*://zoek.officielebekendmakingen.nl/*',
    '*://www.tweedekamer.nl/*',
    '*://tweedekamer.nl/*',
  ]);
});
