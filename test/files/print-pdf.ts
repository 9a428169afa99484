import { deflateSync } from 'node:zlib';

/** A piece of text in its place on a page: points from the lower left corner. */
export interface Printed {
  text: string;
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
  /** Degrees against the clock. */
  turn?: number;
}

export interface PrintedPage {
  pieces: Printed[];
  width?: number;
  height?: number;
  /** What the page says of how it is to be turned. */
  rotate?: number;
  /** Annotations, as they stand in the file. */
  annotations?: string[];
  /** Drawing operations below the text. */
  drawing?: string;
  /** What they draw by name: the rest of its dictionary, and its stream. */
  xObjects?: Record<string, [dictionary: string, stream: string]>;
}

/** A picture of so many pixels, all of them black; nothing looks at them. */
export const pixels = (width = 40, height = 60): [string, string] => [
  `/Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceGray`,
  '\0'.repeat(width * height),
];

/** Helvetica's widths from the blank on, in thousandths of the size, for the letters that tests use. */
const WIDTHS =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number);
const ACCENTED: Record<string, number> = {
  '´': 333,
  '¸': 333,
  '¨': 333,
  ˇ: 333,
  '’': 222,
  '–': 556,
  '²': 333,
};
/** WinAnsi beyond Latin 1; the caron stands in a place of its own. */
const CODES: Record<string, number> = { '’': 0x92, '–': 0x96, ˇ: 0x81 };

/** How wide a text is printed. */
export const widthOf = (text: string, size = 10): number =>
  ([...text].reduce((sum, sign) => sum + (ACCENTED[sign] ?? WIDTHS[sign.charCodeAt(0) - 32] ?? 556), 0) *
    size) /
  1000;

/** A PDF with these texts in these places, in Helvetica; nothing is embedded. */
export function printPdf(pages: readonly PrintedPage[], packed = false): Uint8Array {
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ');
  const widths = Array.from({ length: 224 }, (_, i) => {
    const sign =
      Object.entries(CODES).find(([, code]) => code === i + 32)?.[0] ?? String.fromCharCode(i + 32);
    return ACCENTED[sign] ?? WIDTHS[i] ?? 556;
  }).join(' ');
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /FirstChar 32 /LastChar 255 /Widths [${widths}] /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [129 /caron] >> >>`;
  // They stand behind the pages.
  const named = pages.flatMap((page, i) =>
    Object.entries(page.xObjects ?? {}).map(([name, own]) => ({ name, page: i, own })),
  );
  const numbersOf = (i: number) =>
    named.flatMap(({ name, page }, n) => (page === i ? [`/${name} ${5 + 2 * pages.length + n} 0 R`] : []));
  const objects: [string, string?][] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    [`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`],
    [font('Helvetica')],
    [font('Helvetica-Bold')],
    ...pages.flatMap((page, i): [string, string?][] => {
      const { width = 595, height = 842, rotate = 0, annotations = [], drawing = '', pieces } = page;
      const content = drawing + pieces.map(draw).join('');
      const stream = packed ? deflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content;
      return [
        [
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Annots [${annotations.join(' ')}] /Resources << /Font << /R 3 0 R /B 4 0 R >> /XObject << ${numbersOf(i).join(' ')} >> >> /Contents ${6 + 2 * i} 0 R >>`,
        ],
        [`<< /Length ${stream.length}${packed ? ' /Filter /FlateDecode' : ''} >>`, stream],
      ];
    }),
    ...named.map(({ page, own: [dictionary, stream] }): [string, string] => [
      `<< /Type /XObject ${dictionary} /Resources << /XObject << ${numbersOf(page).join(' ')} >> >> /Length ${stream.length} >>`,
      stream,
    ]),
  ];
  const parts = ['%PDF-1.4\n'];
  let at = 9;
  const offsets = objects.map(([dictionary, stream], i) => {
    const start = at;
    const body = stream === undefined ? dictionary : `${dictionary}\nstream\n${stream}\nendstream`;
    const part = `${i + 1} 0 obj\n${body}\nendobj\n`;
    parts.push(part);
    at += part.length;
    return start;
  });
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  parts.push(offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join(''));
  parts.push(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`);
  return new Uint8Array(Buffer.from(parts.join(''), 'latin1'));
}

function draw({ text, x, y, size = 10, bold = false, turn = 0 }: Printed): string {
  const [cos, sin] = [Math.cos, Math.sin].map((of) => of((turn * Math.PI) / 180).toFixed(4));
  const escaped = [...text]
    .map((sign) => {
      if ('()\\'.includes(sign)) return `\\${sign}`;
      const code = CODES[sign] ?? sign.charCodeAt(0);
      return code < 127 ? sign : `\\${code.toString(8).padStart(3, '0')}`;
    })
    .join('');
  return `BT /${bold ? 'B' : 'R'} ${size} Tf ${cos} ${sin} ${(-Number(sin)).toFixed(4)} ${cos} ${x} ${y} Tm (${escaped}) Tj ET\n`;
}

/** Lines below each other, from a place on. */
export const linesAt = (
  x: number,
  y: number,
  texts: readonly string[],
  look: Partial<Printed> = {},
): Printed[] => texts.map((text, i) => ({ text, x, y: y - 1.2 * (look.size ?? 10) * i, ...look }));
