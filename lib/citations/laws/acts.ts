import { readActs } from './act';

/** Seed; replaced by the full table. */
export const dutchActs = readActs(`
BWBR0005537|Algemene wet bestuursrecht|Awb;AWB|
BWBR0008691|Mededingingswet|Mw|
BWBR0013797|Embryowet||
BWBR0001854|Wetboek van Strafrecht|Sr;WvSr;WvS;SR|
BWBR0001903|Wetboek van Strafvordering|Sv;WvSv;SV|
BWBR0001840|Grondwet|Gw;GW|
BWBR0001886|Auteurswet|Aw|Auteurswet 1912
BWBR0006251|Wet op de beroepen in de individuele gezondheidszorg|BIG|Wet BIG
BWBR0002672|Wet op de vennootschapsbelasting 1969|Wet Vpb 1969;Wet VPB 1969|Wet op de vennootschapsbelasting
BWBR0020368|Wet op het financieel toezicht|Wft|
BWBR0005416|Gemeentewet||
BWBR0008290|Financiële-verhoudingswet|Fvw|
BWBR0005555|Wet luchtvaart||
BWBR0030250|Wet dieren||
BWBR0015711|Besluit bijstandverlening zelfstandigen 2004|Bbz;Bbz 2004|
BWBR0002399|Wet op het voortgezet onderwijs|WVO|
BWBR0037552|Wet natuurbescherming|Wnb|
BWBR0008804|Wet wapens en munitie|Wwm;WWM|
BWBR0003420|Wet op het primair onderwijs|WPO|
BWBV0001000|Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden|EVRM|
`);
