import { StandingNotices } from '../../components/standing-notices';
import { useStanding } from '../../lib/own-page/use-standing';
import { t } from '../../lib/words/i18n';
import FirstQuestions from './first-questions';

/** What is wrong with what is kept; and of a collection that is empty, that it is: not of one that was lost. */
export default function StandingView({ empty }: { empty: boolean }) {
  const standing = useStanding();
  return (
    <>
      <StandingNotices {...standing} />
      {empty && standing.lost === null && (
        <div className="empty stack">
          <p>{t('collection_empty')}</p>
          <FirstQuestions />
        </div>
      )}
    </>
  );
}
