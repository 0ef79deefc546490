import type { Spraak } from '@handlingsrom/domene/felles/spraak'

/** Språkets eget navn, likt på alle språk. */
export const SPRAAKNAVN: Readonly<Record<Spraak, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

/** Tekst inn i HTML. */
export const unngaHtml = (tekst: string): string => tekst.replace(/[&<>"']/g, t => `&#${t.charCodeAt(0)};`)

/** Siden en møter når innloggingen ikke gikk. Uten skript; stilen er en egen fil, slik CSP krever. */
export const innloggingsside = (setning: string): string => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Innloggingen gikk ikke – Handlingsrom</title>
<link rel="icon" href="/ikon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/innlogging.css">
</head>
<body>
<main>
<p class="merke">Handlingsrom</p>
<h1>Innloggingen gikk ikke</h1>
<p>${unngaHtml(setning)}</p>
<p><a class="knapp" href="/oidc/start">Logg inn på nytt</a></p>
</main>
</body>
</html>
`

/** Samme farger og mål som Aksel, uten å hente noe utenfra. Lys og mørk etter maskinens valg. */
export const INNLOGGINGSSTIL = `
:root { color-scheme: light dark; --bunn: #f5f6f7; --flate: #fff; --tekst: #202733; --svak: #49515e; --kant: #6f7785; --linje: #cfd3d8; --handling: #2176d4; --handling-tekst: #fff; --valgt: #e6f1fd; --merke: #0a4b8f; }
@media (prefers-color-scheme: dark) { :root { --bunn: #0e151f; --flate: #17202c; --tekst: #e8ebef; --svak: #b3bac4; --kant: #8d96a3; --linje: #37414f; --handling: #7fb5f2; --handling-tekst: #08182b; --valgt: #16304d; --merke: #9cc7f7; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bunn); color: var(--tekst); font: 1.125rem/1.55 "Source Sans 3", "Source Sans Pro", system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
.merke { margin: 0 0 .25rem; font-weight: 600; color: var(--merke); }
h1 { margin: 0 0 .5rem; font-size: 2rem; line-height: 1.2; }
.ingress { margin: 0 0 1.5rem; max-width: 38rem; }
.varsel { margin: 0 0 1.5rem; padding: .75rem 1rem; border: 1px solid var(--linje); border-left: .375rem solid var(--handling); border-radius: .5rem; background: var(--flate); font-size: 1rem; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
.person { display: grid; grid-template-columns: auto 1fr auto; gap: .125rem 1rem; align-items: center; width: 100%; padding: 1rem 1.25rem; text-align: left; font: inherit; color: inherit; background: var(--flate); border: 1px solid var(--kant); border-radius: .75rem; cursor: pointer; }
.person:hover { background: var(--valgt); }
.person:focus-visible, a:focus-visible { outline: 3px solid var(--tekst); outline-offset: 3px; }
.initialer { grid-row: 1 / span 2; display: grid; place-items: center; width: 3rem; height: 3rem; border-radius: 50%; background: var(--valgt); color: var(--merke); font-weight: 600; }
.navn { font-weight: 600; }
.rolle { font-size: 1rem; color: var(--svak); }
.ser { grid-column: 2 / -1; font-size: 1rem; color: var(--svak); }
.knapp { display: inline-block; padding: .625rem 1.25rem; border-radius: .5rem; background: var(--handling); color: var(--handling-tekst); text-decoration: none; font-weight: 600; }
.spraak { margin-top: 2rem; font-size: 1rem; }
.spraak a { color: var(--merke); margin-right: 1rem; }
@media (max-width: 30rem) { .person { grid-template-columns: auto 1fr; } .rolle { grid-column: 2; } .initialer { grid-row: 1 / span 3; align-self: start; } }
@media (forced-colors: active) { .initialer { border: 1px solid; } }
`
