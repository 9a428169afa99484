import { t, type MessageKey } from '../lib/words/i18n';
import { numbered } from '../lib/words/numbers';
import type { Source, SourceGroup } from '../lib/model/citation';
import { SafeLink, type OpenLink } from './safe-link';

/** What a reader calls each kind of source. */
export const sourceGroupNames: Record<SourceGroup, MessageKey> = {
  press: 'bar_group_press',
  parliament: 'bar_group_parliament',
  law: 'bar_group_law',
  eu: 'bar_group_eu',
  other: 'bar_group_other',
};

const groups = Object.keys(sourceGroupNames) as SourceGroup[];

interface RowsProps {
  sources: readonly Source[];
  open?: OpenLink;
  /** One line each; what does not fit stands in its title. */
  brief?: boolean;
}

/** Sources one below the other, each naming the questions and answers that cite it. */
export function SourceRows({ sources, open, brief = false }: RowsProps) {
  return (
    <ul className={brief ? 'few' : 'sources'}>
      {sources.map((source) => (
        <li
          key={source.key}
          {...(brief && { className: 'one-line', title: `${source.label} ${originOf(source)}` })}
        >
          <SafeLink url={source.url} open={open} testId="source">
            {source.label}
          </SafeLink>
          <span className="quiet"> {originOf(source)}</span>
        </li>
      ))}
    </ul>
  );
}

/** In the order of their kinds. */
export const byGroup = (sources: readonly Source[]): Source[] =>
  groups.flatMap((group) => sources.filter((source) => source.group === group));

/** The sources of a document by kind. */
export function SourceList({ sources, open }: { sources: readonly Source[]; open?: OpenLink }) {
  const shown = groups.filter((group) => sources.some((s) => s.group === group));
  return shown.map((group) => (
    <section className="group" key={group}>
      <h3>{t(sourceGroupNames[group])}</h3>
      <SourceRows sources={sources.filter((source) => source.group === group)} {...(open && { open })} />
    </section>
  ));
}

/** "«Titel» · krant.nl · vraag 1 en 3 · zoekresultaat" */
function originOf({ title, url, questions, answers, certainty, label }: Source): string {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
  const parts = [
    title && !label.includes(title) && `«${title}»`,
    host,
    questions.length > 0 && numbered('bar_cited_question', questions),
    answers.length > 0 && numbered('bar_cited_answer', answers),
    certainty === 'search' && t('source_search'),
    !url && t('source_no_address'),
  ];
  return parts.filter(Boolean).join(' · ');
}
