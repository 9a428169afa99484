import { type FictionalQuestion, officialId, type Reply } from './fictional';

/** Dutch time, near enough. */
const moment = (day: string) => `${day}T00:00:00${/-(?:04|05|06|07|08|09)-/.test(day) ? '+02:00' : '+01:00'}`;
/** How the register writes that it has no date. */
const NO_DATE = '0001-01-01T00:00:00Z';

/** A question as the register has it, with the names of version 4. */
export function zaakRow(question: FictionalQuestion) {
  const { zaaknummer, subject, authors, addressees, submitted, documentnummer, replies } = question;
  const actor = (ActorNaam: string, ActorFractie: string | null, Relatie: string, Functie: string) => ({
    ...{ ActorNaam, ActorFractie, Relatie, Functie, Verwijderd: false },
  });
  const id = `00000000-0000-4000-8000-${zaaknummer.replace('Z', '').padStart(12, '0')}`;
  const asked = addressees.map((functie) =>
    actor('G. Gevraagde', null, 'Gericht aan', functie.charAt(0).toLowerCase() + functie.slice(1)),
  );
  const asking = authors.map(({ registered, party }, i) =>
    actor(registered, party, i ? 'Medeindiener' : 'Indiener', 'Tweede Kamerlid'),
  );
  // As reports have it: everybody twice, the first signatory as the second too, and one who was taken off the list.
  const untidy = question.untidy
    ? [
        ...asking,
        ...asking.slice(0, 1).map((each) => ({ ...each, Relatie: 'Medeindiener' })),
        ...asked.map((each) => ({ ...each, ActorNaam: 'H. Tweede-Gevraagde' })),
        { ...actor('W. Weggehaald', 'XYZ', 'Medeindiener', 'Tweede Kamerlid'), Verwijderd: true },
        {
          ...actor('W. Weggehaald', null, 'Gericht aan', 'minister van Weggehaalde Zaken'),
          Verwijderd: true,
        },
      ]
    : [];
  return {
    Id: id,
    Nummer: zaaknummer,
    Soort: 'Schriftelijke vragen',
    Onderwerp: subject,
    Titel: null,
    GestartOp: question.undated === 'all' ? NO_DATE : moment(submitted),
    Vergaderjaar: '2089-2090',
    Afgedaan: replies.length > 0,
    Verwijderd: false,
    ZaakActor: [
      ...asked,
      ...asking,
      actor('vaste commissie voor Waterwerken', null, 'Volgcommissie', ''),
      ...untidy,
    ],
    Document: [
      {
        Soort: 'Schriftelijke vragen',
        DocumentNummer: documentnummer,
        Titel: subject,
        Onderwerp: subject,
        Datum: question.undated === 'all' ? NO_DATE : moment(submitted),
        Vergaderjaar: '2089-2090',
        Volgnummer: -1,
        Aanhangselnummer: null,
        Verwijderd: false,
        DocumentVersie: [
          { ExterneIdentifier: `kv-tk-${zaaknummer}`, Verwijderd: false },
          { ExterneIdentifier: null, Verwijderd: false },
        ],
      },
      ...replies.map((reply) => replyRow(reply, question)),
      ...(question.untidy ? [{ Soort: 'Antwoord schriftelijke vragen', Verwijderd: true }] : []),
    ],
  };
}

const sorts: Record<Reply['kind'], string> = {
  answer: 'Antwoord schriftelijke vragen',
  postponement: 'Mededeling (uitstel antwoord)',
  withdrawal: 'Mededeling',
};
const titles: Record<Reply['kind'], string> = {
  answer: 'Antwoord op vragen',
  postponement: 'Uitstel beantwoording vragen',
  withdrawal: 'Intrekking schriftelijke vragen',
};

const replyRow = (reply: Reply, { subject, undated }: FictionalQuestion) => ({
  Soort: sorts[reply.kind],
  DocumentNummer: reply.documentnummer,
  Titel: null,
  Onderwerp: `${titles[reply.kind]} over ${subject}`,
  Datum: undated ? NO_DATE : moment(reply.date),
  // The register's own year for a document may be another than that of its number in the Aanhangsel.
  Vergaderjaar: '2088-2089',
  Volgnummer: -1,
  Aanhangselnummer: `${reply.vergaderjaar.slice(2, 4)}${reply.vergaderjaar.slice(7, 9)}${String(reply.number).padStart(5, '0')}`,
  Verwijderd: false,
  // The newest have no official publication yet.
  DocumentVersie: reply.number % 3 ? [{ ExterneIdentifier: officialId(reply), Verwijderd: false }] : [],
});
