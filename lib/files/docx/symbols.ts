/** Signs of a font by their places from 0x21 on; a space where the font has none that Unicode has. */
const FONTS: Record<string, string> = {
  symbol:
    '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼' +
    ' '.repeat(33) +
    '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭',
  wingdings:
    '✏✂✁👓🔔📖🕯☎✆✉📩📪📫📬📭📁📂📄📃📰🗄⌛⌨🖰🖲💻🖴💾📀✇✍✍✌👌👍👎☜☞☝☟✋☺😐☹💣☠⚐⚑✈☼💧❄✝✞✠✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓&&●○■□□❑❒⬧⧫◆❖⬥⌧⍓⌘❀✿❝❞' +
    ' ⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿❧☙❧☙❧☙❧☙·•▪○◉◉◎◎○▪□▲✦★✶✴✹✵⌖⌖⟡⌑◇✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛↩↪↰↱↲↳⤴⤵⤶⤷↺↻⮌⮍⮎⮏⮐⮑⌫⌦⮘➢⮙⮛⮈⮊⮉⮋←→↑↓↖↗↙↘⬅➔⬆⬇⬉⬈⬋⬊⇦⇨⇧⇩⬄⇳⇖⇗⇙⇘▭▫✗✓☒☑⊞',
  'wingdings 2': `${' '.repeat(46)}✗✓☒☑☒☒${' '.repeat(78)}☐`,
  'wingdings 3': `${' '.repeat(69)}←→↑↓↖↗↙↘${' '.repeat(10)}◀ ▶`,
  webdings: `${' '.repeat(18)}◀▶▲▼${' '.repeat(60)}✔${' '.repeat(16)}✖`,
};

/** Stands for a sign that is there and that nobody can name without its font. */
const UNKNOWN = '\ufffd';

/**
 * The sign at a place of a font. Fonts of symbols have theirs where Unicode has letters, or where it has nothing
 * (from U+F000 on).
 */
export function symbolOf(font: string, code: number): string {
  const name = font.trim().toLowerCase();
  const own = isPrivate(code) ? code - 0xf000 : code;
  const signs = SIGNS.get(name);
  if (signs && own >= 0x20 && own < 0x100) {
    if (own === 0x20) return ' ';
    const sign = signs[own - 0x21] ?? ' ';
    return sign === ' ' ? UNKNOWN : sign;
  }
  if (isPrivate(code)) return UNKNOWN;
  return code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : '';
}

const isPrivate = (code: number): boolean => code >= 0xf020 && code <= 0xf0ff;
const SIGNS = new Map(Object.entries(FONTS).map(([name, signs]) => [name, [...signs]]));

/** A text with the signs that its font has in Unicode's private places; of other fonts nobody knows them. */
export const withSigns = (text: string, font: string | undefined): string =>
  font !== undefined && SIGNS.has(font.trim().toLowerCase())
    ? text.replace(/[\uf020-\uf0ff]/g, (sign) => symbolOf(font, sign.charCodeAt(0)))
    : text;
