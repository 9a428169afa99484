import type { PlacedCitation } from '../../../lib/model/citation';
import { SafeLink } from '../../../components/safe-link';
import { Marked } from './marked';

interface Props {
  text: string;
  /** Of this text, in order. */
  citations: readonly PlacedCitation[];
  /** Plain words of a query, to be marked. */
  words: readonly string[];
}

/** A text in which its citations are links and the words looked for are marked. */
export function CitedText({ text, citations, words }: Props) {
  return partsOf(text, citations).map(({ text, citation }, i) => {
    const marked = <Marked key={i} text={text} words={words} />;
    if (!citation) return marked;
    return (
      <span key={i} className={`cited ${citation.certainty}`}>
        <SafeLink url={citation.url}>{marked}</SafeLink>
      </span>
    );
  });
}

/** The text cut at its citations; one that does not fit, since the text is another than it was, counts for nothing. */
function partsOf(text: string, citations: readonly PlacedCitation[]) {
  const parts: { text: string; citation: PlacedCitation | null }[] = [];
  let at = 0;
  for (const citation of citations) {
    const { start, end } = citation;
    if (start < at || end > text.length) continue;
    parts.push({ text: text.slice(at, start), citation: null }, { text: text.slice(start, end), citation });
    at = end;
  }
  parts.push({ text: text.slice(at), citation: null });
  return parts;
}
