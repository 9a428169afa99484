import type { Resolved, Source, SourceGroup } from '../model/citation';
import type { Known } from '../model/page-state';
import { longDate, t } from '../words/i18n';
import { numbered } from '../words/numbers';
import { copyButton } from './copy';
import { type Child, dotted, link, type Make } from './dom';
import { documentName } from './document-name';
import { shown } from './source-entry';
import style from './styles/panels.css?inline';

const groups: SourceGroup[] = ['press', 'parliament', 'law', 'eu', 'other'];

/** All sources of the document, grouped, each with where it is cited. */
export function sourcesPanel(make: Make, { sources }: Pick<Resolved, 'sources'>): Child[] {
  if (sources.length === 0) return [make('p', { class: 'quiet' }, t('bar_no_sources'))];
  const listed = groups.flatMap((group) => {
    const members = sources.filter((source) => source.group === group);
    if (members.length === 0) return [];
    const rows = members.map((source) => make('li', null, ...sourceRow(make, source)));
    const name = t(`bar_group_${group}`);
    // No headings: the outline is the page's.
    return [
      make('p', { class: 'group', 'aria-hidden': 'true' }, name),
      make('ul', { class: 'sources', 'aria-label': name }, ...rows),
    ];
  });
  return [make('style', null, style), ...listed];
}

function sourceRow(make: Make, source: Source): Child[] {
  const { label, title, date, url, questions, answers } = source;
  const cited = [
    questions.length > 0 && numbered('bar_cited_question', questions),
    answers.length > 0 && numbered('bar_cited_answer', answers),
  ];
  // The label often holds the date already: "FTM, 8 juni 2023".
  const day = date && longDate(date);
  const facts = [title, day && !label.includes(day) && day, url && url !== label && shown(url), ...cited];
  return [link(make, url, label), make('span', { class: 'quiet' }, ...dotted(make, facts))];
}

/** What one needs seldom. `report` is asked for at the click. */
export function menuPanel(make: Make, known: Known | null, report: () => Promise<string>): Child[] {
  const action = (name: string, words: string) =>
    make('button', { type: 'button', class: 'action', 'data-action': name }, words);
  const versions = known?.versions ?? [];
  return [
    make('style', null, style),
    versions.length > 0 &&
      make(
        'p',
        { class: 'quiet' },
        `${t('bar_versions')} `,
        ...dotted(
          make,
          versions.map((version) => {
            const { id, url, certainty } = version;
            const name = link(make, url, documentName(version, versions));
            name.title = id;
            return make('span', null, name, certainty === 'derived' && ` (${t('bar_version_derived')})`);
          }),
        ),
      ),
    make(
      'p',
      { class: 'actions' },
      known && action('mark', t('keep_mark')),
      action('collection', t('bar_collection')),
      action('options', t('bar_options')),
      copyButton(make, t('bar_report'), 'report', report),
      action('site', t('bar_site_off')),
    ),
  ];
}
