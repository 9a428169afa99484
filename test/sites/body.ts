import type { SiteBlock, SiteDocument } from './document';
import { escape, linked, paragraph, wrap } from './html';

/** The document's own markup, which is KOOP's on both sites. */
export function body(document: SiteDocument): string {
  const number = document.zaaknummer ?? document.officialId;
  const noteId = (label: string) => `ID-${number}-d37e${label}`;
  const headings = [document.heading, document.answerHeading].filter((heading) => heading !== null);
  const notes = document.blocks.filter((block) => block.type === 'notes');
  const last = document.blocks.at(-1);
  return [
    ...headings.map(
      (heading, i) =>
        `         <h1 class="kamervraagomschrijving_kop no-toc"><a id="d17e4${i}" name="d17e4${i}"></a>${escape(wrap(heading))}\n         </h1>`,
    ),
    ...document.blocks.map((block, i) =>
      block.type === 'notes'
        ? noteList(block.notes, noteId, notes.length > 1 || block !== last)
        : part(block, i, noteId),
    ),
  ].join('\n');
}

type TextBlock = Exclude<SiteBlock, { type: 'notes' }>;

function part(
  { type, heading, paragraphs }: TextBlock,
  i: number,
  noteId: (label: string) => string,
): string {
  return `         <div class="${type === 'question' ? 'vraag' : 'antwoord'}">
            <h2 class="stuktitel no-toc"><a id="d17e${59 + i}" name="d17e${59 + i}"></a>${escape(heading)}
            </h2>
${paragraphs.map((text) => paragraph(text, noteId)).join('\n')}
         </div>`;
}

/** At the end the list is `#noten`; between the questions, where a printed page ended, only its class says so. */
function noteList(
  notes: { label: string; text: string }[],
  noteId: (label: string) => string,
  between: boolean,
): string {
  const items = notes.map(({ label, text }) => {
    const id = noteId(label);
    return `            <div class="voet noot snp-mouseoffset snb-pinned notedefault" id="supernote-note-${id}">
               <h5 class="note-close"><a class="note-close" href="#close-${id}">X</a> Noot
               </h5><sup><span class="nootnum"><a id="${id}" name="${id}"></a>${label}</span></sup><p>${linked(text)}</p>
            </div>`;
  });
  return `         <div ${between ? 'class' : 'id'}="noten">\n            <hr />\n${items.join('\n')}\n         </div>`;
}
