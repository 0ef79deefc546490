import { trekktall } from '@handlingsrom/domene/felles/trekktall'
import { LESTE_PUNKTER, type Leseutfall, type Lestpunkt } from '@handlingsrom/domene/kontroll/malepunkt'
import type { Punktenighet } from '@handlingsrom/domene/statistikk/enighet'
import { ikkeLikt, type Svar, samlet } from './svar.ts'
import type { VentetVedtak } from './vedtakene.ts'

/** Ett vedtak en leser har lest: hvilken sak i planen, og hva planen sier at kontrollene fant. */
export type Lest = { readonly nr: number; readonly vedtak: VentetVedtak }

/** K3 bestemmer planen bare halvt, så uenigheten om den kan ikke telles av planen alene. */
const TALTE = LESTE_PUNKTER.filter(p => p !== 'K3')
const mangler = ({ vedtak }: Lest, p: Lestpunkt): boolean =>
  p === 'K3' ? vedtak.k3Mangler : vedtak.funn[p] === 'mangler'

/** Leserens svar, bestemt av saken og punktet: enig i sju av ti, uenig i to, og én gang uten svar på om noe mangler. */
export function leserensSvar(l: Lest, p: Lestpunkt): Leseutfall {
  const terning = trekktall(`${l.nr}/${p}/lest`) % 10
  if (terning === 9) return 'ikke-aktuelt'
  const sierMangler = terning < 7 ? mangler(l, p) : !mangler(l, p)
  return sierMangler ? (terning % 2 === 0 ? 'ikke' : 'delvis') : 'oppfylt'
}

const MINST_LEST = 30
const MINST_VIST = 5
const faa = (n: number) => n > 0 && n < MINST_VIST

/** Tabellen over enighet mot den planen gir: de fire rutene talt en sak av gangen, andelen og kappa regnet av dem. */
export function enighetsavvik(leste: readonly Lest[], vist: readonly Punktenighet[]): Svar {
  return samlet(
    TALTE.flatMap(p => {
      const v = vist.find(x => x.malepunkt === p)
      const [begge, leser, kontroll, ingen] = rutene(leste, p)
      const [enige, uenige] = [begge + ingen, leser + kontroll]
      const [lest, utenfor] = [enige + uenige, leste.length - enige - uenige]
      const likt = (hva: string, a: unknown, b: unknown) => ikkeLikt(`enighet om ${p}, ${hva}`, a, b)
      const slag =
        lest < MINST_LEST
          ? 'for-faa'
          : uenige < MINST_VIST
            ? 'faa-uenige'
            : enige < MINST_VIST
              ? 'faa-enige'
              : 'tall'
      const felles = [
        likt('lest', lest, v?.lest),
        likt('utenfor', faa(utenfor) ? null : utenfor, v?.utenfor),
        likt('slag', slag, v?.slag),
      ]
      if (slag !== 'tall' || v?.slag !== 'tall') return felles
      const ruter = [begge, leser, kontroll, ingen]
      const ensidig = [begge + leser, begge + kontroll].some(n => n === 0 || n === lest)
      const kappa = ruter.some(faa) ? 'faa' : ensidig ? 'ensidig' : kappaAv(ruter)
      return [
        ...felles,
        likt('enige', enige, v.enige),
        likt('andel', (enige / lest).toFixed(9), v.andel.toFixed(9)),
        likt('kappa', kappa, v.kappa.slag === 'tall' ? v.kappa.verdi.toFixed(9) : v.kappa.slag),
      ]
    }),
  )
}

function rutene(leste: readonly Lest[], p: Lestpunkt): readonly [number, number, number, number] {
  const ruter: [number, number, number, number] = [0, 0, 0, 0]
  for (const l of leste) {
    const [svar, funn] = [leserensSvar(l, p), p === 'K3' ? undefined : l.vedtak.funn[p]]
    if (svar === 'ikke-aktuelt' || (funn !== 'mangler' && funn !== 'ingen-mangel-funnet')) continue
    const [leser, kontroll] = [svar !== 'oppfylt', funn === 'mangler']
    if (leser && kontroll) ruter[0]++
    else if (leser) ruter[1]++
    else if (kontroll) ruter[2]++
    else ruter[3]++
  }
  return ruter
}

/** Cohens kappa: enigheten ut over den tilfeldige. */
function kappaAv([begge = 0, leser = 0, kontroll = 0, ingen = 0]: readonly number[]): string {
  const n = begge + leser + kontroll + ingen
  const tilfeldig = ((begge + leser) * (begge + kontroll) + (ingen + kontroll) * (ingen + leser)) / (n * n)
  return (((begge + ingen) / n - tilfeldig) / (1 - tilfeldig)).toFixed(9)
}
