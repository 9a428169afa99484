for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) (globalThis as any)[name] ??= class {};
import { readFile } from '../lib/files/index.ts';
import { account } from './files/bag-of-words.ts';
import { docxLines, pdfLines } from './files/read-independently.ts';
import { readFileSync, readdirSync } from 'node:fs';
console.error = () => {};
for (const dir of ['../../shared/eval/files/cases', '../../shared/samples/files'].map(d => '/work/wt/letters/' + d.replace('../../', '../')))
  for (const name of readdirSync(dir).filter((n) => /\.(docx|pdf)$/.test(n))) {
    const bytes = new Uint8Array(readFileSync(`${dir}/${name}`));
    let lines: string[] = [];
    try { lines = name.endsWith('pdf') ? pdfLines(bytes, 'pdftotext') : docxLines(bytes); } catch (e: any) { console.log(name, 'INDEP', e.message.slice(0, 80)); }
    try {
      const text = await readFile(bytes);
      const a = account(lines, text);
      console.log(name, a.share.toFixed(3), 'lost:', a.lost.slice(0, 12).join(' '), '| invented:', a.invented.slice(0, 8).join(' '), text.leftOut ? '' : '');
    } catch (e: any) { console.log(name, 'PROBLEM', e.problem ?? e.message); }
  }
process.exit(0);
