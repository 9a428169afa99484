import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, type ReactNode } from 'react';
import { SafeLink } from '../../../components/safe-link';
import { isAffordable } from '../../../lib/list/affordable-markdown';
import { t } from '../../../lib/words/i18n';

/**
 * Markdown as React elements. Nothing becomes HTML: tags are shown as they were typed, an image as its words, and a link
 * only where it leads to the web. What was made to cost seconds is shown as it stands, and says so.
 */
export function Markdown({ text }: { text: string }) {
  if (!isAffordable(text))
    return (
      <div className="markdown">
        <p className="quiet">{t('list_note_plain')}</p>
        <p className="as-typed">{text}</p>
      </div>
    );
  return <div className="markdown">{draw(fromMarkdown(text))}</div>;
}

function draw(node: Nodes): ReactNode {
  switch (node.type) {
    case 'text':
    case 'html':
      return node.value;
    case 'paragraph':
      return <p>{inside(node)}</p>;
    case 'heading':
      return (
        <p>
          <strong>{inside(node)}</strong>
        </p>
      );
    case 'strong':
      return <strong>{inside(node)}</strong>;
    case 'emphasis':
      return <em>{inside(node)}</em>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{inside(node)}</blockquote>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inside(node)}</ol> : <ul>{inside(node)}</ul>;
    case 'listItem':
      return <li>{inside(node)}</li>;
    case 'thematicBreak':
      return <hr />;
    case 'break':
      return <br />;
    case 'link':
      return <SafeLink url={node.url}>{inside(node)}</SafeLink>;
    case 'image':
      return node.alt ?? '';
    default:
      return 'children' in node ? inside(node) : null;
  }
}

const inside = (node: Parents): ReactNode =>
  node.children.map((child, i) => <Fragment key={i}>{draw(child)}</Fragment>);
