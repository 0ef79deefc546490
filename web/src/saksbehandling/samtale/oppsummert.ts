import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import type { Tekster } from '../../felles/tekster/typer.ts'
import { finnCelle, type Svarvisning, svarFraSamtalen } from './svarrom.ts'

/** Temaene det er skrevet svar om i samtalen, i samtalens rekkefølge. */
export function beroert(
  v: Kartleggingsvisning,
  rekkefolge: readonly Tema[],
  samtaleId: string,
): readonly Tema[] {
  const mennesker = [...v.barn, ...v.voksne]
  return rekkefolge.filter(
    tema =>
      v.felles.some(f => f.tema === tema && f.samtaleId === samtaleId) ||
      mennesker.some(p => svarFraSamtalen(finnCelle(v, p.personId, tema), samtaleId)),
  )
}

/** Numrene på svarene fra samtalen, så notatet og svarene viser til hverandre. */
export const svarnumre = (v: Kartleggingsvisning, samtaleId: string): readonly number[] =>
  [...v.barn, ...v.voksne].flatMap(p =>
    p.celler.flatMap(c => c.svar.filter(s => s.samtaleId === samtaleId && !s.trukket).map(s => s.nr)),
  )

/** Svarene slik de står, tema for tema og menneske for menneske. Settes bare inn når noen ber om det, og leses før notatet låses. */
export function svareneSomTekst(
  v: Kartleggingsvisning,
  rekkefolge: readonly Tema[],
  samtaleId: string,
  t: Tekster,
): string {
  return beroert(v, rekkefolge, samtaleId)
    .map(tema => {
      const linjer = [...v.barn, ...v.voksne].flatMap(p => {
        const s = svarFraSamtalen(finnCelle(v, p.personId, tema), samtaleId)
        return s
          ? [`${p.fornavn} (${t.kartlegging.sagtAv[s.sagtAv].toLocaleLowerCase('nb')}): ${enLinje(s, t)}`]
          : []
      })
      return [t.kartlegging.tema[tema], ...linjer].join('\n')
    })
    .join('\n\n')
}

function enLinje({ svar }: Svarvisning, t: Tekster): string {
  const valg =
    svar.tilstand === 'kartlagt'
      ? svar.valg
        ? t.samtalerom.valg[svar.valg]
        : ''
      : t.felles.tilstand[svar.tilstand]
  const delsvar = svar.tilstand === 'kartlagt' ? (svar.delsvar ?? []).map(d => d.tekst) : []
  return [valg, svar.tekst, ...delsvar].filter(Boolean).map(medPunktum).join(' ')
}

const medPunktum = (s: string): string => (/[.!?…]$/.test(s.trim()) ? s.trim() : `${s.trim()}.`)
