/** Role words, among them the misspelt ones of real headings: "Staatsecretaris", "staatssectraris", "Minster", "minsiter". */
const ROLE =
  /(?:^|[\s,])(?:(vice-?)?(minister[- ]president)|(mini?s[a-z]{1,3}r|mi[nis]{2,5}te?r)s?|(staats{0,3}-?s?e?[ck][a-z]{3,7}s)(?:sen)?)(?![a-zà-ÿ-])/gi;

/** Words that belong to an addressee and are none: who stands in for whom, and the names of persons. */
const ASIDE =
  /,?\s+(?:(?:bij|in|wegens|tijdens)\s+(?:de\s+)?afwezigheid|(?:mede\s+)?namens|(?:als|ter)\s+(?:plaats)?vervang[a-z]*|(?:plaats)?vervangend|in\s+(?:zijn|haar|hun)\s+hoedanigheid)\b.*?(?=,\s+(?:en\s+)?(?:aan\s+)?de\s|$)|[.,]?\s+(?:mw|dhr|mevr|de\s+heer|mevrouw|drs|mr|dr|prof)\b\.?[^,]*?(?=,|\s+en\s+(?:(?:aan\s+)?de|van|voor)\s|$)|\s*\((?:zie\s+ook|mw|dhr|mevr|mevrouw|de\s+heer)\b[^)]*\)/gi;

/** "van A, voor B en van C en D" falls into `van A`, `voor B`, `van C en D`: each opens with its own preposition. */
const NEXT_POST = /(?:,\s+|,?\s+en\s+)(?=(?:van|voor)\s)/i;

/**
 * What only a ministry's name begins with: "van Financiën en Justitie" are two although "van" stands once, and so are
 * "van Economische Zaken en Klimaat en Groene Groei". A name that others hold too stands whole: "Asiel en Migratie".
 */
const NEXT_MINISTRY =
  /(?:,\s+|,?\s+en\s+)(?=(?:algemene zaken|asiel en migratie|binnenlandse zaken|buitenlandse (?:zaken|handel en)|defensie|economische zaken|financi[eë]n|grote steden|(?<!veiligheid en )justitie|klimaat en (?:energie|groene groei)|landbouw(?! en innovatie)|langdurige zorg|onderwijs, cultuur|(?<!handel en )ontwikkelingssamenwerking|sociale zaken|veiligheid en justitie|verkeer en waterstaat|vreemdelingenzaken|infrastructuur en|(?<!welzijn, )volksgezondheid|volkshuisvesting|werk en participatie)(?![a-zà-ÿ]))/i;

/**
 * Those a question is put to: "de Ministers van A, voor B en van C" → three, "de Minister en de Staatssecretaris van X"
 * → two, each as `Minister van X`, `Staatssecretaris voor Y`, `Minister-President`.
 */
export function readAddressees(text: string): string[] {
  const plain = text.replace(ASIDE, '');
  const roles = [...plain.matchAll(ROLE)];
  const found: string[] = [];
  let waiting: string[] = []; // roles whose post is named with a later one
  for (const [i, match] of roles.entries()) {
    const between = plain.slice(match.index + match[0].length, roles[i + 1]?.index);
    // "Minister Voorbeeld van X": the person is no part of the post.
    const posts = between
      .replace(/^\s(?!(?:van|voor|zonder)\s)[^,]*?\s(?=(?:van|voor)\s)/, ' ')
      .replace(/(?:[\s,.;]+(?:en|alsmede|evenals|aan|de|het|mede)(?=[\s,.;]|$))*[\s,.;]*$/i, '')
      .trim();
    if (match[2]) {
      found.push(
        match[1]
          ? /-$/.test(match[1])
            ? 'Vice-Minister-President'
            : 'Viceminister-President'
          : 'Minister-President',
      );
      continue;
    }
    waiting.push(match[3] ? 'Minister' : 'Staatssecretaris');
    if (!posts) continue;
    for (const post of posts.split(NEXT_POST)) {
      const preposition = /^(?:van|voor)\s/i.exec(post)?.[0] ?? 'van ';
      for (const [n, ministry] of post.split(NEXT_MINISTRY).entries()) {
        const name = (n ? preposition : '') + ministry.trim();
        found.push(...waiting.map((role) => `${role} ${name}`));
        waiting = waiting.slice(-1);
      }
    }
    waiting = [];
  }
  return [...found, ...waiting];
}
