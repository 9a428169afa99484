/** Words that a skeleton may print: they number a document's parts, and are the same on every page. */
const FIXED = /^(?:vraag|vragen|antwoord|antwoorden|nummer|datum|mededeling|toelichting|noot|noten)$/;
const WORDS = /\p{L}{4,}/gu;

const wordsIn = (text: string): string[] => [...text.matchAll(WORDS)].map(([word]) => word.toLowerCase());

/**
 * Words of a page, of four letters or more, that its skeleton prints outside of the names of its elements: those of its
 * texts, and of attributes that hold text or addresses.
 */
export function leaks(page: Document, skeleton: string): string[] {
  const said = new Set<string>();
  const names = new Set([
    'skeleton',
    'href',
    'data',
    'role',
    'name',
    'property',
    'itemprop',
    'slot',
    'label',
    'datetime',
  ]);
  names.add('hidden').add('open').add('start').add('value').add('aria').add('docx');
  for (const element of page.querySelectorAll('*')) {
    for (const name of [
      element.localName,
      ...element.classList,
      element.id,
      element.getAttribute('role') ?? '',
    ])
      for (const word of wordsIn(name)) names.add(word);
    for (const name of ['name', 'property'])
      for (const word of wordsIn(element.getAttribute(name) ?? '')) names.add(word);
    for (const name of ['content', 'href', 'title', 'alt', 'aria-label'])
      for (const word of wordsIn(element.getAttribute(name) ?? '')) said.add(word);
    for (const child of element.childNodes)
      if (child.nodeType === 3) for (const word of wordsIn(child.nodeValue ?? '')) said.add(word);
  }
  return [...new Set(wordsIn(skeleton))].filter(
    (word) => said.has(word) && !names.has(word) && !FIXED.test(word),
  );
}

/** Numbers of a page with three digits or more that its skeleton prints, lengths left out. */
export function leakedNumbers(page: Document, skeleton: string): string[] {
  const told = new Set(skeleton.replace(/…[a-z]?[\d,]+|\d+×|×\d+/g, '').match(/\d{3,}/g) ?? []);
  const html = page.documentElement.outerHTML;
  return [...told].filter((number) => html.includes(number));
}
