import { describe, expect, it } from 'vitest';
import type { Net } from '../../../lib/open-data';
import { koop } from '../../../lib/open-data/koop';
import { fixedNet, tight } from './run';

const source = koop(tight);

describe('a hostile repository', () => {
  const record = (xml: string, more = '') =>
    `<searchRetrieveResponse><numberOfRecords>1</numberOfRecords><records><record><recordData>
    <identifier>kv-tk-2090Z00001</identifier><title>Bruggen</title>${more}
    <itemUrl manifestation="xml">${xml}</itemUrl></recordData></record></records></searchRetrieveResponse>`;
  const oneDay = { from: '2090-01-01', until: '2090-01-01', subject: '' };
  const fetchAll = async (net: Net) => {
    const batches = [];
    for await (const batch of source.fetchBatches(oneDay, null, net, new AbortController().signal))
      batches.push(batch);
    return batches;
  };

  /** A list of this page alone; all else that is asked for is the text. */
  const listing = (page: string, text = '') => {
    const asked: string[] = [];
    const net: Net = {
      fetch: (address) => {
        asked.push(address);
        if (!address.startsWith('https://repository.overheid.nl/sru?'))
          return Promise.resolve(new Response(text));
        return Promise.resolve(new Response(address.includes('startRecord=1&') ? page : end));
      },
      wait: () => Promise.resolve(),
    };
    return { net, asked };
  };
  const end =
    '<searchRetrieveResponse><numberOfRecords>1</numberOfRecords><records/></searchRetrieveResponse>';

  it('a complaint instead of a day’s records is no day without any', async () => {
    const answers = [
      '<searchRetrieveResponse><numberOfRecords>60</numberOfRecords><records/></searchRetrieveResponse>',
      '<searchRetrieveResponse><numberOfRecords>0</numberOfRecords><records/><diagnostics><diagnostic><message>General system error</message></diagnostic></diagnostics></searchRetrieveResponse>',
    ];
    const net: Net = {
      fetch: () => Promise.resolve(new Response(answers.shift() ?? answers.at(-1) ?? '')),
      wait: () => Promise.resolve(),
    };
    await expect(fetchAll(net)).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('General system error'),
    });
  });

  it.each([
    'https://kwaad.example/kv-tk-2090Z00001.xml',
    'http://repository.overheid.nl/kv-tk-2090Z00001.xml',
    'https://repository.overheid.nl.kwaad.example/x.xml',
    'https://repository.overheid.nl@kwaad.example/x.xml',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '/x.xml',
  ])('does not lead to %s', async (address) => {
    const { net, asked } = listing(record(address));
    const [batch] = await fetchAll(net);
    expect(batch).toMatchObject({ documents: [{ kamervraag: { status: 'no-text' } }], refused: 1 });
    expect(asked.filter((each) => !each.startsWith('https://repository.overheid.nl/sru?'))).toEqual([]);
  });

  it('unfolds nothing without end', async () => {
    const laughs =
      '<!DOCTYPE lol [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>' +
      '<kamervragen><vraag><nr>Vraag 1</nr><al>&b;&c;</al></vraag></kamervragen>';
    const page = record('https://repository.overheid.nl/x.xml');
    const { net, asked } = listing(page, laughs);
    expect(await fetchAll(net)).toMatchObject([
      { documents: [{ kamervraag: { status: 'no-text' } }], refused: 1 },
    ]);
    expect(asked.filter((address) => address.endsWith('/x.xml'))).toHaveLength(tight.triesUnread);
  });

  it('costs records of other things only those', async () => {
    const other = record('https://repository.overheid.nl/x.xml').replace('kv-tk-2090Z00001', 'kst-1-2');
    const { net } = listing(other, '<stuk/>');
    expect(await fetchAll(net)).toMatchObject([{ documents: [], refused: 1, done: 1 }]);
  });

  it.each([
    ['without a number', ''],
    ['with none found', '<sru:numberOfRecords>0</sru:numberOfRecords>'],
    ['with an empty list', '<sru:records></sru:records>'],
  ])('is told from one that says no, %s', async (_, beside) => {
    const no = fixedNet(
      `<sru:searchRetrieveResponse xmlns:sru="s" xmlns:d="d">${beside}<sru:diagnostics><d:diagnostic><d:message>Unsupported index</d:message></d:diagnostic></sru:diagnostics></sru:searchRetrieveResponse>`,
    );
    await expect(fetchAll(no.net)).rejects.toMatchObject({
      kind: 'refused',
      message: 'SRU: Unsupported index',
    });
    expect(no.asked).toHaveLength(1);
  });

  it('does not go round for ever where each page is the first', async () => {
    const { net, asked } = fixedNet(record('https://kwaad.example/x.xml'));
    // What it holds is taken, and that there may be more is counted.
    const [batch, ...more] = await fetchAll(net);
    expect(more).toEqual([]);
    expect(batch).toMatchObject({ documents: [{ kamervraag: { officialId: 'kv-tk-2090Z00001' } }] });
    expect(batch?.refused).toBeGreaterThan(1);
    expect(asked.length).toBeLessThan(20);
  });

  it.each([
    ['<searchRetrieveResponse/>', 3],
    ['<html><body>Onderhoud</body></html>', 3],
    ['<searchRetrieveResponse><numberOfRecords>-3</numberOfRecords></searchRetrieveResponse>', 3],
    ['<searchRetrieveResponse><numberOfRecords>veel</numberOfRecords></searchRetrieveResponse>', 3],
    ['<searchRetrieveResponse>', 6],
    ['', 6],
  ])('is unreadable where it always says %s', async (body, times) => {
    const { net, asked } = fixedNet(body);
    await expect(fetchAll(net)).rejects.toMatchObject({ kind: 'unreadable' });
    expect(asked).toHaveLength(times);
  });
});
