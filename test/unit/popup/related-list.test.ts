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

it.each<[string[], string[], string[], boolean[]]>([
  [['0', '1'], [], [], [true, true, true]],
  [['0', '2'], ['Mogelijk verwant (1)'], ['1'], [true, false, true]],
  [[], ['Mogelijk verwant (3)'], ['0', '1', '2'], [false, false, false]],
  [[], [], [], []],
])('at most two that are sure: %j; below them %j: %j', async (listed, folded, within, sure) => {
  const items = sure.map((sure, i) => related({ key: `${i}`, subject: `${i}`, sure }));
  await act(() => root.render(createElement(RelatedList, { related: items, most: 2, open: vi.fn() })));
  expect(texts('div > ul a')).toEqual(listed);
  expect(texts('summary')).toEqual(folded);
  expect(texts('details:not([open]) a')).toEqual(within);
});
