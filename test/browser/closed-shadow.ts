import type { Page } from '@playwright/test';

/** As far as we read it of https://chromedevtools.github.io/devtools-protocol/tot/DOM/#type-Node. */
interface DomNode {
  localName: string;
  nodeName: string;
  nodeValue: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The text in the shadow root of the first such element, a closed one too: scripts cannot look into it, the browser's tools can. */
export async function textInClosed(page: Page, name: string): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  await cdp.detach();
  const host = find(root, name);
  return (host?.shadowRoots ?? []).map(textOf).join('');
}

const parts = ({ children = [], shadowRoots = [] }: DomNode) => [...shadowRoots, ...children];

function find(node: DomNode, name: string): DomNode | undefined {
  if (node.localName === name) return node;
  for (const part of parts(node)) {
    const found = find(part, name);
    if (found) return found;
  }
  return undefined;
}

const textOf = (node: DomNode): string =>
  node.nodeName === '#text'
    ? node.nodeValue
    : node.localName === 'style'
      ? ''
      : parts(node).map(textOf).join('');
