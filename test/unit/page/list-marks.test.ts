import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ListMark } from '../../../lib/model/list-mark';

const ask = vi.fn();
vi.mock('../../../lib/ask', () => ({ ask }));
const { createListMarks } = await import('../../../lib/page/list-marks');

const url = 'https://zoek.officielebekendmakingen.nl/resultaten';
const words = () => ({
  extensionName: 'Naslag',
  listed_saved: 'bewaard',
  listed_read: 'gelezen',
  listed_answered: 'beantwoord',
});
const mark = (change: Partial<ListMark> = {}): ListMark => ({
  saved: false,
  read: false,
  answered: false,
  ...change,
});
const answer = (...marks: ListMark[]) =>
  ask.mockResolvedValueOnce({ ok: true, value: { language: 'nl', marks } });

function setUp(count = 2) {
  const items = Array.from(
    { length: count },
    (_, i) => `<li><a href="/kv-tk-2098Z0001${i}.html">Vragen ${i}</a></li>`,
  );
  const { window } = new JSDOM(`<!doctype html><main><ul>${items.join('')}</ul></main>`, { url });
  const page = window.document;
  const marks = createListMarks(page, words);
  const shown = () =>
    [...page.querySelectorAll('li')].map(
      (item) =>
        item.querySelector('naslag-listed')?.shadowRoot?.querySelector('.ui')?.lastChild?.textContent ?? null,
    );
  return { page, window, marks, shown, hosts: () => [...page.querySelectorAll('naslag-listed')] };
}

afterEach(() => ask.mockReset());

describe('marks in a list', () => {
  it('stand behind what is known, asked for in one message', async () => {
    const { marks, shown, hosts } = setUp();
    answer(mark({ read: true }), mark());
    await marks.look();
    expect(ask.mock.calls).toEqual([
      [
        'listed',
        { host: 'zoek.officielebekendmakingen.nl', documents: [['kv-tk-2098Z00010'], ['kv-tk-2098Z00011']] },
      ],
    ]);
    expect(shown()).toEqual(['gelezen', null]);
    expect(hosts()).toHaveLength(1);
  });

  it('change where something was read since, and stay where nothing was', async () => {
    const { marks, shown, hosts } = setUp();
    answer(mark({ read: true }), mark());
    await marks.look();
    const [first] = hosts();
    answer(mark({ read: true }), mark({ saved: true }));
    await marks.look();
    expect(shown()).toEqual(['gelezen', '★ bewaard']);
    expect(hosts()[0]).toBe(first);
    answer(mark(), mark({ saved: true, answered: true }));
    await marks.look();
    expect(hosts()).toHaveLength(1);
  });

  it('go where the site is switched off, and stay where the background is out of reach', async () => {
    const { marks, hosts } = setUp();
    answer(mark({ read: true }), mark());
    await marks.look();
    ask.mockResolvedValueOnce({ ok: false, problem: 'unreachable' });
    await marks.look();
    expect(hosts()).toHaveLength(1);
    ask.mockResolvedValueOnce({ ok: true, value: null });
    await marks.look();
    expect(hosts()).toEqual([]);
  });

  it('are looked for anew when the reader comes back, and not after the end', async () => {
    const { page, window, marks, hosts } = setUp();
    answer(mark({ read: true }), mark());
    await marks.look();
    answer(mark({ read: true }), mark({ read: true }));
    Object.defineProperty(page, 'hidden', { value: false });
    page.dispatchEvent(new window.Event('visibilitychange'));
    await vi.waitFor(() => expect(hosts()).toHaveLength(2));
    marks.end();
    expect(hosts()).toEqual([]);
    window.dispatchEvent(new window.Event('pageshow'));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('do not come when they are over before the answer is', async () => {
    const { marks, hosts } = setUp();
    answer(mark({ read: true }), mark());
    const looking = marks.look();
    marks.end();
    await looking;
    expect(hosts()).toEqual([]);
  });

  it('ask nothing where nothing is listed', async () => {
    await setUp(0).marks.look();
    expect(ask).not.toHaveBeenCalled();
  });
});
