import { manedFor } from '@handlingsrom/domene/felles/dato'
import type { Kontrollnavn } from '@handlingsrom/domene/kontroll/resultat'
import type { Malepunktbilde, Utvalg } from '@handlingsrom/domene/statistikk/malepunktbilde'
import { type Tertial, tertialFor } from '@handlingsrom/domene/statistikk/tertial'
import type { Saksplan } from '../plan.ts'
import { ikkeLikt, type Svar, samlet } from './svar.ts'
import { type VentetVedtak, ventedeVedtak } from './vedtakene.ts'

const UTVALG: Readonly<Record<Utvalg, (v: VentetVedtak) => boolean>> = {
  alle: () => true,
  forste: v => v.forste,
  lopende: v => !v.forste,
  avslag: v => v.avslag,
  'flere-enn-tre-barn': v => v.barn > 3,
}

type Punkt = Pick<Malepunktbilde['punkter'][number], 'antall' | 'grupper' | 'maneder'>
/** Det som brukes av lederens side. */
type Vist = Pick<Malepunktbilde, 'periode' | 'utvalg' | 'antall' | 'ikkeKontrollert'> & {
  readonly punkter: readonly (Omit<Punkt, 'maneder'> & {
    readonly malepunkt: Kontrollnavn
    readonly maneder?: readonly {
      readonly maned: string
      readonly mangler: number | null
      readonly av: number | null
    }[]
  })[]
}
type Del = NonNullable<Malepunktbilde['punkter'][number]['grupper']>[number]['deler'][number]

/** Delen familien er i. K3 bestemmer planen bare halvt: mangler den ikke, kan svarene være gamle eller nye. */
const erI = (v: VentetVedtak, punkt: Kontrollnavn, deler: readonly Del[]): boolean | undefined => {
  if (punkt !== 'K3') return deler.some(d => d === v.funn[punkt])
  if (v.k3Mangler) return deler.includes('mangler')
  if (v.funn.K1 === 'ikke-aktuelt') return deler.includes('ikke-aktuelt')
  const [nye, gamle] = [deler.includes('ingen-mangel-funnet'), deler.includes('krever-skjonn')]
  return nye === gamle ? nye : undefined
}

/**
 * Tallene lederen ser i perioden, mot tallene planene gir: hver gruppe som vises, hver måned, og hvor mange familier. Det som er skjult, er ikke et tall, og telles
 * ikke som et faktum.
 */
export function oversiktsavvik(planer: readonly Saksplan[], bilde: Vist): Svar {
  const { periode, utvalg } = bilde
  const med = familiene(planer, periode).filter(UTVALG[utvalg])
  const om = (hva: string) => `${periode} ${utvalg} ${hva}`
  const tall = (hva: string, vist: number | null, ventet: number): Svar =>
    vist === null ? { fakta: 0, feil: [] } : ikkeLikt(om(hva), ventet, vist)
  return samlet([
    tall('familier', bilde.antall, med.length),
    tall('kunne ikke regnes', bilde.ikkeKontrollert, 0),
    ...bilde.punkter.flatMap(({ malepunkt: p, antall, grupper, maneder }) => [
      tall(`${p} aktuelle`, antall, med.filter(v => !erI(v, p, ['ikke-aktuelt'])).length),
      ...(grupper ?? []).flatMap(g => {
        const i = med.map(v => erI(v, p, g.deler))
        if (i.includes(undefined)) return []
        return [tall(`${p} ${g.deler.join('+')}`, g.antall, i.filter(Boolean).length)]
      }),
      ...(maneder ?? [])
        .filter(m => tertialFor(`${m.maned}-01` as VentetVedtak['dato']) === periode)
        .flatMap(m => {
          const da = med.filter(v => manedFor(v.dato) === m.maned)
          return [
            tall(`${p} ${m.maned} mangler`, m.mangler, da.filter(v => erI(v, p, ['mangler'])).length),
            tall(`${p} ${m.maned} av`, m.av, da.filter(v => !erI(v, p, ['ikke-aktuelt'])).length),
          ]
        }),
    ]),
  ])
}

/** Familiene med barn som fikk vedtak i perioden, hver med det siste. Den som er gradert, er aldri med. */
function familiene(planer: readonly Saksplan[], periode: Tertial): readonly VentetVedtak[] {
  return planer
    .filter(p => !p.fortrolig && p.barn.length > 0)
    .flatMap(p => ventedeVedtak(p).findLast(v => tertialFor(v.dato) === periode) ?? [])
}

/** Periodene planene har vedtak i. */
export const periodene = (planer: readonly Saksplan[]): readonly Tertial[] =>
  [...new Set(planer.flatMap(p => ventedeVedtak(p).map(v => tertialFor(v.dato))))].toSorted()
