/** A party or group of one of the chambers. */
export interface Party {
  /** What the chamber that knows it calls it now, or called it last. */
  name: string;
  /** What else has been printed for it: abbreviations, its name in full, what it was called before. */
  also?: readonly string[];
  /** Parties that merged into it, each with a row of its own: a reader may still mean only one of them. */
  was?: readonly string[];
}

/**
 * The parties of the Staten-Generaal since 1994. Capitals, accents, spaces and signs make no difference and are not listed:
 * `P.v.d.A.` is PvdA, `Groen Links` GroenLinks, `50 Plus` 50PLUS.
 *
 * A row joins what is known to be one; what is not sure stands apart, under what was printed. So whoever left a party is not
 * it; Omtzigt's group of one (2021–2023) is not NSC, which came after; Van Haga alone (2019–2020) is not his group of 2021,
 * nor Bontes alone (2013–2014) the group of two; and `Hendriks` and `Fractie Hendriks` are no row at all, for from 1995 on
 * there was one in each chamber.
 *
 * Names in full, and those of groups: the Tweede Kamer's open data (Fractie: Afkorting, NaamNL), else as named.
 */
export const parties: readonly Party[] = [
  { name: 'VVD', also: ['Volkspartij voor Vrijheid en Democratie'] },
  { name: 'CDA', also: ['Christen-Democratisch Appèl'] },
  { name: 'D66', also: ['Democraten 66'] },
  { name: 'SP', also: ['Socialistische Partij'] },
  { name: 'SGP', also: ['Staatkundig Gereformeerde Partij'] },
  { name: 'PvdD', also: ['Partij voor de Dieren'] },
  { name: 'Volt', also: ['Volt Nederland'] },
  { name: 'BBB', also: ['BoerBurgerBeweging'] },
  { name: 'BIJ1' },
  { name: 'FVD', also: ['Forum voor Democratie'] },
  { name: 'NSC', also: ['Nieuw Sociaal Contract'] },

  // One group in either chamber since 2023, one party since 2026. In open data that group is GroenLinks-PvdA until 9 June
  // 2026, then PRO: another name, no merger.
  {
    name: 'PRO',
    also: ['Progressief Nederland', 'GroenLinks-PvdA', 'GL-PvdA', 'PvdA-GroenLinks', 'PvdA-GL'],
    was: ['GroenLinks', 'PvdA'],
  },
  { name: 'GroenLinks', also: ['GL'] },
  { name: 'PvdA', also: ['Partij van de Arbeid'] },

  // One group in either chamber since March 2001, one party since 1 January 2004 (parlement.com, "Einde aan bestaan GPV en
  // RPF"). "RPF/GPV" was printed above questions of both in 2000 and 2001; the misprints were seen in headings.
  {
    name: 'ChristenUnie',
    also: ['CU', 'RPF/GPV', 'GPV/RPF', 'CristenUnie', 'ChistenUnie'],
    was: ['GPV', 'RPF'],
  },
  { name: 'GPV', also: ['Gereformeerd Politiek Verbond'] },
  { name: 'RPF', also: ['Reformatorische Politieke Federatie'] },

  // Wilders left the VVD in September 2004; on 28 November 2006 his group ended and the PVV began (open data).
  { name: 'PVV', also: ['Partij voor de Vrijheid', 'Groep Wilders'] },
  // Left the PvdA in November 2014, founded DENK in 2015, and sat under their own names until the elections of 2017.
  { name: 'DENK', also: ['Groep Kuzu/Öztürk', 'Kuzu/Öztürk', 'GrKÖ'] },
  // Left the FVD in May 2021. "Omgedoopt tot BVNL" in August, but the chamber kept the name until 5 December 2023 (parlement.com).
  { name: 'Groep Van Haga', also: ['BVNL', 'Belang van Nederland'] },
  // Left the PVV in March 2014 and founded VNL in May.
  { name: 'Groep Bontes/Van Klaveren', also: ['Bontes/Van Klaveren', 'GrBvK', 'VNL', 'VoorNederland'] },
  // Left the PVV on 20 January 2026; may not call itself otherwise in the chamber, founded the party DNA in April.
  { name: 'Groep Markuszower', also: ['DNA', 'De Nederlandse Alliantie'] },
  // Senators who left the FVD and joined JA21 on 24 December 2020; the Eerste Kamer did not let them take its name.
  { name: 'JA21', also: ['Fractie-Nanninga', 'Fractie-Van Pareren'] },
  // Left the FVD in July 2019, until June 2023 (eerstekamer.nl).
  { name: 'Fractie-Otten', also: ['Groep Otten', 'GO'] },
  // Another name since 2021, in the Eerste Kamer since 2023 (DNPP).
  { name: 'OPNL', also: ['Onafhankelijke Politiek Nederland', 'OSF', 'Onafhankelijke Senaatsfractie'] },
  // Its two members fell out in May 2014. The party stood by Baay-Timmerman (nos.nl); the other was Klein's group of one.
  { name: '50PLUS', also: ['50PLUS/Baay-Timmerman'] },
  { name: 'Klein', also: ['50PLUS/Klein'] },

  { name: 'LPF', also: ['Lijst Pim Fortuyn'] },
  { name: 'Leefbaar Nederland', also: ['LN'] },
  { name: 'AOV', also: ['Algemeen Ouderen Verbond'] },
  { name: 'Unie 55+', also: ['Ouderen Unie 55+'] },
  { name: 'CD', also: ['Centrumdemocraten'] },

  // Groups, and members on their own: one name each for what headings and open data print in several ways.
  { name: 'Groep Nijpels' },
  { name: 'Groep Lazrak' },
  { name: 'Groep Nawijn' },
  { name: 'Groep Van Oudenallen' },
  { name: 'Groep Eerdmans/Van Schijndel' },
  { name: 'Verdonk', also: ['Lid Verdonk', 'Groep Verdonk'] },
  { name: 'Brinkman', also: ['BRINK', 'Lid Brinkman'] },
  { name: 'Van Kooten-Arissen', also: ['vKA', 'Lid Van Kooten-Arissen'] },
  { name: 'Groep Krol/Van Kooten-Arissen', also: ['Groep Krol/vKA', 'Krol/vKA'] },
  { name: 'Fractie Den Haan', also: ['Den Haan', 'Lid Den Haan'] },
  { name: 'Lid Omtzigt', also: ['Omtzigt'] },
  { name: 'Lid Gündoğan', also: ['Gündoğan'] },
  { name: 'Lid Ephraim', also: ['Ephraim'] },
  { name: 'Lid Keijzer', also: ['Keijzer', 'Groep Keijzer'] },
];
