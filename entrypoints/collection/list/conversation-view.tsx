import { t, type MessageKey } from '../../../lib/words/i18n';
import type { Conversation, Said } from '../../../lib/list/conversation';
import { CitedText } from './cited-text';

interface Props {
  conversation: Conversation;
  words: readonly string[];
  /** Numbers of the questions that the reader singled out. */
  singled: readonly number[];
}

const partNames: Record<Said['part'], MessageKey> = {
  heading: 'list_where_question',
  question: 'list_where_question',
  answer: 'list_where_answer',
  explanation: 'list_where_explanation',
  notice: 'list_where_notice',
  footnote: 'list_where_footnote',
};

/** What was asked, with each answer under its question, and the footnotes. */
export function ConversationView({ conversation: { said, footnotes }, words, singled }: Props) {
  return (
    <>
      {said.map(({ part, numbers, text, notes, citations }, i) => (
        <section
          key={i}
          className={`said ${part}`}
          data-testid={`said-${part}`}
          data-singled={
            part === 'question' && numbers.some((number) => singled.includes(number)) ? '' : undefined
          }
        >
          <h3>{t(partNames[part], numbers.join(', ')).trim()}</h3>
          <p>
            <CitedText text={text} citations={citations} words={words} />
            {notes.map((label) => (
              <sup key={label}>{label}</sup>
            ))}
          </p>
        </section>
      ))}
      {footnotes.length > 0 && (
        <section className="notes">
          <h3>{t('list_footnotes')}</h3>
          <dl>
            {footnotes.map(({ label, text, citations }, i) => (
              <div key={i}>
                <dt>{label}</dt>
                <dd>
                  <CitedText text={text} citations={citations} words={words} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
