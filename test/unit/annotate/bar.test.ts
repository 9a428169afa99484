import { describe, expect, it, vi } from 'vitest';
import { failed, ok } from '../../../lib/model/result';
import { page, related, resolvedOf, source } from './hand-made';
import { known, setUp } from './set-up';
import { trustEvents } from './trust';

function trusted(change?: Parameters<typeof setUp>[1]) {
  const all = setUp(page, change);
  trustEvents(all.window);
  const press = async (action: string) => {
    all.inside('naslag-bar', `[data-action=${action}]`)?.click();
    await Promise.resolve().then().then().then();
  };
  return { ...all, press, bar: () => all.textOf('naslag-bar') };
}

describe('the bar', () => {
  it('stands behind the title at once and says how far it is', () => {
    const { document, annotation, bar } = trusted();
    const host = document.querySelector('#title + naslag-bar') as HTMLElement;
    expect(host.dataset.state).toBe('read');
    expect(bar()).toContain('2 vragen · 2 voetnoten · … bronnen · … eerdere vragen');
    annotation.showResolved(resolvedOf([], [source()]));
    expect(host.dataset.state).toBe('marked');
    annotation.showRelated({ document: [related()], questions: {}, archived: 1 });
    expect(host.dataset.state).toBe('complete');
    expect(bar()).toContain('1 bron · 1 eerdere vraag');
    annotation.showResolved(resolvedOf([]));
    expect(host.dataset.state).toBe('complete');
  });

  it.each([
    [{ kind: 'answered', date: '2099-02-02', url: 'https://x.example/a' }, 'beantwoord 2 februari 2099 →'],
    [{ kind: 'answered', date: '2099-02-02', url: null }, 'beantwoord 2 februari 2099'],
    [{ kind: 'answered', date: null, url: null }, 'beantwoord'],
    [{ kind: 'withdrawn', date: null, url: 'https://x.example/a' }, 'ingetrokken →'],
    [{ kind: 'withdrawn', date: '2099-02-02', url: null }, 'ingetrokken 2 februari 2099'],
    [{ kind: 'replied', date: null, url: 'https://x.example/a' }, 'reactie verschenen →'],
    [{ kind: 'postponed', date: '2099-02-02', url: null }, 'uitgesteld, verwacht rond 2 februari 2099'],
    [{ kind: 'postponed', date: null, url: 'javascript:alert(1)' }, 'uitgesteld →'],
    [{ kind: 'expected', date: '2099-02-02', url: null }, 'open, verwacht rond 2 februari 2099'],
    [{ kind: 'late', date: '2099-02-02', url: null }, 'te laat, verwacht rond 2 februari 2099'],
    [{ kind: 'unknown', date: null, url: null }, 'beantwoording onbekend'],
  ] as const)('says first what has become of the question: %o', (fate, words) => {
    const { annotation, inside } = trusted();
    annotation.showKnown({ ...known, fate });
    const status = inside('naslag-bar', '.name + .fate');
    expect(status?.textContent).toBe(words);
    expect(status?.querySelector('a')?.getAttribute('href') ?? null).toBe(
      fate.url?.startsWith('https') ? fate.url : null,
    );
  });

  it('names the question’s other documents by what they are', async () => {
    const { annotation, press, inside } = trusted();
    const site = 'officielebekendmakingen';
    const of = { url: 'https://x.example/a', certainty: 'exact', site } as const;
    const answer = { ...of, id: 'ah-tk-20982099-2', kind: 'answer', date: '2099-02-02' } as const;
    annotation.showKnown({
      ...known,
      versions: [
        { ...of, id: '2099D00001', kind: 'question', date: '2099-01-10', site: 'tweedekamer' },
        { ...of, id: 'ah-tk-20982099-1', kind: 'postponement', date: '2099-01-30' },
        answer,
        { ...answer, id: '2099D00002', site: 'tweedekamer', certainty: 'derived' },
        { ...answer, id: 'ah-tk-20982099-9', date: null },
      ],
    });
    await press('menu');
    expect(inside('naslag-bar', '.panel p:not(.actions, .folded)')?.textContent).toBe(
      'Ook over deze vragen: vraag op tweedekamer.nl · uitstel, 30 januari 2099 · antwoord, 2 februari 2099 op ' +
        'officielebekendmakingen.nl · antwoord, 2 februari 2099 op tweedekamer.nl (waarschijnlijk: zelfde onderwerp, ' +
        'indieners en datum) · antwoord op officielebekendmakingen.nl',
    );
    expect(inside('naslag-bar', '.panel a')?.title).toBe('2099D00001');
  });

  it('says what went wrong in one sentence', () => {
    const { document, annotation, inside } = trusted();
    annotation.showResolved(resolvedOf([]));
    annotation.showProblem('database');
    const said = inside('naslag-bar', '[role=status]');
    expect(said?.textContent).toMatch(/^Het archief kan niet worden geopend/);
    expect(document.querySelector<HTMLElement>('naslag-bar')?.dataset.state).toBe('complete');
  });

  it.each([
    [{ status: 'no-text' as const }, [], 'geen tekst herkend'],
    [
      {},
      ['authors' as const, 'footnotes' as const],
      'Niet herkend op deze pagina: de indieners, de voetnoten.',
    ],
  ])('says what it could not read, and offers a report: %o %o', (kamervraag, missing, sentence) => {
    const { bar, inside } = trusted((reading) => {
      Object.assign(reading.kamervraag, kamervraag);
      reading.missing = missing;
    });
    expect(bar()).toContain(sentence);
    expect(inside('naslag-bar', '[data-action=report]')).not.toBeNull();
  });

  it('is silent where nothing is missing', () => {
    expect(trusted().inside('naslag-bar', '[role=status]')?.textContent).toBe('');
  });
});

