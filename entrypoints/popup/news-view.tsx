import { NewsList } from '../../components/news-list';
import { ask } from '../../lib/ask';
import { openItem } from '../../lib/follow/browser';
import { listNews } from '../../lib/store';
import { useStored } from '../../lib/own-page/use-stored';

/** What has come to saved questions, whichever tab the popup is opened in. */
export function NewsView() {
  const news = useStored(listNews);
  if (!news?.ok) return null; // a database that is refused is told of below
  return (
    <NewsList
      news={news.value}
      show={(key) => void openItem(key)}
      seen={(keys) => void ask('seeNews', { keys })}
    />
  );
}
