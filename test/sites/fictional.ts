import type { SiteBlock, SiteDocument } from './document';

const things = [
  'sluisdeuren',
  'bruggen',
  'gemalen',
  'veerponten',
  'vuurtorens',
  'dijken',
  'stuwen',
  'kademuren',
];
const places = ['Voorbeelddam', 'Nergenshuizen', 'Proefwijk', 'Waterveen', 'Oosterbedacht'];

/** A fictional question with so many questions, a footnote to every third, a citation in every fourth. */
export function fictionalQuestion(count: number): SiteDocument {
  const notes: { label: string; text: string }[] = [];
  const blocks: SiteBlock[] = Array.from({ length: count }, (_, i) => {
    const [thing, place] = [things[i % things.length] ?? '', places[i % places.length] ?? ''];
    let text = `Bent u bekend met de staat van de ${thing} bij ${place}, en met het besluit om het onderhoud ervan ${i + 2} jaar uit te stellen? Hoe beoordeelt u dat besluit in het licht van eerdere waarschuwingen van de beheerder over roest, verzakking en achterstallig schilderwerk, en welke kosten zijn ermee gemoeid?`;
    if (i % 4 === 3)
      text += ` Hoe verhoudt zich dit tot de motie hierover (Kamerstuk 36 200-V, nr. ${20 + i})?`;
    if (i % 3 === 0) {
      const label = String(notes.length + 1);
      notes.push({
        label,
        text: `Voorbeeldkrant, ${(i % 27) + 1} januari 2098, «De ${thing} van ${place}» (https://www.voorbeeldkrant.example/${thing}/${i}).`,
      });
      text += `[^${label}]`;
    }
    return { type: 'question', heading: `Vraag ${i + 1}`, paragraphs: [text] };
  });
  const zaaknummer = `2098Z${String(count).padStart(5, '0')}`;
  return {
    kind: 'question',
    officialId: `kv-tk-${zaaknummer}`,
    zaaknummer,
    documentnummer: `2098D${String(count).padStart(5, '0')}`,
    aanhangselnummer: null,
    vergaderjaar: '2097-2098',
    title: `Achterstallig onderhoud aan ${count} waterwerken`,
    heading: `Vragen van de leden Voorbeeld (XYZ) en De Tweede (ABC) aan de Minister van Waterwerken en de Staatssecretaris van Financiën over achterstallig onderhoud aan ${count} waterwerken (ingezonden 28 januari 2098).`,
    answerHeading: null,
    date: '2098-01-28',
    indieners: ['A. Voorbeeld', 'B. de Tweede'],
    blocks: [...blocks, { type: 'notes', notes }],
  };
}