describe('saving', () => {
  it('says "Bewaard" once it is, and offers to undo it', async () => {
    const { annotation, actions, press, inside } = trusted();
    annotation.showKnown(known);
    const save = inside('naslag-bar', '.save');
    const { promise, resolve: answer } = withResolvers<Awaited<ReturnType<typeof actions.keep>>>();
    actions.keep.mockReturnValueOnce(promise);
    await press('save');
    await press('save');
    expect(actions.keep).toHaveBeenCalledOnce();
    expect(save?.textContent).toBe('Bewaren');
    const change = { act: 'let-go' as const, questions: [], whole: true };
    answer(
      ok({
        known: { ...known, saved: true },
        said: 'Bewaard in uw verzameling.',
        way: { words: 'Ongedaan maken', change },
      }),
    );
    await Promise.resolve().then().then().then();
    expect(save?.textContent).toBe('Bewaard');
    await press('undo');
    expect(actions.keep).toHaveBeenLastCalledWith(change);
    expect(save?.textContent).toBe('Bewaren');
  });

  it('does not say so when it failed', async () => {
    const { annotation, actions, press, inside, bar } = trusted();
    annotation.showKnown(known);
    actions.keep.mockResolvedValueOnce(failed('quota'));
    await press('save');
    expect(inside('naslag-bar', '.save')?.textContent).toBe('Bewaren');
    expect(bar()).toContain('De schijf is vol');
  });

  it('takes out only in two steps', async () => {
    const { annotation, actions, press } = trusted();
    annotation.showKnown({ ...known, saved: true });
    await press('save');
    expect(actions.keep.mock.calls.map(([{ act }]) => act)).toEqual(['save']);
    await press('undo');
    expect(actions.keep.mock.calls.map(([{ act }]) => act)).toEqual(['save', 'let-go']);
  });

  it('follows what another page of ours did', () => {
    const { annotation, inside } = trusted();
    annotation.showKnown(known);
    annotation.showKnown({ ...known, saved: true });
    expect(inside('naslag-bar', '.save')?.textContent).toBe('Bewaard');
  });

  it.each(['save', 'switch', 'menu', 'sources', 'related'])(
    'a page that presses %s by script achieves nothing',
    (action) => {
      const { annotation, actions, inside, document } = setUp();
      annotation.showKnown(known);
      annotation.showResolved(resolvedOf([], [source()]));
      annotation.showRelated({ document: [related()], questions: {}, archived: 1 });
      inside('naslag-bar', `[data-action=${action}]`)?.click();
      for (const does of [actions.keep, actions.switchPage, actions.switchSite, actions.open]) {
        expect(does).not.toHaveBeenCalled();
      }
      expect(inside('naslag-bar', '.panel')?.hidden).toBe(true);
      expect(document.querySelector('naslag-bar')).not.toBeNull();
    },
  );
});

