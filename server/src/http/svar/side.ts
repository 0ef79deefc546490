import { SPRAAK, type Spraak } from '@handlingsrom/domene/felles/spraak'
import { SPRAAKNAVN, unngaHtml } from '../skall/innloggingsside.ts'
import { SVARTEKSTER } from './tekster.ts'

/** Rammen rundt alle sidene. Uten kapsler, uten noe fra andre, og leselig uten skript og uten stil. */
export function ramme(spraak: Spraak, tittel: string, innhold: string, feil = false): string {
  const t = SVARTEKSTER[spraak]
  return `<!doctype html>
<html lang="${spraak}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${feil ? `${t.feil}: ` : ''}${unngaHtml(tittel)} – Nav</title>
<link rel="icon" href="/ikon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/svar.css">
<script src="/svar.js" defer></script>
</head>
<body>
<main>
${innhold}
</main>
</body>
</html>
`
}

/** Varselet øverst når noe må rettes. Leses opp når siden kommer. */
export const varsel = (spraak: Spraak, setning: string): string =>
  `<div class="varsel" role="alert"><strong>${SVARTEKSTER[spraak].feilTittel}</strong><p id="feil">${unngaHtml(setning)}</p></div>`

/** Språkvalget som lenker, på sider der ingenting er fylt ut. */
export const spraaklenker = (spraak: Spraak, sti: string): string =>
  `<nav class="spraak" aria-label="Språk / Language">${SPRAAK.map(s =>
    s === spraak
      ? `<span aria-current="true">${SPRAAKNAVN[s]}</span>`
      : `<a href="${sti}?spraak=${s}" lang="${s}" hreflang="${s}">${SPRAAKNAVN[s]}</a>`,
  ).join('')}</nav>`

/** Språkvalget som knapper i skjemaet, så det som er krysset av, blir med. Etter send-knappen: Enter skal sende, ikke bytte språk. */
export const spraakknapper = (spraak: Spraak): string =>
  `<div class="spraak" role="group" aria-label="Språk / Language">${SPRAAK.filter(s => s !== spraak)
    .map(s => `<button class="lenke" name="knapp" value="${s}" lang="${s}">${SPRAAKNAVN[s]}</button>`)
    .join('')}</div>`

/** Feltet for koden. */
export const kodefelt = (spraak: Spraak, hjelp: string, kode: string, galt: boolean): string =>
  `<label for="kode">${SVARTEKSTER[spraak].kode}</label>
<p class="hjelp" id="kodehjelp">${hjelp}</p>
<input id="kode" name="kode" value="${unngaHtml(kode)}" maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false" required aria-describedby="${galt ? 'feil ' : ''}kodehjelp"${galt ? ' aria-invalid="true"' : ''}>`

export function kodeside(spraak: Spraak, kode = '', galt = false): string {
  const t = SVARTEKSTER[spraak]
  return ramme(
    spraak,
    t.tittel,
    `${spraaklenker(spraak, '/svar')}
<h1>${t.tittel}</h1>
<p class="ingress">${t.ingress}</p>
${galt ? varsel(spraak, t.kodeFeil) : ''}
<form method="post" action="/svar" autocomplete="off">
<input type="hidden" name="spraak" value="${spraak}">
${kodefelt(spraak, t.kodeHjelp, kode, galt)}
<p><button class="knapp" name="knapp" value="videre">${t.videre}</button></p>
</form>
<ul class="lover">${t.lover.map(l => `<li>${l}</li>`).join('')}</ul>`,
    galt,
  )
}

export function takkside(spraak: Spraak): string {
  const t = SVARTEKSTER[spraak]
  return ramme(spraak, t.takk, `<h1>${t.takk}</h1><p>${t.takkTekst}</p>`)
}

/** En feil i skallet (for mange, nede, avvist) som side i stedet for data. */
export function feilside(spraak: Spraak, status: number): string {
  const t = SVARTEKSTER[spraak].feilside
  const setning = status === 429 ? t.forMange : status >= 500 ? t.nede : t.annet
  return ramme(
    spraak,
    t.tittel,
    `<h1>${t.tittel}</h1><p>${setning}</p><p><a class="knapp" href="/svar?spraak=${spraak}">${t.tilbake}</a></p>`,
    true,
  )
}
