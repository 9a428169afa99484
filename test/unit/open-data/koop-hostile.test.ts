import { describe, expect, it } from 'vitest';
import { koop } from '../../../lib/open-data/koop';
import { fixedNet, tight } from './run';

const source = koop(tight);

describe('a hostile repository', () => {
  const record = (xml: string, more = '') =>
    `<searchRetrieveResponse><numberOfRecords>1</numberOfRecords><records><record><recordData>
    <identifier>kv-tk-2090Z00001</identifier><title>Bruggen</title>${more}
    <itemUrl manifestation="xml">${xml}</itemUrl></recordData></record></records></searchRetrieveResponse>`;
  const oneDay = { from: '2090-01-01', until: '2090-01-01', subject: '' };
  const fetchAll = async (net: ReturnType<typeof fixedNet>['net']) => {
    const batches = [];
    for await (const batch of source.fetchBatches(oneDay, null, net, new AbortController().signal))
      batches.push(batch);
    return batches;
  };

  it.each([
    'https://kwaad.example/kv-tk-2090Z00001.xml',
    'http://repository.overheid.nl/kv-tk-2090Z00001.xml',
    'https://repository.overheid.nl.kwaad.example/x.xml',
    'https://repository.overheid.nl@kwaad.example/x.xml',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '/x.xml',
  ])('does not lead to %s', async (address) => {
    const { net, asked } = fixedNet(record(address));
    const [batch] = await fetchAll(net);
    expect(batch).toMatchObject({ documents: [{ kamervraag: { status: 'no-text' } }], refused: 1 });
    expect(asked.filter((each) => !each.startsWith('https://repository.overheid.nl/sru?'))).toEqual([]);
  });

  it('unfolds nothing without end', async () => {
    const laughs =
      '<!DOCTYPE lol [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>' +
      '<kamervragen><vraag><nr>Vraag 1</nr><al>&b;&c;</al></vraag></kamervragen>';
    const page = record('https://repository.overheid.nl/x.xml');
    const { net, asked } = fixedNet(page, page, laughs);
    expect(await fetchAll(net)).toMatchObject([
      { documents: [{ kamervraag: { status: 'no-text' } }], refused: 1 },
    ]);
    expect(asked).toHaveLength(5);
  });

  it('costs records of other things only those', async () => {
    const other = record('https://repository.overheid.nl/x.xml').replace('kv-tk-2090Z00001', 'kst-1-2');
    const { net } = fixedNet(other, other, '<stuk/>');
    expect(await fetchAll(net)).toMatchObject([{ documents: [], refused: 1, done: 1 }]);
  });

  it('is told from one that says no', async () => {
    const no = fixedNet(
      '<sru:searchRetrieveResponse xmlns:sru="s" xmlns:d="d"><sru:diagnostics><d:diagnostic><d:message>Unsupported index</d:message></d:diagnostic></sru:diagnostics></sru:searchRetrieveResponse>',
    );
    await expect(fetchAll(no.net)).rejects.toMatchObject({
      kind: 'refused',
      message: 'SRU: Unsupported index',
    });
    expect(no.asked).toHaveLength(1);
  });

  it.each([
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
