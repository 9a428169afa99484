import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import dutch from '../../../public/_locales/nl/messages.json';

/** What an editor has struck out, and what is written in its place. A key that has reason to say it stands behind. */
const struck: Record<'nl' | 'en', [wrong: RegExp, instead: string, except?: string[]][]> = {
  nl: [
    [/\b(?:zij|haar)\b/i, 'ze, die'],
    [/\bvanzelf\b/i, 'automatisch'],
    [/\btoegezegd\b/i, 'what the browser does'],
    [/\bgekozene?\b|\b(?:alle|verder) kiezen\b/i, 'geselecteerd'],
    [/\bstand\b/i, 'status'],
    [/\bgevraagd\b|\bindiening\b/i, 'ingezonden'],
    [/\bvragenstellers?\b|\bgesteld door\b/i, 'indiener'],
    [/\bplaatjes\b/i, 'afbeeldingen'],
    [/\bbladzijden?\b/i, "pagina's"],
    [/\brekenblad\b/i, 'spreadsheet'],
    [/\buitvoer\b/i, 'exporteren'],
    [/\bbij opties\b|\bin de opties\b/i, 'onder Opties'],
    [/\bnoten?\b/i, 'voetnoot'],
    [/\bje\b|\bjouw?\b|\bjij\b/i, 'u'],
    [/\bnu en dan\b/i, 'af en toe'],
    [/\btab\b/i, 'tabblad'],
    [/\bverzoek\b/i, 'a word that readers use', ['job_problem_', 'follow_problem_', 'sync_problem_']],
  ],
  en: [
    [/\bjust so\b/i, 'unchanged'],
    [/\bchoose all\b|\bchosen\b/i, 'selected'],
    [/\b(?:saved|read|submitted|answered) last\b|\blast the same\b/i, 'recently …, last synced'],
    [/\bthe house\b(?! of)/i, 'Tweede Kamer'],
    [/\bby themselves\b|\bby itself\b/i, 'separately'],
    [/\banew\b/i, 'again'],
    [/\bmeanwhile\b/i, 'in the meantime'],
    [/\bof the internet\b/i, 'from the internet'],
    [/\bis no \w+ of\b|\bis no address\b/i, 'is not a …'],
    [/\bload the page again\b/i, 'reload the page'],
    [/\b(?:un)?fold\b/i, 'collapse, expand'],
    [/\bmay mend\b/i, 'fix'],
  ],
};

/** What holds in either language. */
const inBoth: [wrong: RegExp, why: string][] = [
  [/ …/, 'no space before what is left out'],
  [/\w'\w/, 'an apostrophe is ’'],
  [/ {2}|^ | $/, 'no space too many'],
  [/\s[,.;:!](?:\s|$)/, 'no space before a stop'],
];

/** Labels of buttons, and of what is pressed: their first or last word says what happens, as "Kopiëren" does. */
const imperative =
  /^(?:kopieer|open(?!,| (?:data|vragen))|annuleer|bewaar|verwijder|markeer|toon|vouw|lees|probeer|zoek|haal|sluit|kies|schrijf|download|maak|wis)\b/i;

type Words = Record<string, { message: string }>;

/** Sentences end in a full stop, labels in none. */
const isLabel = (message: string) => !/[.:?]$/.test(message);

function faults(language: 'nl' | 'en', words: Words): string[] {
  return Object.entries(words).flatMap(([key, { message }]) => [
    ...struck[language]
      .filter(([wrong, , except]) => wrong.test(message) && !except?.some((start) => key.startsWith(start)))
      .map(([, instead]) => `${key}: ${message} (${instead})`),
    ...inBoth.filter(([wrong]) => wrong.test(message)).map(([, why]) => `${key}: ${message} (${why})`),
    ...(language === 'nl' && isLabel(message) && imperative.test(message)
      ? [`${key}: ${message} (infinitive)`]
      : []),
  ]);
}

describe("an editor's words", () => {
  it('stand in Dutch', () => expect(faults('nl', dutch)).toEqual([]));
  it('stand in English', () => expect(faults('en', english)).toEqual([]));

  it.each([
    ['nl', 'zij blijft in uw verzameling'],
    ['nl', 'Laad haar opnieuw'],
    ['nl', 'Vanzelf een back-up maken'],
    ['nl', 'Alle kiezen'],
    ['nl', '$1 gekozen'],
    ['nl', 'het gekozene verwijderen'],
    ['nl', 'Stand'],
    ['nl', 'Kopieer rapport'],
    ['nl', 'Open alle'],
    ['nl', 'Even lezen …'],
    ['nl', "de pagina's"],
    ['en', 'Choose all'],
    ['en', '$1 documents are here already just so'],
    ['en', 'Saved last'],
    ['en', 'Document of the House'],
    ['en', "Text from this page's file"],
    ['en', 'Looking up now …'],
  ] as const)('would not let in, in %s, "%s"', (language, message) => {
    expect(faults(language, { key: { message } })).not.toEqual([]);
  });

  it.each([
    ['nl', 'Back-up kiezen…'],
    ['nl', 'Bestanden staan onder Opties'],
    ['nl', 'op afstand bestand'],
    ['nl', 'Openen'],
    ['nl', 'Zet het uit, of lees verder.'],
    ['en', 'Tweede Kamer (House of Representatives)'],
    ['en', 'Naslag’s own'],
  ] as const)('let in, in %s, "%s"', (language, message) => {
    expect(faults(language, { key: { message } })).toEqual([]);
  });

  it('stand in what the README says to readers', () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../../README.md'), 'utf8');
    const [, forReaders = ''] = /## Voor lezers\n([^]*?)\n## For developers/.exec(readme) ?? [];
    expect(forReaders.length).toBeGreaterThan(2000);
    const wrong = [/\bvanzelf\b/i, /\b[Zz]ij worden\b/, /\bhaar\b/, /\bbij Opties\b|\b[Ii]n de opties\b/];
    expect(wrong.filter((pattern) => pattern.test(forReaders))).toEqual([]);
  });
});
