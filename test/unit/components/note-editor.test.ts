// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteEditor, type ChangeNote } from '../../../components/note-editor';
import type { DraftKeeper } from '../../../lib/model/draft';
import { speak } from '../../../lib/words/i18n';

let root: Root;
let drafts: { [Name in keyof DraftKeeper]: ReturnType<typeof vi.fn<DraftKeeper[Name]>> };
let change: ReturnType<typeof vi.fn<ChangeNote>>;

beforeEach(() => {
  vi.useFakeTimers();
  drafts = { keep: vi.fn(), confirm: vi.fn(), release: vi.fn() };
  speak({});
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
  change = vi.fn<ChangeNote>((text) => Promise.resolve(text));
});
afterEach(async () => {
  await act(() => root.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
  speak(null);
  vi.unstubAllGlobals();
});

const show = (note: string) =>
  act(() => root.render(createElement(NoteEditor, { keepDrafts: () => drafts, note, change })));
const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const type = (text: string) =>
  act(() => {
    // React hears of a change only where the element's own setter was used.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const pause = () => act(() => vi.advanceTimersByTimeAsync(1000));

describe('the editor of a note', () => {
  it('hands over what was typed with what it began from, and goes on from there', async () => {
    await show('Bellen');
    await type('Bellen over');
    await pause();
    await show('Bellen over');
    await type('Bellen over de sluis');
    await pause();
    expect(change.mock.calls).toEqual([
      ['Bellen over', 'Bellen'],
      ['Bellen over de sluis', 'Bellen over'],
    ]);
  });

  it('follows a note that has come from elsewhere while nothing is typed', async () => {
    await show('Bellen');
    await show('Van elders');
    expect(field().value).toBe('Van elders');
    await type('Van elders, nabellen');
    await pause();
    expect(change.mock.calls).toEqual([['Van elders, nabellen', 'Van elders']]);
  });

  it('lets a note that has come while the reader types be kept beside theirs, and shows both', async () => {
    const both = 'Van elders\n\n---\n\nNabellen';
    change.mockResolvedValue(both);
    await show('Bellen');
    await type('Nabellen');
    await show('Van elders');
    expect(field().value).toBe('Nabellen');
    await pause();
    await show(both);
    expect(change.mock.calls).toEqual([['Nabellen', 'Bellen']]);
    expect(field().value).toBe(both);
    await pause();
    expect(change).toHaveBeenCalledOnce();
  });

  it('goes on from what is being stored, so that it is not taken for another note', async () => {
    let stored = () => {};
    change.mockImplementationOnce((text) => new Promise((done) => (stored = () => done(text))));
    await show('Bellen');
    await type('Bel de sluis');
    await pause();
    await type('Bel wie de sluis beheert');
    await pause();
    await act(async () => stored());
    expect(change.mock.calls).toEqual([
      ['Bel de sluis', 'Bellen'],
      ['Bel wie de sluis beheert', 'Bel de sluis'],
    ]);
    expect(field().value).toBe('Bel wie de sluis beheert');
  });

  it('keeps a draft from the first key until it is stored', async () => {
    await show('Bellen');
    await type('Nabellen');
    expect(drafts.keep.mock.calls).toEqual([['Nabellen', 'Bellen']]);
    expect(drafts.confirm).not.toHaveBeenCalled();
    await pause();
    expect(drafts.confirm.mock.calls).toEqual([['Nabellen']]);
    await type('Nabellen, morgen');
    expect(drafts.keep).toHaveBeenLastCalledWith('Nabellen, morgen', 'Nabellen');
  });

  it('takes no other note for what a draft began from, which would then be lost', async () => {
    let stored = () => {};
    change.mockImplementationOnce(
      () => new Promise((done) => (stored = () => done('Van elders\n\nNabellen'))),
    );
    await show('Bellen');
    await type('Nabellen');
    await pause();
    await type('Nabellen of');
    await act(async () => stored());
    await type('Nabellen of niet');
    expect(drafts.keep).toHaveBeenLastCalledWith('Nabellen of niet', 'Nabellen');
  });

  it('hands over again what could not be stored', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    change.mockRejectedValueOnce(new Error('vol'));
    await show('Bellen');
    await type('Nabellen');
    await pause();
    await act(() => field().dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(change.mock.calls).toEqual([
      ['Nabellen', 'Bellen'],
      ['Nabellen', 'Bellen'],
    ]);
    expect(drafts.confirm.mock.calls).toEqual([['Nabellen']]);
    said.mockRestore();
  });
});
