import type { ReactNode } from 'react';
import { citationsIn, partsOf, type Said } from '../../../lib/list/conversation';
import { within, type Span } from '../../../lib/model/set-text';
import { CitedText } from './cited-text';

interface Props {
  said: Said;
  /** Plain words of a query, to be marked. */
  words: readonly string[];
  /** What stands behind its last word. */
  end?: ReactNode;
}

/** A text as it was set: a paragraph each, and its tables as tables; a row a line where no column is certain. */
export function SetText({ said, words, end }: Props) {
  const cite = (span: Span) => (
    <CitedText
      text={said.text.slice(span.start, span.end)}
      citations={within(citationsIn(said), span)}
      words={words}
    />
  );
  const parts = partsOf(said);
  const last = parts.at(-1);
  const drawn = parts.map((part, i) => {
    if (!('rows' in part))
      return (
        <p key={i}>
          {cite(part)}
          {part === last && end}
        </p>
      );
    if (!part.columns)
      return (
        <ul key={i}>
          {part.rows.map((row, j) => (
            <li key={j}>
              {row.map((cell, k) => (
                <span key={k}>
                  {k > 0 && ' | '}
                  {cell && cite(cell)}
                </span>
              ))}
            </li>
          ))}
        </ul>
      );
    return (
      <div key={i} className="wide">
        <table>
          <tbody>
            {part.rows.map((row, j) => (
              <tr key={j}>
                {row.map((cell, k) => (
                  <td key={k}>{cell && cite(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  });
  return (
    <>
      {drawn}
      {end && (!last || 'rows' in last) && <p>{end}</p>}
    </>
  );
}
