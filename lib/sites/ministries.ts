/**
 * Whole names of ministries, and of what a minister or state secretary is there for, as headings print them since 1994.
 * One pattern, because every page carries it. No name in it may be two others side by side; a test tries them all.
 */
export const MINISTRIES = [
  'algemene zaken|binnenlandse zaken en koninkrijksrelaties|buitenlandse zaken|defensie|financi[eë]n|asiel en migratie',
  'economische zaken(?: en klimaat(?:sbeleid)?|, landbouw en innovatie)?|klimaat en (?:energie|groene groei)',
  'justitie(?: en veiligheid)?|veiligheid en justitie|rechtsbescherming|(?:vreemdelingenzaken|participatie) en integratie',
  'immigratie(?:, integratie)? en asiel|(?:buitenlandse handel en )?ontwikkelings(?:samenwerking|hulp)',
  'onderwijs, cultuur en wetenschap(?:pen)?|(?:primair|basis-) en voortgezet onderwijs(?: en media)?',
  'volksgezondheid, welzijn en sport|langdurige zorg(?:, jeugd)? en sport|medische zorg(?: en sport)?|jeugd en gezin',
  'sociale zaken en werkgelegenheid|werk en participatie|armoedebeleid, participatie en pensioenen',
  '(?:infrastructuur|verkeer) en waterstaat|infrastructuur en milieu|milieu en wonen|wonen(?:, wijken en integratie| en rijksdienst)',
  'volkshuisvesting(?: en ruimtelijke ordening|, ruimtelijke ordening en milieubeheer)|natuur en stikstof|herstel (?:en )?toeslagen',
  'landbouw, (?:natuurbeheer en visserij|natuur en voedselkwaliteit|visserij, voedselzekerheid en natuur)',
  'grote steden- en integratiebeleid|bestuurlijke vernieuwing en koninkrijksrelaties',
].join('|');
