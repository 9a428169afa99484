import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { stretchesOf, wrap } from '../../../lib/annotate/ranges';
import { placeText } from './hand-made';

const words = 'Kamerstuk 36 200-V, nr. 26';

describe('stretchesOf', () => {
  it.each([
    ['in one node', `<p>(motie, ${words}) uit</p>`, [words]],
    ['at the start', `<p>${words} uit</p>`, [words]],
    ['at the end', `<p>zie ${words}</p>`, [words]],
    [
      'with collapsed white space',
      '<p>zie Kamerstuk\n     36 200-V, nr.\t 26 uit</p>',
      ['Kamerstuk\n     36 200-V, nr.\t 26'],
    ],
    [
      'into an inline element',
      '<p>zie Kamerstuk <i>36 200-V</i>, nr. 26.</p>',
      ['Kamerstuk', '36 200-V', ', nr. 26'],
    ],
    ['across a line break', '<p>zie Kamerstuk<br>36 200-V, nr. 26.</p>', ['Kamerstuk', '36 200-V, nr. 26']],
    ['deep inside', '<p>zie <b><i>Kamerstuk 36</i> 200-V, nr. 26</b></p>', ['Kamerstuk 36', '200-V, nr. 26']],
    [
      'white space between elements',
      '<p>zie <b>Kamerstuk 36\n  </b>\n <i> 200-V,</i> nr. 26</p>',
      ['Kamerstuk 36', '200-V,', 'nr. 26'],
    ],
  ])('finds a citation %s', (_, html, expected) => {
    const { text } = placed(html);
    const start = text.text.indexOf('Kamerstuk');
    const end = text.text.indexOf('26') + 2;
    const stretches = stretchesOf(text, start, end);
    expect(stretches?.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(expected);
  });

  it('finds nothing where the page has changed since', () => {
    const { text, paragraph } = placed(`<p>zie ${words}</p>`);
    (paragraph.firstChild as Text).data = 'zie iets heel anders van dezelfde lengte';
    expect(stretchesOf(text, 4, 4 + words.length)).toBeNull();
  });

  it('finds nothing in a node that has left the page, or outside the text', () => {
    const { text, paragraph } = placed(`<p>zie ${words}</p>`);
    expect(stretchesOf(text, 500, 510)).toBeNull();
    paragraph.remove();
    expect(stretchesOf(text, 4, 9)).toBeNull();
  });
});

describe('wrap', () => {
  it.each([
    ['the middle', 4, 9],
    ['the start', 0, 3],
    ['the end', 10, 12],
    ['the whole', 0, 12],
  ])('gives %s back as the very node that it was', (_, start, end) => {
    const { paragraph } = placed('<p>een twee drie</p>');
    const node = paragraph.firstChild as Text;
    node.data = 'een twee dri';
    const undo = wrap({ node, start, end }, paragraph.ownerDocument.createElement('a'));
    expect(paragraph.querySelector('a')?.textContent).toBe('een twee dri'.slice(start, end));
    undo();
    expect([...paragraph.childNodes]).toEqual([node]);
    expect(node.data).toBe('een twee dri');
  });
});

function placed(html: string) {
  const { document } = new JSDOM(html).window;
  const paragraph = document.querySelector('p') as HTMLElement;
  return { paragraph, text: placeText(paragraph) };
}
