import { beforeAll, expect, it } from 'vitest';
import { exportFormats } from '../../../lib/export/formats';
import { t } from '../../../lib/words/i18n';
import { question } from '../documents';
import { answeredItem, kept, makeItem, options, speakDutch } from './items';

beforeAll(speakDutch);

it('each have an id and a name of their own', () => {
  expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length);
  expect(new Set(exportFormats.map(({ nameKey }) => t(nameKey))).size).toBe(exportFormats.length);
});

it.each(exportFormats.map((format) => [format.id, format] as const))(
  '%s: one, many and none',
  (_, { make }) => {
    const other = question({ zaaknummer: '2098Z00099', officialId: 'kv-tk-2098Z00099' });
    const many = make([answeredItem(), makeItem([kept(other)])], options);
    expect(many).toContain('Aanhangsel Handelingen II');
    expect(many).toContain('2098Z00099');
    expect(make([answeredItem()], options)).not.toContain('2098Z00099');
    expect(make([], options)).toBeTypeOf('string');
    expect(make([answeredItem()], options)).toBe(make([structuredClone(answeredItem())], options));
  },
);

it('cite the items, one a line, and below them what they cite', () => {
  const [citations, sources] = ['citations', 'sources'].map((id) =>
    exportFormats
      .find((format) => format.id === id)
      ?.make([answeredItem(), makeItem([kept(question())])], options),
  );
  expect(citations).toBe(
    'Aanhangsel Handelingen II 2097/98, nr. 12.\nKamervragen van Voorbeeld van 10 januari 2098, nr. 2098Z00011.\n',
  );
  expect(sources).toBe(
    'Aanhangsel Handelingen II 2097/98, nr. 12.\n' +
      'Voorbeeldkrant 9 januari 2098, https://www.voorbeeldkrant.example/sluis\n' +
      'Kamerstukken II 36200 V, nr. 26.\nKamerstukken II 36200 V, nr. 27.\n\n' +
      'Kamervragen van Voorbeeld van 10 januari 2098, nr. 2098Z00011.\n' +
      'Voorbeeldkrant 9 januari 2098, https://www.voorbeeldkrant.example/sluis\n',
  );
});
