import { FetchEarlier } from '../../components/fetch-earlier';
import { useFetchEarlier } from '../../lib/own-page/use-fetch-earlier';

/** Beside an empty collection: there is something to read at once. */
export default function FirstQuestions() {
  return <FetchEarlier {...useFetchEarlier()} />;
}
