/** The front pages of both sites: no Kamervragen, only the way to them. */
export function homePages(parliament: string, publications: string): [url: string, html: string][] {
  const list =
    '/kamerstukken/kamervragen?qry=%2A&amp;fld_tk_categorie=Kamerstukken&amp;fld_prl_kamerstuk=Kamervragen&amp;page=0';
  return [
    [
      `${parliament}/`,
      `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Tweede Kamer der Staten-Generaal</title></head><body>
<header><a href="/">Tweede Kamer</a><nav><ul><li><a href="/kamerstukken">Kamerstukken</a></li><li><a href="${list}">Kamervragen</a></li></ul></nav></header>
<main><h1>Tweede Kamer der Staten-Generaal</h1><p>Vandaag in de Kamer: vragen over bruggen.</p></main>
</body></html>`,
    ],
    [
      `${publications}/`,
      `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Officiële bekendmakingen | Overheid.nl</title></head><body>
<header class="header"><nav id="nav"><a href="/">Home</a> <a href="/uitgebreidzoeken">Uitgebreid zoeken</a></nav></header>
<main class="global-main"><div id="content" role="main"><h1>Officiële bekendmakingen</h1><p><a href="/kv-tk-2098Z00001.html">Kamervragen zonder antwoord</a></p></div></main>
</body></html>`,
    ],
  ];
}
