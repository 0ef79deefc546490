import type { Dato } from '@handlingsrom/domene/felles/dato'
import { UTVALG } from '@handlingsrom/domene/statistikk/malepunktbilde'
import type { Tx } from '@handlingsrom/server/adapters/database/database'
import { visInternkontroll } from '@handlingsrom/server/application/internkontroll/malepunkter'
import { turid } from '@handlingsrom/server/demo/ansatte'
import { idgiver } from '@handlingsrom/server/syntetisk/kjor'
import { planlegg, type Saksplan } from '@handlingsrom/server/syntetisk/plan'
import { oversiktsavvik, periodene } from '@handlingsrom/server/syntetisk/sannhet/oversikten'
import { saksavvik, type Viste } from '@handlingsrom/server/syntetisk/sannhet/saken'
import { type Svar, samlet } from '@handlingsrom/server/syntetisk/sannhet/svar'
import { ventedeVedtak } from '@handlingsrom/server/syntetisk/sannhet/vedtakene'
import { kommune, type Malehus } from './hus.ts'

export const FRO = 1
const I_BUNKEN = 100
export const sakId = (nr: number): string => idgiver(FRO, nr)()

/** Alle planene porteføljen er laget av. */
export const planene = (saker: number, idag: Dato): readonly Saksplan[] =>
  Array.from({ length: saker }, (_, nr) => planlegg(FRO, nr, idag))

/** Det basen viser, mot planen: radene i hver sak, og hvert tall på lederens side i hver periode og hvert utvalg. Svarer med antall feil. */
export async function sannheten(h: Malehus, planer: readonly Saksplan[]): Promise<number> {
  const start = performance.now()
  const saker: Svar[] = []
  for (let fra = 0; fra < planer.length; fra += I_BUNKEN) {
    const bunke = planer.slice(fra, fra + I_BUNKEN)
    const vist = await h.db.iTransaksjon(kommune, tx => lesRadene(tx, bunke))
    saker.push(...bunke.map(p => saksavvik(p, vist.get(sakId(p.nr)) ?? { vedtak: [], malinger: [] })))
  }
  const oversikt: Svar[] = []
  for (const periode of periodene(planer))
    for (const utvalg of UTVALG) {
      const bilde = await h.db.iTransaksjon(kommune, tx =>
        visInternkontroll(tx, turid, h.a.klokke(), { periode, utvalg }),
      )
      oversikt.push(oversiktsavvik(planer, { ...bilde, periode }))
    }
  console.log(`  planen: ${tellingen(planer)}`)
  const feil = skriv('sakenes rader', samlet(saker)) + skriv('lederens tall', samlet(oversikt))
  console.log(`  sammenlignet på ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return feil
}

export function skriv(hva: string, { fakta, feil }: Svar): number {
  console.log(`  sannheten, ${hva}: ${fakta} fakta sammenlignet, ${feil.length} var ikke like`)
  for (const f of feil.slice(0, 20)) console.log(`    ${f}`)
  return feil.length
}

function tellingen(planer: readonly Saksplan[]): string {
  const alle = planer.flatMap(ventedeVedtak)
  const n = (fn: (v: (typeof alle)[number]) => boolean) => alle.filter(fn).length
  const mangler = (['K1', 'V3', 'O', 'undersokt-og-vurdert'] as const).map(
    k => `${k} mangler i ${n(v => v.funn[k] === 'mangler')}`,
  )
  const deler = [
    `${alle.length} vedtak`,
    `${n(v => v.avslag)} med avslag`,
    `${n(v => v.forste)} første`,
    `${n(v => v.k3Mangler)} der K3 mangler`,
    ...mangler,
  ]
  return deler.join(', ')
}

async function lesRadene(tx: Tx, planer: readonly Saksplan[]): Promise<ReadonlyMap<string, Viste>> {
  const ider = planer.map(p => sakId(p.nr))
  const vedtak = await tx.db
    .selectFrom('p_kontroll')
    .select(['sak_id', 'slag', 'dato', 'forste', 'avslag', 'barn', 'funn'])
    .where('kommune', '=', tx.kommune)
    .where('sak_id', 'in', ider)
    .orderBy('fattet')
    .execute()
  const malinger = await tx.db
    .selectFrom('p_indikator')
    .select(['sak_id', 'indikator', 'dato', 'verdi'])
    .where('kommune', '=', tx.kommune)
    .where('sak_id', 'in', ider)
    .execute()
  return new Map(
    ider.map(id => [
      id,
      {
        vedtak: vedtak.filter(r => r.sak_id === id).map(r => ({ ...r, funn: JSON.parse(r.funn) })),
        malinger: malinger.filter(m => m.sak_id === id),
      },
    ]),
  )
}
