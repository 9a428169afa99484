/** Names of series, which stand in italics at the beginning of a form. */
const series =
  /^(?:(?:Aanhangsel )?Handelingen(?: I{1,2})?|Kamerstukken(?: I{1,2})?|Stb\.|Stcrt\.|Trb\.)(?= )/;

/** `Aanhangsel Handelingen II` of "Aanhangsel Handelingen II 2022/23, nr. 3091."; '' where a form begins with none. */
export const seriesOf = (form: string): string => series.exec(form)?.[0] ?? '';
