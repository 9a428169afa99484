import { createDeflate } from 'node:zlib';
import { joined } from '../../lib/joined';

/** The page's content, which is printed again and again: no two programs may skip it as empty. */
const PIECE = 'BT /R 10 Tf 72 700 Td (Is de pont open?) Tj ET\n';

/**
 * A PDF of one page whose content unpacks to so many bytes, and which itself is a thousandth of that.
 * @param inflated bytes
 */
export async function writeInflatingPdf(inflated: number): Promise<Uint8Array> {
  const packed = await deflated(inflated);
  const head = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /R 3 0 R >> >> /Contents 5 0 R >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = head.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  offsets.push(text.length);
  text += `5 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  const end = '\nendstream\nendobj\n';
  const start = text.length + packed.length + end.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const tail = `${end}xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([Buffer.from(text, 'latin1'), packed, Buffer.from(tail, 'latin1')]);
}

/** Piece by piece: the whole is never in memory here either. */
async function deflated(inflated: number): Promise<Uint8Array> {
  const stream = createDeflate({ level: 9 });
  const chunk = Buffer.from(PIECE.repeat(Math.ceil(1_000_000 / PIECE.length)));
  const write = async () => {
    for (let written = 0; written < inflated; written += chunk.length)
      if (!stream.write(chunk)) await new Promise((go) => stream.once('drain', go));
    stream.end();
  };
  const writing = write();
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece as Uint8Array);
  await writing;
  return joined(
    pieces,
    pieces.reduce((sum, { length }) => sum + length, 0),
  );
}
