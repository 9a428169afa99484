import { type FictionalQuestion, officialId, type Reply } from './fictional';

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

const NOTICES = {
  postponement: 'Het beantwoorden duurt langer.',
  withdrawal: 'De vragen zijn op verzoek van de vraagsteller ingetrokken.',
};

/** The XML of one publication of a question, in KOOP's vocabulary of 2014. */
export function publicationXml(question: FictionalQuestion, reply: Reply | null): string {
  const { questions, answers, authors, addressees, subject, submitted, zaaknummer } = question;
  const names = authors.map(
    ({ printed, party }) => `<naam><achternaam>${escape(printed)}</achternaam></naam> (${party})`,
  );
  const whom = addressees.map((name) => `de ${name}`).join(' en ');
  const asked =
    `Vragen van ${names.length > 1 ? 'de leden' : 'het lid'} ${list(names)} aan ${whom} over ` +
    `<kamervraagonderwerp>${escape(subject)}</kamervraagonderwerp> (ingezonden ${date(submitted)}).`;
  const word = reply?.kind === 'answer' ? 'Antwoord' : 'Mededeling';
  const earlier = question.replies.find((each) => each !== reply && reply && each.date < reply.date);
  const replied =
    reply &&
    `${word} van ${addressees[0]?.replace(/ (?:van|voor) .*/, '')} <naam><achternaam>Gevraagde</achternaam></naam> ` +
      `(<organisatie afkorting="WW">Waterwerken</organisatie>) (ontvangen ${date(reply.date)}).` +
      (earlier
        ? ` Zie ook Aanhangsel Handelingen, vergaderjaar ${earlier.vergaderjaar.replace('-', '–')}, nr. ${earlier.number}.`
        : '');
  const blocks = questions.map((text, i) => {
    const put = part('vraag', 'Vraag', i, marked(text, question));
    return reply?.kind === 'answer' ? put + part('antwoord', 'Antwoord', i, escape(answers[i] ?? '')) : put;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <metadata>
    <meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.officielebekendmakingen.nl/${idOf(question, reply)}/metadata.xml"/>
  </metadata>
  <kamervragen>
    <kamervraagkop>
      <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
    </kamervraagkop>
    <kamervraagnummer>${reply?.number ?? zaaknummer}</kamervraagnummer>
    <kamervraagomschrijving type="vraag">${asked}</kamervraagomschrijving>
    ${replied ? `<kamervraagomschrijving type="antwoord">${replied}</kamervraagomschrijving>` : ''}
    ${blocks.join('\n    ')}
    ${reply && reply.kind !== 'answer' ? `<kamervraagopmerking><nr>Mededeling</nr><al>${NOTICES[reply.kind]}</al></kamervraagopmerking>` : ''}
  </kamervragen>
</officiele-publicatie>`;
}

export const idOf = ({ zaaknummer }: FictionalQuestion, reply: Reply | null): string =>
  reply ? officialId(reply) : `kv-tk-${zaaknummer}`;

const part = (name: string, word: string, i: number, content: string) =>
  `<${name}>\n      <nr status="officieel">${word} ${i + 1}</nr>\n      <al>${content}</al>\n    </${name}>`;

/** The note itself stands where it is referred to first, and is named from then on. */
function marked(text: string, { notes, questions }: FictionalQuestion): string {
  const before = questions.slice(0, questions.indexOf(text)).join('');
  return escape(text)
    .replace(/\*(.+?)\*/g, '<nadruk type="cur">$1</nadruk>')
    .replace(/\[\^(\d)\]/g, (mark, label: string) => {
      const note = notes.find((each) => each.label === label);
      if (!note || before.includes(mark)) return `<nootref refid="n${label}"/>`;
      const link = `<extref doc="${escape(note.url)}" soort="URL" status="actief">${escape(note.url)}</extref>`;
      return (
        `<noot id="n${label}" type="voet"><noot.nr>${label}</noot.nr>` +
        `<noot.al>${escape(note.before)} (${link}).</noot.al></noot>`
      );
    });
}

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const list = (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' en $1');

function date(day: string): string {
  const [year, month, number] = day.split('-').map(Number);
  return `<datum isodatum="${day}">${number} ${MONTHS[(month ?? 1) - 1]} ${year}</datum>`;
}
