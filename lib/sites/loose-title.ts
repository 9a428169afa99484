/** What stands at the top of a page of tweedekamer.nl. */
export interface PageTitle {
  element: Element;
  /** "Schriftelijke vragen"; null where the page does not say it. */
  soort: string | null;
  title: string;
}

/** No title is longer, with all the white space of its markup. */
const LONGEST = 3000;

/**
 * The title of a page without any heading, whose address names a document: the outermost element that says the kind of
 * document and then the title that the head of the page names.
 * @param soort how the kinds are called
 */
export function looseTitle(document: Document, { search }: URL, soort: RegExp): PageTitle | null {
  if (!/=\d{4}[DZ]\d{4}/i.test(search) || document.querySelector('h1')) return null;
  const named = document.querySelector('meta[name="dcterms.title" i]')?.getAttribute('content');
  const title = words(named ?? document.title.split(' | ')[0] ?? '');
  if (!title) return null;
  for (const element of document.querySelectorAll('body *')) {
    const raw = element.textContent ?? '';
    if (raw.length > LONGEST) continue; // holds more than a title
    const text = words(raw);
    const before = text.slice(0, -title.length).replace(/\s*:?\s*$/, '');
    if (text.endsWith(title) && before.length < 60 && soort.test(before))
      return { element, soort: before, title };
  }
  return null;
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
