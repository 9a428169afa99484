import { JSDOM, VirtualConsole } from 'jsdom';

const { DOMParser } = new JSDOM('').window;
const parser = new DOMParser();

/** A page without a window: reading needs none, and making one takes longer than reading the page. */
export const parse = (html: string): Document => parser.parseFromString(html, 'text/html');

/** A page in a window of its own, for what asks how things look or listens to them. */
export const open = (html: string): Document =>
  new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
