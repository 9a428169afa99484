/** Text as HTML shows it: no character of it is markup. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Lines as KOOP's pages break them, at about 85 characters, indented. */
export function wrap(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length > 84) {
      lines.push(line);
      line = '';
    }
    line += (line && ' ') + word;
  }
  return [...lines, line].join('\n               ');
}

/** A paragraph with its note marks and nothing else. */
export function paragraph(text: string, noteId: (label: string) => string): string {
  const marked = escape(wrap(text)).replace(/\[\^(\w+)\]/g, (_, label: string) => {
    const id = noteId(label);
    return `<a class="nootnum supernote-click-${id}" href="#${id}">${label}</a>`;
  });
  return `            <p>${marked}\n            </p>`;
}

/** Text with its web addresses as links, in the markup of officielebekendmakingen.nl. */
export function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>()]+)/)
    .map((part, i) => (i % 2 === 0 ? escape(part) : link(part)))
    .join('');
}

function link(address: string): string {
  const safe = escape(address);
  return `<a href="${safe}" title="link naar ${safe}" class="externe_link">${safe}</a>`;
}

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** `23 juni 2023` from `2023-06-23`. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${months[(month ?? 0) - 1]} ${year}`;
}

/** `23-06-2023` from `2023-06-23`. */
export const shortDate = (iso: string): string => iso.split('-').reverse().join('-');
