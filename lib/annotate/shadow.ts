import { t } from '../words/i18n';
import type { Scheme } from './surface';
import bar from './styles/bar.css?inline';
import base from './styles/base.css?inline';
import card from './styles/card.css?inline';
import print from './styles/print.css?inline';
import related from './styles/related.css?inline';
import tools from './styles/tools.css?inline';

const css = base + bar + card + related + tools + print;

/** An element of ours in the page, its shadow root, and the box in it that everything stands in. */
export interface Shadow {
  host: HTMLElement;
  root: ShadowRoot;
  ui: HTMLElement;
}

/** All that stands of ours in a page, by the names of its elements. */
export const hostNames = [
  'naslag-bar',
  'naslag-file',
  'naslag-card',
  'naslag-tools',
  'naslag-related',
  'naslag-answer',
  'naslag-listed',
] as const;

/**
 * Makes an element that the page's styles do not reach. It is not in the page yet.
 * @param mode closed where it shows what the reader has written: the page's scripts cannot look into it
 */
export function raise(
  document: Document,
  name: (typeof hostNames)[number],
  scheme: Scheme,
  mode: ShadowRootMode = 'open',
): Shadow {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode });
  dress(root);
  const ui = document.createElement('div');
  ui.className = `ui ${scheme}`;
  ui.lang = t('locale');
  root.append(ui);
  return { host, root, ui };
}

/** Null once the browser has refused it. */
let shared: CSSStyleSheet | null | undefined;

/**
 * One sheet for all shadow roots. Firefox refuses it to a content script, whose `adoptedStyleSheets` is the page's
 * behind an Xray wrapper (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346): there each root has its own element, and
 * where no sheet can be constructed too.
 */
function dress(root: ShadowRoot): void {
  try {
    if (shared !== null) root.adoptedStyleSheets = [(shared ??= sheetOf(css))];
  } catch {
    shared = null;
  }
  if (shared && root.adoptedStyleSheets.length === 1) return;
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
