import { defineConfig } from 'wxt';

/** The manifest. Hosts and permissions are the least that reading, keeping and relating need; see README, "Privacy". */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3, // also for Firefox, where WXT would choose 2
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    permissions: ['storage', 'unlimitedStorage'],
    action: { default_title: '__MSG_extensionName__' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'naslag@naslag.nl',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
