import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import { kodefelt, ramme, spraaklenker, varsel } from './side.ts'
import { SVARTEKSTER } from './tekster.ts'

const STI = '/svar/nettbrett'

/** Nettbrettet er ikke startet: koden den ansatte fikk. */
export function brettkodeside(spraak: Spraak, galt = false): string {
  const t = SVARTEKSTER[spraak]
  return ramme(
    spraak,
    t.brett.start,
    `${spraaklenker(spraak, STI)}
<h1>${t.brett.start}</h1>
<p class="ingress">${t.brett.startTekst}</p>
${galt ? varsel(spraak, t.brett.kodeFeil) : ''}
<form method="post" action="${STI}" autocomplete="off">
<input type="hidden" name="spraak" value="${spraak}">
${kodefelt(spraak, t.brett.kodeHjelp, '', galt)}
<p><button class="knapp" name="knapp" value="start">${t.brett.startKnapp}</button></p>
</form>`,
    galt,
  )
}

/** Den rolige starten hvert svar går tilbake til. */
export function brettstart(spraak: Spraak, brukt = false): string {
  const t = SVARTEKSTER[spraak]
  return ramme(
    spraak,
    t.tittel,
    `${spraaklenker(spraak, STI)}
<h1>${t.tittel}</h1>
<p class="ingress">${t.ingress}</p>
${brukt ? varsel(spraak, t.brett.brukt) : ''}
<ul class="lover">${t.lover.map(l => `<li>${l}</li>`).join('')}</ul>
<form method="post" action="${STI}">
<input type="hidden" name="spraak" value="${spraak}">
<p><button class="knapp stor" name="knapp" value="begynn">${t.brett.begynn}</button></p>
</form>`,
    brukt,
  )
}

/** En ansatts økt på nettbrettet ville vært en vei inn for den neste som holder det. */
export function loggUtForst(spraak: Spraak): string {
  const { brett } = SVARTEKSTER[spraak]
  return ramme(spraak, brett.loggUt, `<h1>${brett.loggUt}</h1><p>${brett.loggUtTekst}</p>`, true)
}

export function brettakk(spraak: Spraak): string {
  const t = SVARTEKSTER[spraak]
  return ramme(
    spraak,
    t.takk,
    `<h1>${t.takk}</h1><p>${t.brett.takkTekst}</p>
<p><a class="knapp stor" href="${STI}" data-tilbake>${t.brett.ferdig}</a></p>`,
  )
}
