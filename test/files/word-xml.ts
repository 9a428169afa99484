import { docxOf } from './hostile';
import { strToU8 } from 'fflate';

/*
 * Paragraphs as Word writes them, for letters whose construction matters more than their words.
 */

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A run of text; a tab in it becomes Word's, a line feed its soft break. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr>${text
    .split(/([\t\n])/)
    .filter(Boolean)
    .map((part) =>
      part === '\t' ? '<w:tab/>' : part === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${part}</w:t>`,
    )
    .join('')}</w:r>`;
export const paragraph = (text: string, properties = '', look = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text, look)}</w:p>`;
export const bold = (text: string): string => paragraph(text, '', '<w:b/>');
export const italic = (text: string): string => paragraph(text, '', '<w:i/>');
const inList = (list: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
/** An item of the first, second … list, which Word numbers itself. */
export const item = (text: string, list = 1): string => paragraph(text, inList(list));
export const boldItem = (text: string, list = 1): string => paragraph(text, inList(list), '<w:b/>');
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const lists = [1, 2, 3];
const numbering = `<w:numbering ${W}>${lists
  .map(
    (id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`,
  )
  .join('')}${lists
  .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
  .join('')}</w:numbering>`;

/** The file of these paragraphs. */
export const wordFile = (...body: string[]): Uint8Array =>
  docxOf(body.join(''), { 'word/numbering.xml': strToU8(numbering) });

/** The relations of a part: id, type, target, and `External` where it leads out of the file. */
export const relations = (...all: [id: string, type: string, target: string, mode?: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

type LevelDefinition = [format: string, text: string, more?: string, start?: string];
/** The abstract list of these levels. */
export const listDefinition = (...levels: LevelDefinition[]): string =>
  `<w:abstractNum w:abstractNumId="1">${levels
    .map(
      ([format, text, more = '', start = '<w:start w:val="1"/>'], i) =>
        `<w:lvl w:ilvl="${i}">${start}<w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;
/** An item of a level of such a list. */
export const nestedItem = (text: string, level: number, list = 1): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
/** The file of a body with such a list; `more`: further lists of its definition. */
export const numberedFile = (definition: string, body: string, more = ''): Uint8Array => {
  const first = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
  const xml = `<w:numbering ${W}>${definition}${first}${more}</w:numbering>`;
  return docxOf(body, { 'word/numbering.xml': strToU8(xml) });
};
