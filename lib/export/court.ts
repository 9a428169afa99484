/** How the Leidraad names the courts that an ECLI begins with. */
const courts: Record<string, string> = {
  'NL:HR': 'HR',
  'NL:RVS': 'ABRvS',
  'NL:CRVB': 'CRvB',
  'NL:CBB': 'CBb',
  'NL:GHAMS': 'Hof Amsterdam',
  'NL:GHARL': 'Hof Arnhem-Leeuwarden',
  'NL:GHDHA': 'Hof Den Haag',
  'NL:GHSHE': "Hof 's-Hertogenbosch",
  'NL:RBAMS': 'Rb. Amsterdam',
  'NL:RBDHA': 'Rb. Den Haag',
  'NL:RBGEL': 'Rb. Gelderland',
  'NL:RBLIM': 'Rb. Limburg',
  'NL:RBMNE': 'Rb. Midden-Nederland',
  'NL:RBNHO': 'Rb. Noord-Holland',
  'NL:RBNNE': 'Rb. Noord-Nederland',
  'NL:RBOBR': 'Rb. Oost-Brabant',
  'NL:RBOVE': 'Rb. Overijssel',
  'NL:RBROT': 'Rb. Rotterdam',
  'NL:RBZWB': 'Rb. Zeeland-West-Brabant',
  'EU:C': 'HvJ EU',
  'EU:T': 'Gerecht EU',
  'CE:ECHR': 'EHRM',
};

/** "HR, ECLI:NL:HR:2019:2006"; the day and the case's name stand in no ECLI, and are left out. */
export function ecliForm(ecli: string): string {
  const [, country = '', code = '', year = ''] = ecli.split(':');
  // Until December 2009 the courts of the Union were those of the Community.
  const court = country === 'EU' && Number(year) < 2010 ? undefined : courts[`${country}:${code}`];
  return court ? `${court}, ${ecli}` : ecli;
}

/** "HvJ EU, zaak C-311/18", "Gerecht EU, zaak T-604/18"; of an older case the court's name at the judgment is not known. */
export function euCaseForm(number: string): string {
  const [, letter = '', year = ''] = /^([CT])-\d+\/(\d\d)$/.exec(number) ?? [];
  const isOfUnion = letter !== '' && Number(year) >= 10 && Number(year) < 70;
  return isOfUnion ? `${letter === 'C' ? 'HvJ EU' : 'Gerecht EU'}, zaak ${number}` : `Zaak ${number}`;
}
