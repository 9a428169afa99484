/**
 * News outlets that Kamervragen cite: name, then its hosts. Sorted by name. Further spellings of a name stand behind `|`.
 * Not a list of all press: an unknown name with a date and an address is understood without it.
 */
const table = `
AD|Algemeen Dagblad|Algemene Dagblad: ad.nl
Agrarisch Dagblad: agd.nl
ANP: anp.nl
Apache: apache.be
Argos: vpro.nl/argos
AT5: at5.nl
BBC: bbc.co.uk bbc.com
Binnenlands Bestuur: binnenlandsbestuur.nl
Bloomberg: bloomberg.com
BN DeStem|BN/De Stem: bndestem.nl
BNNVARA: bnnvara.nl
BNR|BNR Nieuwsradio: bnr.nl
Boerderij: boerderij.nl
Brabants Dagblad: bd.nl
CNN: cnn.com
Cobouw: cobouw.nl
Computable: computable.nl
Dagblad De Limburger|De Limburger|Limburgs Dagblad: limburger.nl
Dagblad van het Noorden: dvhn.nl
De Correspondent: decorrespondent.nl
De Gelderlander: gelderlander.nl
De Groene Amsterdammer: groene.nl
De Morgen: demorgen.be
De Standaard: standaard.be
De Stentor: destentor.nl
De Telegraaf|Telegraaf: telegraaf.nl
De Tijd: tijd.be
de Volkskrant|Volkskrant: volkskrant.nl
Der Spiegel: spiegel.de
Distrifood: distrifood.nl
EenVandaag|1Vandaag: eenvandaag.avrotros.nl eenvandaag.nl
Eindhovens Dagblad: ed.nl
Elsevier|EW|Elsevier Weekblad: ewmagazine.nl elsevierweekblad.nl
Euractiv: euractiv.com
FD|Financieel Dagblad|Het Financieele Dagblad|Het Financieel Dagblad: fd.nl
Financial Times: ft.com
Foodlog: foodlog.nl
FTM|Follow the Money: ftm.nl ftm.eu
GeenStijl: geenstijl.nl
Haarlems Dagblad: haarlemsdagblad.nl
Hart van Nederland|Hartvannederland: hartvannederland.nl
Het Parool|Parool: parool.nl
Investico: platform-investico.nl
Joop: joop.nl joop.bnnvara.nl
KRO-NCRV: kro-ncrv.nl
L1: l1.nl l1nieuws.nl
Le Monde: lemonde.fr
Leeuwarder Courant: lc.nl
Leidsch Dagblad: leidschdagblad.nl
Medisch Contact: medischcontact.nl
Metro: metronieuws.nl
Nederlands Dagblad|ND: nd.nl
Nieuwe Oogst: nieuweoogst.nl
Nieuwsuur: nieuwsuur.nl nos.nl/nieuwsuur
Noordhollands Dagblad: noordhollandsdagblad.nl
NOS|NOS Journaal: nos.nl
NPO Radio 1: nporadio1.nl
NRC|NRC Handelsblad|NRC-Handelsblad: nrc.nl
NU.nl: nu.nl
Omroep Brabant: omroepbrabant.nl
Omroep Flevoland: omroepflevoland.nl
Omroep Gelderland: omroepgelderland.nl gld.nl
Omroep West: omroepwest.nl
Omroep Zeeland: omroepzeeland.nl
Omrop Fryslân: omropfryslan.nl
OneWorld: oneworld.nl
OOG TV: oogtv.nl
Pointer: pointer.kro-ncrv.nl
Politico: politico.eu politico.com
PZC|Provinciale Zeeuwse Courant: pzc.nl
Reformatorisch Dagblad: rd.nl
Reuters: reuters.com
RTL Nieuws|RTL: rtlnieuws.nl rtl.nl
RTV Drenthe: rtvdrenthe.nl
RTV Noord: rtvnoord.nl
RTV Oost|Oost: rtvoost.nl oost.nl
RTV Rijnmond|Rijnmond: rijnmond.nl
RTV Utrecht: rtvutrecht.nl
SBS6: sbs6.nl
Security.NL: security.nl
Skipr: skipr.nl
Spits: spitsnieuws.nl
The Guardian|Guardian: theguardian.com guardian.co.uk
The New York Times|New York Times: nytimes.com
The Record: therecord.media
The Washington Post|Washington Post: washingtonpost.com
Trouw: trouw.nl
Tubantia|Twentsche Courant Tubantia: tubantia.nl
Tweakers: tweakers.net
Vrij Nederland: vn.nl
VRT|VRT NWS: vrt.be
WNL: wnl.tv
Zembla: bnnvara.nl/zembla
Zorgvisie: zorgvisie.nl
`;

export interface Outlet {
  name: string;
  names: string[];
  /** Hosts, or host and first part of the path, without www. */
  hosts: string[];
}

export const outlets: Outlet[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [names = '', hosts = ''] = row.split(': ');
    const all = names.split('|');
    return { name: all[0] ?? names, names: all, hosts: hosts.split(' ') };
  });

const key = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const byName = new Map(outlets.flatMap((outlet) => outlet.names.map((name) => [key(name), outlet])));
const byHost = new Map(outlets.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet])));

/** The outlet that is known by this name, in whatever spelling ("volkskrant.nl", "De Volkskrant"); else null. */
export function outletByName(name: string): Outlet | null {
  const plain = key(name.replace(/^www\./i, ''));
  return (
    byName.get(plain) ??
    byName.get(plain.replace(/^de|nl$/g, '')) ??
    byHost.get(name.toLowerCase().replace(/^www\./, '')) ??
    null
  );
}

/** The outlet at this address; the narrower host wins ("nos.nl/nieuwsuur" before "nos.nl"). Null where none is known. */
export function outletByUrl(url: string): Outlet | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^(?:www|m|amp)\./, '');
  return (
    byHost.get(`${host}/${pathname.split('/')[1] ?? ''}`) ??
    byHost.get(host) ??
    byHost.get(host.replace(/^[^.]+\./, '')) ??
    null
  );
}
