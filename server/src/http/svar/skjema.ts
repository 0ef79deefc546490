import { type Spraak, type Trespraak, tre } from '@handlingsrom/domene/felles/spraak'
import {
  BREVET,
  LESER,
  ORD,
  PAASTANDER,
  SKALA,
  type Skalasvar,
  type Svar,
} from '@handlingsrom/domene/undersokelse/sporsmal'
import { unngaHtml } from '../skall/innloggingsside.ts'
import { ramme, spraakknapper, varsel } from './side.ts'
import { SVARTEKSTER } from './tekster.ts'

type Skjema = { readonly spraak: Spraak; readonly kode: string; readonly brett: boolean; readonly svar: Svar }

/** Spørsmålene. Hvert kan hoppes over. Det som er krysset av, står når siden kommer tilbake. */
export function skjemaside({ spraak, kode, brett, svar }: Skjema, feil?: string): string {
  const t = SVARTEKSTER[spraak]
  return ramme(
    spraak,
    t.sporsmal,
    `<h1>${t.sporsmal}</h1>
<p class="ingress">${t.hopp}</p>
${feil ? varsel(spraak, feil) : ''}
<form method="post" action="/svar" autocomplete="off"${brett ? ' data-brett' : ''}>
<input type="hidden" name="spraak" value="${spraak}">
<input type="hidden" name="kode" value="${unngaHtml(kode)}">
${brett ? '<input type="hidden" name="brett" value="ja">' : ''}
${PAASTANDER.map(
  p => `<fieldset>
<legend><span class="sporsmal">${ORD.innledning[spraak]}</span> «${ORD.paastand[p][spraak]}»</legend>
<div class="skala">${SKALA.map(s => (s === 'vet-ikke' ? ender(spraak) : '') + valg(p, s, skalaord(s, spraak), svar[p] === s)).join('')}</div>
</fieldset>`,
).join('\n')}
<fieldset>
<legend>${ORD.leser[spraak]}</legend>
<div class="valg">${LESER.map(v => valg('leser', v, ORD.leserSvar[v][spraak], svar.leser === v)).join('')}</div>
</fieldset>
<fieldset class="hvis-ja">
<legend><span class="sporsmal">${t.hvisJa}</span> ${ORD.brevet[spraak]}</legend>
<div class="valg">${BREVET.map(v => valg('brevet', v, ORD.brevetSvar[v][spraak], svar.brevet === v)).join('')}</div>
</fieldset>
<p class="knapper"><button class="knapp" name="knapp" value="send">${t.send}</button>
<button class="lenke" type="reset">${t.tom}</button></p>
${spraakknapper(spraak)}
</form>`,
    feil !== undefined,
  )
}

const valg = (navn: string, verdi: string, ord: string, valgt: boolean): string =>
  `<label><input type="radio" name="${navn}" value="${verdi}"${valgt ? ' checked' : ''}><span>${ord}</span></label>`

/** Ordene i endene står under rutene: på en smal telefon får de ikke plass i dem. Skjermleseren får dem med tallet. */
const ender = (spraak: Spraak): string =>
  `<p class="ender" aria-hidden="true"><span>${ORD.helt.uenig[spraak]}</span><span>${ORD.helt.enig[spraak]}</span></p>`

const ENDER: Readonly<Partial<Record<Skalasvar, Trespraak>>> = { '1': ORD.helt.uenig, '5': ORD.helt.enig }
const TOM = tre('', '', '')
const skalaord = (s: Skalasvar, spraak: Spraak): string =>
  s === 'vet-ikke'
    ? ORD.vetIkke[spraak]
    : `<span class="tall">${s}</span> <span class="ende">${(ENDER[s] ?? TOM)[spraak]}</span>`

/** Det som ble sendt. Et svar vi ikke kjenner, er det samme som ikke noe svar. */
export function lesSvar(felt: URLSearchParams): Svar {
  const finn = <V extends string>(navn: string, alle: readonly V[]): V | null =>
    alle.find(v => v === felt.get(navn)) ?? null
  return {
    kartlegging: finn('kartlegging', SKALA),
    hensyn: finn('hensyn', SKALA),
    tilstrekkelig: finn('tilstrekkelig', SKALA),
    leser: finn('leser', LESER),
    brevet: finn('brevet', BREVET),
  }
}
