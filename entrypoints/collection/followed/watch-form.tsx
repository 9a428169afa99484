import { useState, type FormEvent } from 'react';
import { t, type MessageKey } from '../../../lib/words/i18n';
import type { Search } from '../../../lib/model/watch';
import { asksSomething } from '../../../lib/watch/fits';

const nothing = { words: '', people: '', parties: '', ministries: '' };
type Field = keyof typeof nothing;

const fields: Record<Field, MessageKey> = {
  words: 'watch_words',
  people: 'list_facet_person',
  parties: 'list_facet_party',
  ministries: 'list_facet_ministry',
};

/** Another search to follow: of a subject, a member, a party or a ministry of which nothing is saved yet. */
export function WatchForm({ follow }: { follow: (search: Search) => Promise<boolean> }) {
  const [typed, setTyped] = useState(nothing);
  const search: Search = {
    words: typed.words.trim(),
    people: listOf(typed.people),
    parties: listOf(typed.parties),
    ministries: listOf(typed.ministries),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void follow(search).then((followed) => followed && setTyped(nothing));
  };
  return (
    <form className="watch-form stack" onSubmit={submit} aria-label={t('watch_new')} data-testid="watch-form">
      <div className="fields">
        {(Object.keys(fields) as Field[]).map((field) => (
          <label key={field}>
            {t(fields[field])}
            <input
              type="text"
              name={field}
              maxLength={200}
              value={typed[field]}
              onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
            />
          </label>
        ))}
        <button type="submit" disabled={!asksSomething(search)}>
          {t('watch_start')}
        </button>
      </div>
      <p className="quiet">{t('watch_form_text')}</p>
    </form>
  );
}

/** One value; a name may hold a comma ("Onderwijs, Cultuur en Wetenschap"). */
const listOf = (typed: string): string[] => (typed.trim() ? [typed.trim()] : []);
