import { useState, type FormEvent } from 'react';
import { isoDay } from '../../lib/day';
import { browser } from 'wxt/browser';
import { t } from '../../lib/words/i18n';
import type { Wish } from '../../lib/model/job';
import { koopOrigins, tweedeKamerOrigins } from '../../lib/open-data/addresses';

interface Props {
  source: 'tweede-kamer' | 'koop';
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
  const key = source === 'koop' ? 'koop' : 'tk';
  const origins = source === 'koop' ? koopOrigins : tweedeKamerOrigins;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Asked at once, while the browser still knows that the reader pressed a button.
    void browser.permissions.request({ origins }).then((granted) => {
      setRefused(!granted);
      return granted ? start({ from, until, subject: subject.trim() }) : undefined;
    });
  };
  return (
    <form className="stack" onSubmit={submit} data-testid={`form-${source}`}>
      <h3>{t(`fill_${key}`)}</h3>
      <p>{t(`fill_${key}_text`)}</p>
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
