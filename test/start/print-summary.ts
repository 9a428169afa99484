import { thatAre } from '../../lib/annotate/sureness';
import type { PageState } from '../../lib/model/page-state';
import type { Related } from '../../lib/model/related';

const groups = { press: 'pers', parliament: 'parlement', law: 'recht', eu: 'EU', other: 'overig' };
const kinds = { question: 'vraag', answer: 'antwoord', postponement: 'uitstel', withdrawal: 'intrekking' };

/** The popup's summary as lines of text. */
export function summaryLines({ document, resolved, related }: PageState): string[] {
  const { kamervraag } = document;
  const { zaaknummer, documentnummer, officialId, aanhangselnummer, authors, questions, footnotes } =
    kamervraag;
  const ids = [zaaknummer, documentnummer, officialId, aanhangselnummer && `Aanhangsel ${aanhangselnummer}`];
  return [
    document.url,
    `${ids.filter(Boolean).join(' · ')} · ${kinds[kamervraag.kind]}`,
    `Onderwerp:   ${kamervraag.subject}`,
    `Van:         ${authors.map(({ name, party }) => `${name} (${party})`).join(', ')}`,
    `Aan:         ${kamervraag.addressees.join(', ')}`,
    `Ingezonden:  ${kamervraag.submitted ?? 'onbekend'}${kamervraag.answered ? ` · beantwoord: ${kamervraag.answered}` : ''}`,
    `Gelezen:     ${questions.length} vragen, ${footnotes.length} voetnoten`,
    ...questions.map(({ numbers, text }) => `  Vraag ${numbers.join(', ')}: ${shorten(text)}`),
    ...footnotes.map(({ label, text }) => `  Voetnoot ${label}: ${shorten(text)}`),
    `Bronnen:     ${resolved?.sources.length ?? 0}`,
    ...(resolved?.sources ?? []).map(
      ({ group, label, url, questions, certainty }) =>
        `  ${groups[group]}: ${label} — ${url ?? 'zonder adres'} (${certainty}; vraag ${questions.join(', ')})`,
    ),
    ...earlierLines('Eerdere vragen', thatAre(true, related?.document ?? [])),
    ...earlierLines('Mogelijk verwant', thatAre(false, related?.document ?? [])),
  ];
}

const earlierLines = (name: string, items: Related[]) => [
  `${name}: ${items.length}`,
  ...items.map(({ date, subject, url }) => `  ${date} ${subject} — ${url}`),
];

const shorten = (text: string) => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
