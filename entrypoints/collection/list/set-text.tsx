import type { ReactNode } from 'react';
import { citationsIn, partsOf, type Said } from '../../../lib/list/conversation';
import { withLists, type SetList } from '../../../lib/model/set-list';
import { evenRows, within, type SetCell, type SetTable, type Span } from '../../../lib/model/set-text';
import { CitedText } from './cited-text';

interface Props {
  said: Said;
  /** Plain words of a query, to be marked. */
  words: readonly string[];
  /** What stands behind its last word. */
  end?: ReactNode;
}

type Cite = (span: Span) => ReactNode;

/** A text as it was set: a paragraph each, its lists as lists, and its tables as tables. */
export function SetText({ said, words, end }: Props) {
  const parts = partsOf(said);
  const last = parts.at(-1);
  const cite = (span: Span) => (
    <>
      <CitedText
        text={said.text.slice(span.start, span.end)}
        citations={within(citationsIn(said), span)}
        words={words}
      />
      {span === last && end}
    </>
  );
  return (
    <>
      {withLists(parts).map((part, i) =>
        'rows' in part ? (
          <SetRows key={i} table={part} cite={cite} />
        ) : 'items' in part ? (
          <SetItems key={i} list={part} cite={cite} />
        ) : (
          <p key={i}>{cite(part)}</p>
        ),
      )}
      {end && (!last || 'rows' in last) && <p>{end}</p>}
    </>
  );
}

/** Where items bear signs of their own, the browser adds none. */
function SetItems({ list: { kind, items }, cite }: { list: SetList; cite: Cite }) {
  const List = kind === 'counted' ? 'ol' : 'ul';
  return (
    <List className={`set ${kind}`}>
      {items.map(({ number, content }, i) => (
        <li key={i} value={number ?? undefined}>
          {content.map((part, j) =>
            'items' in part ? <SetItems key={j} list={part} cite={cite} /> : <p key={j}>{cite(part)}</p>,
          )}
        </li>
      ))}
    </List>
  );
}

/** Heads alone, of which a corner may be empty; one head with empty cells behind it is that of its row. */
const headsColumns = (row: readonly (SetCell | null)[]): boolean => {
  const heads = row.filter((cell) => cell?.head).length;
  return heads === row.length || (heads > 1 && row.every((cell) => !cell || cell.head));
};

/** A row a line where no column is certain. */
function SetRows({ table: { rows, columns }, cite }: { table: SetTable; cite: Cite }) {
  if (!columns)
    return (
      <ul>
        {rows.map((row, i) => (
          <li key={i}>
            {row.map((cell, j) => (
              <span key={j}>
                {j > 0 && ' | '}
                {cell && cite(cell)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    );
  return (
    <div className="wide">
      <table>
        <tbody>
          {evenRows(rows, null).map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) =>
                cell?.head ? (
                  <th key={j} scope={headsColumns(row) ? 'col' : 'row'}>
                    {cite(cell)}
                  </th>
                ) : (
                  <td key={j}>{cell && cite(cell)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
