import { useState, type FormEvent } from 'react';
import { isoDay } from '../../lib/day';
import { browser } from 'wxt/browser';
import { t, type MessageKey } from '../../lib/words/i18n';
import type { OpenDataId, Wish } from '../../lib/model/job';
import { origins } from '../../lib/open-data/addresses';

/** What each source is called, and what it holds. */
export const sourceWords: Record<OpenDataId, { name: MessageKey; text: MessageKey }> = {
  'tweede-kamer': { name: 'fill_tk', text: 'fill_tk_text' },
  koop: { name: 'fill_koop', text: 'fill_koop_text' },
};

interface Props {
  source: OpenDataId;
  busy: boolean;
  start: (wish: Wish) => Promise<void>;
}

const today = () => isoDay(Date.now());

/** Fetches earlier questions from one of the open data, after asking for the permission to. */
export function OpenDataForm({ source, busy, start }: Props) {
  const [from, setFrom] = useState(`${new Date().getFullYear() - 1}-01-01`);
  const [until, setUntil] = useState(today);
  const [subject, setSubject] = useState('');
  const [refused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Asked at once, while the browser still knows that the reader pressed a button.
    void browser.permissions.request({ origins: origins[source] }).then((granted) => {
      setRefused(!granted);
      return granted ? start({ from, until, subject: subject.trim() }) : undefined;
    });
  };
  return (
    <form className="stack" onSubmit={submit} data-testid={`form-${source}`}>
      <h3>{t(sourceWords[source].name)}</h3>
      <p>{t(sourceWords[source].text)}</p>
      <div className="row">
        <label>
          {t('fill_from')}
          <input
            type="date"
            required
            min="1994-01-01"
            max={until}
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
        </label>
        <label>
          {t('fill_until')}
          <input
            type="date"
            required
            min={from}
            value={until}
            onChange={({ target }) => setUntil(target.value)}
          />
        </label>
        <label className="grow">
          {t('fill_subject')}
          <input
            type="text"
            maxLength={200}
            value={subject}
            placeholder={t('fill_subject_all')}
            onChange={({ target }) => setSubject(target.value)}
          />
        </label>
        <button type="submit" disabled={busy}>
          {t('fill_fetch')}
        </button>
      </div>
      {refused && (
        <p className="problem" role="alert">
          {t('fill_refused')}
        </p>
      )}
    </form>
  );
}
