import { citable } from '../../../lib/export/citable';
import type { CitableResolved, Citation, PlacedCitation, Source } from '../../../lib/model/citation';
import type { Related } from '../../../lib/model/related';
import type { PageReading, PlacedText } from '../../../lib/sites/reading';

/** A page of our own wording in the markup of officielebekendmakingen.nl. */
export const page = `<main><h1 id="title">Kamervragen zonder antwoord</h1>
<div id="broodtekst">
  <h1 class="kamervraagomschrijving_kop no-toc">Vragen van het lid Voorbeeld (XYZ) aan de Minister van Infrastructuur
     over rammelende bruggen (ingezonden 10 januari 2099).
  </h1>
  <div class="vraag"><h2 class="stuktitel no-toc">Vraag 1
     </h2><p>Bent u bekend met het bericht «Brug houdt buurt wakker»?<a class="nootnum" href="#n1">1</a> En met
     Kamerstuk 36 200-V,
        <i>nr. 26</i> over bruggen?<sup>2</sup></p></div>
  <div class="vraag"><h2 class="stuktitel no-toc">Vraag 2
     </h2><p>Kent u <a href="stb-2090-118.html">Staatsblad 2090, 118</a>, Kamerstuk 29 385, nr. 4 en Kamerstuk 29 385, nr. 7?</p></div>
  <div id="noten"><div class="voet noot" id="n1"><p>De Voorbeeldkrant, 9 januari 2099 (<a href="https://krant.example/123" class="externe_link">https://krant.example/123</a>).</p></div>
  <div class="voet noot" id="n2"><p>Aanhangsel Handelingen, vergaderjaar 2097–2098, nr. 2150</p></div></div>
</div></main>`;

/** What lib/sites would hand over for `page`; by hand, so that these tests stand on their own. */
export function readByHand(document: Document): PageReading {
  const root = document.querySelector('#broodtekst') as Element;
  const blocks = [...root.querySelectorAll('.vraag')];
  const notes = [...root.querySelectorAll('.voet.noot')];
  const heading = placeText(root.querySelector('h1') as Element);
  const questions = blocks.map((block) => ({
    heading: block.querySelector('h2'),
    last: block.lastElementChild as Element,
    text: placeText(block, 'h2, .nootnum, sup'),
  }));
  const footnotes = notes.map((element) => ({ element, text: placeText(element) }));
  return {
    kamervraag: {
      kind: 'question',
      status: 'ok',
      chamber: 'TK',
      officialId: 'kv-tk-2099Z00001',
      zaaknummer: '2099Z00001',
      documentnummer: null,
      aanhangselnummer: null,
      vergaderjaar: '2098-2099',
      subject: 'rammelende bruggen',
      authors: [{ name: 'Voorbeeld', party: 'XYZ' }],
      addressees: ['Minister van Infrastructuur'],
      submitted: '2099-01-10',
      answered: null,
      questions: questions.map(({ text }, i) => ({ numbers: [i + 1], text: text.text, notes: [] })),
      answers: [],
      explanation: null,
      notice: null,
      footnotes: footnotes.map(({ text }, i) => ({
        label: String(i + 1),
        text: text.text,
        urls: i === 0 ? ['https://krant.example/123'] : [],
      })),
    },
    site: 'officielebekendmakingen',
    layout: 'ob-2019',
    headings: [heading.text],
    relations: [],
    missing: [],
    conflicts: [],
    places: {
      title: document.querySelector('#title') as Element,
      root,
      headings: [heading],
      questions,
      answers: [],
      explanation: null,
      notice: null,
      footnotes,
      marks: [...root.querySelectorAll('.nootnum, sup')].map((element, footnote) => ({ element, footnote })),
    },
  };
}

/** The text of an element with white space collapsed, and its runs; what matches `skip` is left out. */
export function placeText(element: Element, skip = '.none'): PlacedText {
  const placed: PlacedText = { text: '', runs: [] };
  const walker = element.ownerDocument.createTreeWalker(element, 4); // NodeFilter.SHOW_TEXT
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest(skip)) continue;
    for (const { 0: word, index } of node.data.matchAll(/[^\s]+(?: [^\s]+)*/g)) {
      const gap = index > 0 || /^\s/.test(node.data) || placed.runs.at(-1)?.node.data.match(/\s$/);
      if (gap && placed.text !== '') placed.text += ' ';
      placed.runs.push({ start: placed.text.length, length: word.length, node, offset: index });
      placed.text += word;
    }
  }
  return placed;
}

/** A citation of these words in a place, wherever they stand in its text. */
export function cite(
  reading: PageReading,
  words: string,
  rest: Partial<PlacedCitation> = {},
): PlacedCitation {
  const { questions, footnotes } = reading.places;
  const all = [
    ...questions.map(({ text }, index) => ({ text: text.text, place: { part: 'question' as const, index } })),
    ...footnotes.map(({ text }, index) => ({ text: text.text, place: { part: 'footnote' as const, index } })),
  ];
  const at = all.find(({ text }) => text.includes(words));
  if (!at) throw new Error(`the page does not say ${words}`);
  const start = at.text.indexOf(words);
  const citation: Citation = {
    kind: 'kamerstuk',
    start,
    end: start + words.length,
    text: words,
    url: 'https://zoek.officielebekendmakingen.nl/kst-36200-V-26.html',
    certainty: 'exact',
    id: null,
    canonical: words,
  };
  return { ...citation, place: at.place, ...rest };
}

export const resolvedOf = (citations: PlacedCitation[], sources: Source[] = []): CitableResolved =>
  citable({ citations, sources });

export const source = (rest: Partial<Source> = {}): Source => ({
  key: 'krant.example/123',
  group: 'press',
  kind: 'url',
  label: 'De Voorbeeldkrant, 9 januari 2099',
  outlet: 'De Voorbeeldkrant',
  title: 'Brug houdt buurt wakker',
  date: '2099-01-09',
  url: 'https://krant.example/123',
  certainty: 'exact',
  questions: [1],
  answers: [],
  footnote: 0,
  ...rest,
});

export const related = (rest: Partial<Related> = {}): Related => ({
  key: '2098Z00009',
  subject: 'geluidshinder door bruggen',
  authors: [{ name: 'De Tweede', party: 'ABC' }],
  date: '2098-03-02',
  url: 'https://zoek.officielebekendmakingen.nl/kv-tk-2098Z00009.html',
  id: '2098Z00009',
  status: 'answered',
  followUp: false,
  sure: true,
  score: 3,
  reasons: [{ kind: 'same-words', values: ['bruggen', 'buurt'] }],
  match: {
    numbers: [2],
    text: 'Hoe vaak klagen buurtbewoners over Bruggen in hun buurt?',
    words: ['bruggen', 'buurt'],
  },
  ...rest,
});
