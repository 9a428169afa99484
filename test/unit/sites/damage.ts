import fc from 'fast-check';

/** Texts that break careless readers. */
export const hostile = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '</div></h1><script>alert(1)</script>',
  '"\'&<>]]>',
  '\u202e\u200f\u0301\u0301\ufeff\u00ad',
  '¹²³⁴⁵⁶⁷⁸⁹⁰',
  '((((((((((((',
  'Vraag 1',
  'Antwoord van Minister (ontvangen 99 mei 0000)',
  'Vragen van de leden',
  ' en en , en ',
);

/** One damage done to a page: where (two places, as shares of all nodes) and how. */
export const damage = fc.record({
  how: fc.constantFrom(
    'drop',
    'double',
    'move',
    'cut',
    'text',
    'unwrap',
    'unclass',
    'wrap',
    'swap',
    'reverse',
    'name',
  ),
  a: fc.double({ min: 0, max: 1, noNaN: true }),
  b: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 30 })),
});
export type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

/** Does it to the page. */
export function hurt(document: Document, { how, a, b, text }: Damage): void {
  const elements = [...document.body.querySelectorAll('*')];
  const at = (share: number) => elements[Math.min(elements.length - 1, Math.floor(share * elements.length))];
  const one = at(a);
  const other = at(b);
  if (!one || !other) return;
  if (how === 'drop') one.remove();
  else if (how === 'double') one.after(one.cloneNode(true));
  else if (how === 'move') {
    if (!one.contains(other)) other.append(one);
  } else if (how === 'cut') one.textContent = (one.textContent ?? '').slice(0, Math.floor(b * 40));
  else if (how === 'text') one.append(text);
  else if (how === 'unwrap') one.replaceWith(...one.childNodes);
  else if (how === 'unclass') one.removeAttribute('class');
  else if (how === 'swap') {
    if (!one.contains(other) && !other.contains(one)) {
      const place = document.createComment('');
      one.replaceWith(place);
      other.replaceWith(one);
      place.replaceWith(other);
    }
  } else if (how === 'reverse') one.append(...[...one.childNodes].reverse());
  else if (how === 'name')
    for (const name of ['class', 'id', 'href', 'name', 'value', 'start', 'content'])
      one.setAttribute(name, other.getAttribute(name) ?? text);
  else {
    const frame = document.createElement(
      ['div', 'b', 'sup', 'li', 'a', 'h2', 'table'][Math.floor(b * 6.9)] ?? 'div',
    );
    one.replaceWith(frame);
    frame.append(one);
  }
}
