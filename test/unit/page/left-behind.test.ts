import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { clearLeft } from '../../../lib/page/left-behind';

/** A page as it was, and as a Naslag has left it that is no more. */
const cases: [string, string, string][] = [
  ['a page of nobody', '<p>Kent u <b>dit</b>?</p>', '<p>Kent u <b>dit</b>?</p>'],
  [
    'bar and stars',
    '<h1>Vragen</h1><p>1</p>',
    '<naslag-bar></naslag-bar><h1>Vragen</h1><p>1<naslag-tools></naslag-tools></p>',
  ],
  [
    'a link in a text',
    '<p>zie artikel 5.1 Woo nu</p>',
    '<p>zie <a class="naslag-ref" href="https://x.example/">artikel 5.1 Woo</a> nu</p>',
  ],
  [
    'a link across elements',
    '<p>zie artikel <i>5.1</i> Woo</p>',
    '<p>zie <a class="naslag-ref">artikel </a><i><a class="naslag-ref">5.1</a></i><a class="naslag-ref"> Woo</a></p>',
  ],
  [
    'a passage with a link in it',
    '<p>de roest zegt Woo</p>',
    '<p><mark class="naslag-passage" tabindex="0">de roest </mark><mark class="naslag-passage">zegt <a class="naslag-ref">Woo</a></mark></p>',
  ],
  [
    'links and marks of the page itself',
    '<p><a class="ref" href="/x">x</a><mark>y</mark></p>',
    '<p><a class="ref" href="/x">x</a><mark>y</mark></p>',
  ],
  ['a list', '<ul><li>a</li></ul>', '<ul><li>a<naslag-listed></naslag-listed></li></ul>'],
  [
    'an open card, unfolded questions, an answer, a file',
    '<p>a</p>',
    '<p>a</p><naslag-card></naslag-card><naslag-related></naslag-related><naslag-answer></naslag-answer><naslag-file></naslag-file>',
  ],
];

it.each(cases)('%s is as it was', (_, before, left) => {
  const { document } = new JSDOM(`<body>${left}</body>`).window;
  clearLeft(document);
  expect(document.body.innerHTML).toBe(before);
  const fresh = new JSDOM(`<body>${before}</body>`).window.document;
  const texts = ({ body, createTreeWalker }: Document & Pick<Document, 'createTreeWalker'>) => {
    const walker = createTreeWalker.call(body.ownerDocument, body, 4);
    const all: string[] = [];
    while (walker.nextNode()) all.push((walker.currentNode as Text).data);
    return all;
  };
  expect(texts(document)).toEqual(texts(fresh)); // none is in two
});
