import { monthName } from '../dates';
import { forLastText } from '../fold';
import type { Act } from './act';
import type { Setting } from './setting';

interface Mark {
  /** Whole years in which the shared name meant this act. */
  since?: number;
  until?: number;
  /** Its articles are numbered by chapter, as 3.108d. */
  dotted?: true;
  /** No other act of this name has an article above this number. */
  beyond?: number;
  /** What a text speaks of that means this act. */
  about?: RegExp;
}

/** What tells acts that share a name or an abbreviation from each other; by their ids. */
const marks: Record<string, Mark> = {
  // Ambtsinstructie
  BWBR0006728: { about: /commissaris(?:sen)? van de koning|(?<![a-z])cdk|provinciewet/i },
  BWBR0006589: { about: /politie|geweld|marechaussee|handboeien|opsporingsambtena|vuurwapen/i },
  // Bouwbesluit
  BWBR0005321: { since: 1993, until: 2002 },
  BWBR0012727: { since: 2003, until: 2011 },
  BWBR0030461: { since: 2013 },
  // Comptabiliteitswet
  BWBR0013891: { since: 2002, until: 2017 },
  BWBR0039429: { since: 2018, dotted: true },
  // Huisvestingswet
  BWBR0005674: { since: 1994, until: 2014 },
  BWBR0035303: { since: 2015 },
  // Mediawet, Mediabesluit
  BWBR0004149: { since: 1988, until: 2008 },
  BWBR0025028: { since: 2009, dotted: true },
  BWBR0004237: { since: 1988, until: 2008 },
  BWBR0025036: { since: 2009 },
  // Politiewet
  BWBR0006299: { since: 1995, until: 2012 },
  BWBR0031788: { since: 2013 },
  // Pw
  BWBR0015703: { about: /participatie|bijstand|uitkering|gemeente|inlichtingenplicht|re-integratie/i },
  BWBR0020809: { about: /pensioen/i },
  BWBR0002269: { about: /pacht(?:er|prijs|kamer|grond|wet|overeenkomst)/i },
  // Statuut
  BWBR0002154: { about: /koninkrijk|antillen|aruba|cura[çc]ao|sint maarten|rijkswet|gouverneur/i },
  // Vreemdelingenwet, Vreemdelingenbesluit
  BWBR0011823: { since: 2002, beyond: 60 },
  BWBR0011825: { since: 2002, dotted: true },
  // WAV
  BWBR0007149: { about: /vreemdeling|tewerkstelling|werkgever|illega|arbeidsinspectie/i },
  BWBR0013402: { about: /ammoniak|veehouderij/i },
  // WBO
  BWBR0003420: { about: /onderwijs|school|scholen|leerling/i },
  BWBR0005699: { about: /bevolkingsonderzoek|screening/i },
  // Wgs
  BWBR0031331: { about: /schuld(?:hulp|en|eiser)|schuldsanering/i },
  BWBR0049962: { about: /samenwerkingsverband|gegevensverwerking|gegevensdeling/i },
  // Wmo
  BWBR0020031: {
    until: 2014,
    about: /maatschappelijke ondersteuning|huishoudelijk|gemeente|voorziening|mantelzorg/i,
  },
  BWBR0035362: {
    since: 2015,
    dotted: true,
    about: /maatschappelijke ondersteuning|huishoudelijk|gemeente|voorziening|mantelzorg|beschermd wonen/i,
  },
  BWBR0009408: { about: /medisch-wetenschappelijk|proefperso|ccmo|medisch-ethisch|metc/i },
  // Wpg
  BWBR0024705: {
    about: /publieke gezondheid|infectieziekte|ggd|epidemie|pandemie|covid|corona|vaccin|quarantaine|rivm/i,
  },
  BWBR0022463: { about: /politie(?!k)|opsporing|korpschef|justitiële gegevens/i },
  // Wvg
  BWBR0003391: { about: /voorkeursrecht|percelen/i },
  BWBR0006169: { about: /gehandicapt|rolstoel|scootmobiel|zorgplicht/i },
  // European acts
  '31979L0409': { until: 2009 },
  '32009L0147': { since: 2011 },
  '32003R0343': { since: 2004, until: 2013 },
  '32013R0604': { since: 2014 },
  '32000R2725': { since: 2003, until: 2014 },
  '32013R0603': { since: 2016 },
  '32004L0083': { since: 2006, until: 2013 },
  '32011L0095': { since: 2014 },
  '32005L0085': { since: 2007, until: 2014 },
  '32013L0032': { since: 2016 },
  '32003L0009': { since: 2005, until: 2014 },
  '32013L0033': { since: 2016 },
  '32004L0018': { since: 2006, until: 2013 },
  '32014L0024': { since: 2017 },
  '31998L0083': { until: 2019 },
  '32020L2184': { since: 2023 },
  '32006R0562': { since: 2006, until: 2015 },
  '32016R0399': { since: 2017 },
};
const markOf = ({ id }: Act): Mark => marks[id] ?? {};

/**
 * Of the acts that share a name those that can be meant: as the subject, the article's number and the date tell. More
 * than one where nothing decides.
 */
export function choose(acts: Act[], article: string | null, setting: Setting): Act[] {
  let left = acts;
  for (const kept of [bySubject, byNumber, byYear]) {
    if (left.length < 2) break;
    const rest = kept(left, article, setting);
    if (rest.length > 0) left = rest;
  }
  return left;
}

const bySubject = (acts: Act[], _: string | null, { words }: Setting) =>
  acts.filter(({ id }) => spokenOf(words)(id));

/** Whether a text speaks of what an act is about; each is looked for once in a text. */
const spokenOf = forLastText((words: string) => {
  const known = new Map<string, boolean>();
  return (id: string): boolean => {
    const found = known.get(id) ?? marks[id]?.about?.test(words) ?? false;
    known.set(id, found);
    return found;
  };
});

function byNumber(acts: Act[], article: string | null): Act[] {
  if (article === null || article.includes(':')) return acts;
  if (/^\d+\.\d/.test(article)) return acts.filter((act) => markOf(act).dotted);
  const beyond = acts.filter((act) => Number.parseInt(article, 10) > (markOf(act).beyond ?? Infinity));
  return beyond.length > 0 ? beyond : acts.filter((act) => !markOf(act).dotted);
}

function byYear(acts: Act[], _: string | null, { words, year }: Setting): Act[] {
  const dated = acts.filter((act) => markOf(act).since ?? markOf(act).until);
  const within = (at: number) =>
    dated.filter((act) => (markOf(act).since ?? 0) <= at && at <= (markOf(act).until ?? Infinity));
  if (year !== null) return within(year);
  const least = latestYear(words);
  if (least === null || dated.length === 0) return acts;
  // A text that names a day of 2021 was written then or later.
  const later = acts.filter((act) => (markOf(act).until ?? Infinity) >= least);
  const [newest, ...others] = within(least).filter((act) => markOf(act).until === undefined);
  return newest && others.length === 0 ? [newest] : later;
}

const days = new RegExp(String.raw`(?<!\d)\d{1,2} ${monthName}\.? ((?:19|20)\d\d)(?!\d)`, 'gi');
const papers = /(?:vergaderjaar |Kamerstukken I{1,2} |Handelingen (?:I{1,2} )?)((?:19|20)\d\d)[-/]\d/g;

/** The latest year of a day or a paper that a text names. */
const latestYear = forLastText((text: string): number | null => {
  const years = [...text.matchAll(days), ...text.matchAll(papers)].map((match) => Number(match[1]));
  return years.length > 0 ? Math.max(...years) : null;
});
