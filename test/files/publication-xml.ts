import { escape } from '../sites/html';
import { parse } from '../sites/parse';

/**
 * The official XML of a page of officielebekendmakingen.nl, in the vocabulary of lib/sites/SITES.md 2: notes stand where they
 * are first marked, and what the page's classes say has an element of its own.
 * @param html a page in the site's markup
 */
export function publicationXml(html: string): string {
  const document = parse(html);
  const meta = (name: string) =>
    document.querySelector(`meta[name="${name}" i]`)?.getAttribute('content') ?? null;
  const id = meta('DC.identifier') ?? '';
  const answer = id.startsWith('ah');
  const number = answer ? meta('OVERHEIDop.aanhangselNummer') : meta('OVERHEIDop.vraagnummer');
  const year = meta('OVERHEIDop.vergaderjaar');
  const writer = new Writer(document);
  const parts = [
    ...document.querySelectorAll('.kamervraagomschrijving_kop, .vraag, .antwoord, .kamervraagopmerking'),
  ].map((part) => writer.part(part));
  return `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie>
  <metadata>
    <meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.officielebekendmakingen.nl/${id}/metadata.xml"/>
  </metadata>
  <kamervragen>
    <kamervraagkop>
      ${year === null ? '' : `<tekstregel inhoud="vergaderjaar">Vergaderjaar ${year}</tekstregel>`}
      <tekstregel inhoud="documenttype">
        ${answer ? 'Aanhangsel van de Handelingen' : 'Kamervragen zonder antwoord'}
      </tekstregel>
    </kamervraagkop>
    ${number === null ? '' : `<kamervraagnummer>${number}</kamervraagnummer>`}
    ${parts.join('\n    ')}
  </kamervragen>
</officiele-publicatie>
`;
}

const HEADINGS = 'h2, h3, .nummer';

class Writer {
  private readonly written = new Set<string>();

  constructor(private readonly document: Document) {}

  part(part: Element): string {
    const { classList } = part;
    if (classList.contains('kamervraagomschrijving_kop'))
      return `<kamervraagomschrijving>${this.inner(part)}</kamervraagomschrijving>`;
    const heading = part.querySelector(HEADINGS);
    const remark = classList.contains('kamervraagopmerking');
    const name = remark ? 'kamervraagopmerking' : classList.contains('vraag') ? 'vraag' : 'antwoord';
    const number = heading ? `<nr status="officieel">${this.inner(heading)}</nr>` : '';
    const rest = [...part.children].filter((child) => child !== heading).map((child) => this.block(child));
    return `<${name}>${number}${rest.join('')}</${name}>`;
  }

  private block(block: Element): string {
    const rows = [...block.querySelectorAll('tr')];
    if (block.localName === 'table')
      return `<table><tgroup cols="${rows[0]?.children.length}"><tbody>${rows
        .map(
          (row) =>
            `<row>${[...row.children].map((cell) => `<entry><al>${this.inner(cell)}</al></entry>`).join('')}</row>`,
        )
        .join('')}</tbody></tgroup></table>`;
    if (block.localName === 'ul' || block.localName === 'ol')
      return `<lijst type="expliciet">${[...block.children].map((item) => this.item(item)).join('')}</lijst>`;
    return `<al>${this.inner(block)}</al>`;
  }

  private item(item: Element): string {
    const marker = item.querySelector('.ol');
    const number = marker ? `<li.nr>${(marker.textContent ?? '').trim()}</li.nr>` : '';
    marker?.remove();
    const paragraphs = item.querySelectorAll('p');
    const texts = paragraphs.length > 0 ? [...paragraphs] : [item];
    return `<li>${number}${texts.map((text) => `<al>${this.inner(text)}</al>`).join('')}</li>`;
  }

  private inner(element: Element): string {
    return [...element.childNodes]
      .map((node) => {
        if (node.nodeType === 3) return escape(node.textContent ?? '');
        return node.nodeType === 1 ? this.inline(node as Element) : '';
      })
      .join('');
  }

  private inline(element: Element): string {
    const inside = () => this.inner(element);
    if (element.matches('.nootnum')) return this.note(element);
    if (element.localName === 'sup')
      return element.querySelector('.nootnum') ? inside() : `<sup>${inside()}</sup>`;
    if (element.localName === 'sub') return `<inf>${inside()}</inf>`;
    if (/^(?:em|i)$/.test(element.localName)) return `<nadruk type="cur">${inside()}</nadruk>`;
    if (/^(?:strong|b)$/.test(element.localName)) return `<nadruk type="vet">${inside()}</nadruk>`;
    const href = element.getAttribute('href');
    if (element.localName !== 'a' || !href) return inside();
    const publication = /^([\w-]+)\.html$/.exec(href)?.[1];
    return publication
      ? `<extref doc="${publication}" soort="document" status="actief">${inside()}</extref>`
      : `<extref doc="${escape(href)}" soort="URL" status="actief">${inside()}</extref>`;
  }

  private note(mark: Element): string {
    const id = mark.getAttribute('href')?.slice(1) ?? '';
    const label = mark.textContent ?? '';
    if (this.written.has(id)) return `<nootref refid="${id}">${label}</nootref>`;
    this.written.add(id);
    const note = this.document.getElementById(`supernote-note-${id}`);
    const paragraphs = [...(note?.querySelectorAll('p') ?? [])].map(
      (p) => `<noot.al>${this.inner(p)}</noot.al>`,
    );
    return `<noot id="${id}" type="voet"><noot.nr>${label}</noot.nr>${paragraphs.join('')}</noot>`;
  }
}
