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

/** The sources of a document by kind, each naming the questions and answers that cite it. */
export function SourceList({ sources, open }: { sources: Source[]; open?: OpenLink }) {
  const shown = (Object.keys(sourceGroupNames) as SourceGroup[]).filter((group) =>
    sources.some((s) => s.group === group),
  );
  return shown.map((group) => (
    <section className="group" key={group}>
      <h3>{t(sourceGroupNames[group])}</h3>
      <ul className="sources">
        {sources
          .filter((source) => source.group === group)
          .map((source) => (
            <li key={source.key}>
              <SafeLink url={source.url} open={open} testId="source">
                {source.label}
              </SafeLink>
              <Origin source={source} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

/** "«Titel» · krant.nl · vraag 1 en 3 · zoekresultaat" */
function Origin({ source: { title, url, questions, answers, certainty, label } }: { source: Source }) {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
  const parts = [
    title && !label.includes(title) && `«${title}»`,
    host,
    questions.length > 0 && numbered('bar_cited_question', questions),
    answers.length > 0 && numbered('bar_cited_answer', answers),
    certainty === 'search' && t('source_search'),
    !url && t('source_no_address'),
  ];
  return <span className="quiet"> {parts.filter(Boolean).join(' · ')}</span>;
}
