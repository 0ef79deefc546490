import type { Kontrollnavn, Kontrollutfall } from '@handlingsrom/domene/kontroll/resultat'
import type { Saksplan } from '../plan.ts'
import { ventedeMalinger } from './malingene.ts'
import { ikkeLikt, type Svar, samlet } from './svar.ts'
import { ventedeVedtak } from './vedtakene.ts'

/** Radene produktet viser for saken: ett vedtak i hver, det eldste først, og det indikatorene teller. */
export type Viste = {
  readonly vedtak: readonly {
    readonly slag: string
    readonly dato: string
    readonly forste: boolean
    readonly avslag: boolean
    readonly barn: number
    readonly funn: Readonly<Partial<Record<Kontrollnavn, Kontrollutfall>>>
  }[]
  readonly malinger: readonly { readonly indikator: string; readonly dato: string; readonly verdi: number }[]
}

/** Sakens rader mot planen den er laget av, faktum for faktum. */
export function saksavvik(p: Saksplan, { vedtak, malinger }: Viste): Svar {
  const ventet = ventedeVedtak(p)
  const om = (hva: string) => `sak ${p.nr}, ${hva}`
  return samlet([
    ikkeLikt(om('antall vedtak'), ventet.length, vedtak.length),
    ...ventet.flatMap((v, i) => {
      const r = vedtak[i]
      const likt = (hva: string, a: unknown, b: unknown) => ikkeLikt(om(`vedtak ${i + 1}, ${hva}`), a, b)
      return [
        likt('slag', 'stonad', r?.slag),
        likt('dato', v.dato, r?.dato),
        likt('forste', v.forste, r?.forste),
        likt('avslag', v.avslag, r?.avslag),
        likt('barn', v.barn, r?.barn),
        likt('K3 mangler', v.k3Mangler, r?.funn.K3 === 'mangler'),
        ...(Object.keys(v.funn) as Kontrollnavn[]).map(k => likt(k, v.funn[k], r?.funn[k])),
      ]
    }),
    ...Object.entries(ventedeMalinger(p)).map(([indikator, rader]) => {
      const vist = malinger.filter(m => m.indikator === indikator).map(m => `${m.dato} ${m.verdi}`)
      return ikkeLikt(om(indikator), rader.toSorted().join(', '), vist.toSorted().join(', '))
    }),
  ])
}
