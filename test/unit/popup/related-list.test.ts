// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RelatedList } from '../../../entrypoints/popup/related-list';
import { speak } from '../../../lib/words/i18n';
import { related } from '../annotate/hand-made';
import { speakDutch } from '../annotate/set-up';

let root: Root;

beforeEach(() => {
  speakDutch();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(async () => {
  await act(() => root.unmount());
  document.body.replaceChildren();
  speak(null);
  vi.unstubAllGlobals();
});

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

const rows = (...sure: boolean[]) => sure.map((sure, i) => related({ key: `${i}`, subject: `${i}`, sure }));
const render = (items: ReturnType<typeof rows>) =>
  act(() => root.render(createElement(RelatedList, { related: items, open: vi.fn() })));

it.each<[string[], string[], string[], boolean[]]>([
  [['0', '1', '2'], [], [], [true, true, true, true]],
  [['0', '1', '2'], [], [], [true, true, true]],
  [['0', '2'], ['Mogelijk verwant (1)'], ['1'], [true, false, true]],
  [['0'], [], [], [true]],
  [[], ['Mogelijk verwant (3)'], ['0', '1', '2'], [false, false, false]],
  [[], [], [], []],
])('at most three that are sure: %j; below them %j: %j', async (listed, folded, within, sure) => {
  await render(rows(...sure));
  expect(texts('div > ul a')).toEqual(listed);
  expect(texts('summary')).toEqual(folded);
  expect(texts('details:not([open]) a')).toEqual(within);
});

it('shows all of them, each with its reason, when asked, and the few again', async () => {
  await render(rows(true, true, true, true, true));
  expect(texts('h2')).toEqual(['5 eerdere vragen']);
  const button = document.querySelector('button');
  expect(button?.getAttribute('aria-label')).toBe('Alles tonen: 5 eerdere vragen');
  await act(() => button?.click());
  expect(texts('div > ul a')).toHaveLength(5);
  expect(texts('div > ul p')).toHaveLength(10); // who and when, and why
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  await act(() => button?.click());
  expect(texts('div > ul a')).toHaveLength(3);
});
