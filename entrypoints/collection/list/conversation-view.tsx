import { t, type MessageKey } from '../../../lib/words/i18n';
import { numbered } from '../../../lib/words/numbers';
import { labelOf, type Conversation, type Said } from '../../../lib/list/conversation';
import { SetText } from './set-text';

interface Props {
  conversation: Conversation;
  words: readonly string[];
}

const partNames: Record<Exclude<Said['place']['part'], 'heading' | 'question' | 'answer'>, MessageKey> = {
  explanation: 'list_where_explanation',
  notice: 'list_where_notice',
  footnote: 'list_where_footnote',
};

/** What was asked, with each answer under its question, and the footnotes. */
export function ConversationView({ conversation, words }: Props) {
  const { threads, explanations, notices, footnotes } = conversation;
  const draw = (said: Said, key: string, singled = false) => (
    <SaidView key={key} said={said} words={words} singled={singled} />
  );
  return (
    <>
      {threads.flatMap(({ question, answers, singled }, i) => [
        question && draw(question, `${i}`, singled),
        ...answers.map((answer, j) => draw(answer, `${i}-${j}`)),
      ])}
      {explanations.map((said, i) => draw(said, `explanation-${i}`))}
      {notices.map((said, i) => draw(said, `notice-${i}`))}
      {footnotes.length > 0 && (
        <section className="notes">
          <h3>{t('list_footnotes')}</h3>
          <dl>
            {footnotes.map((note, i) => (
              <div key={i}>
                <dt>{labelOf(note)}</dt>
                <dd>
                  <SetText said={note} words={words} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** "Vraag 2 en 3"; "Antwoord" where there is only one. */
function nameOf({ place: { part }, numbers }: Said): string {
  if (part === 'answer') return numbered('list_where_answer', numbers).trim();
  if (part === 'question' || part === 'heading') return numbered('list_where_question', numbers).trim();
  return t(partNames[part]).trim();
}

interface SaidProps {
  said: Said;
  words: readonly string[];
  singled: boolean;
}

function SaidView({ said, words, singled }: SaidProps) {
  const { kept, place, notes } = said;
  return (
    <section
      className={`said ${place.part}`}
      data-testid={`said-${place.part}`}
      data-singled={singled ? '' : undefined}
    >
      <h3>{nameOf(said)}</h3>
      <SetText
        said={said}
        words={words}
        end={notes.map((index) => (
          <sup key={index}>{kept.document.kamervraag.footnotes[index]?.label}</sup>
        ))}
      />
    </section>
  );
}