describe('switching', () => {
  it('off and on for the page', async () => {
    const { annotation, actions, press, inside, document } = trusted();
    annotation.showRelated({ document: [], questions: { 0: [related()] }, archived: 1 });
    await press('switch');
    expect(actions.switchPage).toHaveBeenLastCalledWith(false);
    expect(inside('naslag-bar', '[role=switch]')?.getAttribute('aria-checked')).toBe('false');
    expect(document.querySelector('naslag-tools')).toBeNull();
    await press('switch');
    expect(actions.switchPage).toHaveBeenLastCalledWith(true);
    expect(document.querySelector('naslag-tools')).not.toBeNull();
  });

  it('the menu opens our pages, switches the site off and copies a report', async () => {
    const { actions, press } = trusted();
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await press('menu');
    for (const action of ['collection', 'options', 'site', 'report']) await press(action);
    expect(actions.open.mock.calls).toEqual([['collection'], ['options']]);
    expect(actions.switchSite).toHaveBeenCalledWith(false);
    await vi.waitFor(() => expect(writeText).toHaveBeenCalled());
    expect(writeText).toHaveBeenCalledWith(
      expect.stringMatching(/officielebekendmakingen \/ ob-2019\n[^]*\nskeleton 1\nhtml$/),
    );
    vi.unstubAllGlobals();
  });
});

describe('panels', () => {
  it('lists the sources in groups; a script is no link', async () => {
    const { annotation, press, inside } = trusted();
    const bad = source({ key: 'x', group: 'other', label: '<b>Fout</b>', url: 'javascript:alert(1)' });
    annotation.showResolved(resolvedOf([], [source(), bad]));
    await press('sources');
    const panel = inside('naslag-bar', '.panel');
    expect([...(panel?.querySelectorAll('.group') ?? [])].map((each) => each.textContent)).toEqual([
      'Pers',
      'Overig',
    ]);
    expect([...(panel?.querySelectorAll('a') ?? [])].map((each) => each.href)).toEqual([
      'https://krant.example/123',
    ]);
    expect(panel?.textContent).toContain('<b>Fout</b>');
    await press('sources');
    expect(panel?.hidden).toBe(true);
  });

  it.each([
    [0, 'onder Opties vult u het in één keer'],
    [1, 'Geen verwante eerdere vragen gevonden; in uw archief staat nog maar 1 andere vraag.'],
    [66_629, 'Geen verwante eerdere vragen gevonden tussen de 66.629 in uw archief.'],
  ])('says why there are no earlier questions among %i', async (archived, sentence) => {
    const { annotation, press, bar } = trusted();
    annotation.showRelated({ document: [], questions: {}, archived });
    await press('related');
    expect(bar()).toContain(sentence);
  });

  it.each<[string, string | null, boolean[]]>([
    ['0 eerdere vragen', null, []],
    ['1 eerdere vraag', null, [true]],
    ['2 eerdere vragen', 'Mogelijk verwant (1)', [true, false, true]],
    ['mogelijk verwant', 'Mogelijk verwant (2)', [false, false]],
  ])('say %j and fold %j away: %j', async (words, folded, sure) => {
    const { annotation, press, inside } = trusted();
    const document = sure.map((sure, i) => related({ key: `${i}`, sure }));
    annotation.showRelated({ document, questions: {}, archived: 3 });
    expect(inside('naslag-bar', '[data-action=related]')?.textContent).toBe(words);
    await press('related');
    const panel = inside('naslag-bar', '.panel');
    expect(panel?.querySelector('summary')?.textContent ?? null).toBe(folded);
    expect(panel?.querySelectorAll('.panel div > .related > li')).toHaveLength(sure.filter(Boolean).length);
    expect(panel?.querySelectorAll('details:not([open]) li')).toHaveLength(
      sure.filter((each) => !each).length,
    );
    expect(panel?.querySelector('ol:empty')).toBeNull();
  });

  it('Escape folds a panel and gives the focus back', async () => {
    const { annotation, press, inside, window, document } = trusted();
    annotation.showRelated({ document: [related()], questions: {}, archived: 1 });
    await press('related');
    const link = inside('naslag-bar', '.panel a');
    link?.focus();
    const { KeyboardEvent } = window as unknown as typeof globalThis;
    link?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(inside('naslag-bar', '.panel')?.hidden).toBe(true);
    expect(document.querySelector('naslag-bar')?.shadowRoot?.activeElement?.getAttribute('data-action')).toBe(
      'related',
    );
  });
});

/** `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve: (value: T) => resolve(value) };
}
