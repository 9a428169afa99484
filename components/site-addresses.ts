/** Where both sites have their Kamervragen, to go there. */
export const siteAddresses = [
  { name: 'tweedekamer.nl', url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen' },
  { name: 'officielebekendmakingen.nl', url: 'https://zoek.officielebekendmakingen.nl/' },
];
