import type { SiteBlock, SiteDocument } from './document';
import { sharedText } from './shared';

const noteLabels: Record<string, string> = { '¹': '1', '²': '2' };

/** The sample document, 2023Z11786: a plain text in which ¹ and ² mark notes that stand between the questions. */
export function sampleDocument(): SiteDocument {
  const [number = '', heading = '', ...lines] = sharedText('seed/2023Z11786.md')
    .replaceAll('*', '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const blocks: SiteBlock[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const note = /^([¹²])\s*(.*)/.exec(line);
    if (/^Vraag \d+$/.test(line)) blocks.push({ type: 'question', heading: line, paragraphs: [] });
    else if (note) blocks.push({ type: 'notes', notes: [noteOf(note[1] ?? '', note[2] ?? '')] });
    else if (last && last.type !== 'notes') last.paragraphs.push(line.replace(/[¹²]/g, mark));
  }
  return {
    kind: 'question',
    officialId: `kv-tk-${number}`,
    zaaknummer: number,
    documentnummer: '2023D28312',
    aanhangselnummer: null,
    vergaderjaar: '2022-2023',
    title: capital(/ over (.*) \(ingezonden/.exec(heading)?.[1] ?? ''),
    heading,
    answerHeading: null,
    date: '2023-06-23',
    indieners: ['Q.M. Rajkowski', 'N. Gündoğan', 'R.P. Brekelmans'],
    blocks,
  };
}

const mark = (sign: string) => `[^${noteLabels[sign]}]`;
const noteOf = (sign: string, text: string) => ({
  label: noteLabels[sign] ?? '',
  text: text.replace(/[<>]/g, ''),
});
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
