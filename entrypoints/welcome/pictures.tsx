import { t, type MessageKey } from '../../lib/words/i18n';

/** Of what Naslag does; `npm run pictures` makes them anew, in both languages. Both sites are Dutch, and so is what stands in them. */
const pictures: { name: string; alt: MessageKey; caption: MessageKey }[] = [
  { name: 'page', alt: 'welcome_page_alt', caption: 'welcome_page' },
  { name: 'earlier', alt: 'welcome_related_alt', caption: 'welcome_related' },
  { name: 'collection', alt: 'welcome_collection_alt', caption: 'welcome_collection' },
];

/** As they are taken. */
const size = { width: 800, height: 500 };

/** What Naslag does, in three pictures. */
export function Pictures() {
  return (
    <div className="pictures">
      {pictures.map(({ name, alt, caption }) => (
        <figure key={name}>
          <img
            src={`/welcome/${t('locale').startsWith('nl') ? 'nl' : 'en'}/${name}.webp`}
            alt={t(alt)}
            {...size}
          />
          <figcaption>{t(caption)}</figcaption>
        </figure>
      ))}
    </div>
  );
}
