// … kunnen niet binnen de gebruikelijke termijn worden beantwoord · zal ik zo spoedig mogelijk beantwoorden · Het
// beantwoorden duurt langer. · … de benodigde informatie nog niet is ontvangen · Uitstel beantwoording vragen
const LATER = [
  /termijn\b/i,
  /\buit(?:stel|gesteld)/i,
  /\bniet\s+(?:tijdig|op\s+tijd|binnen|eerder|vóór|voor)\b/i,
  /\bnog\s+(?:niet|geen)\b/i,
  /\b(?:zo|ten)\s+(?:spoedig|snel|spoedigste)\b|\bspoedig\b|\bbinnenkort\b|\bzodra\b|\bnader\s+overleg\b/i,
  /\b(?:meer|langere?|extra)\s+tijd\b|\blanger\s+dur|\bdu(?:urt|ren)\s+langer\b|\bvertra(?:ging|agd)\b/i,
  /\b(?:later|alsnog)\b|\b(?:na|voor|vóór)\s+het\s+[a-z]*reces\b/i,
];

/** Whether a notice says that the answer comes later than it should. */
export const isPostponement = (notice: string): boolean => LATER.some((words) => words.test(notice));
