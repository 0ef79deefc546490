import type { Arsdag } from '../register/arshjul.ts'
import { DELER, type Del, RAPPORTDELER } from './maler.ts'
import { sporsmalene } from './operasjoner.ts'
import type { Egenvurdering } from './typer.ts'

/** Hvor mye av en del som er gjort. `av` null: delen har ingen grense, og er gjort når noe står der. */
export type Delstand = { readonly del: Del; readonly gjort: number; readonly av: number | null }

export const erGjort = (d: Delstand): boolean => (d.av === null ? d.gjort > 0 : d.av > 0 && d.gjort >= d.av)

export function delene(e: Egenvurdering): readonly Delstand[] {
  const stand: Record<Del, Omit<Delstand, 'del'>> = {
    tidsplan: { gjort: e.milepaeler.filter(m => m.dato).length, av: e.milepaeler.length },
    dokumenter: { gjort: e.dokumenter.length, av: null },
    moter: { gjort: e.moter.length, av: null },
    refleksjon: { gjort: Object.keys(e.svar).length, av: sporsmalene(e).length },
    samtaler: { gjort: e.samtaler.length, av: null },
    saksprove: { gjort: e.proveId ? 1 : 0, av: 1 },
    rapport: {
      gjort: RAPPORTDELER.filter(d => (e.rapport[d] ?? '').trim() !== '').length,
      av: RAPPORTDELER.length,
    },
  }
  return DELER.map(del => ({ del, ...stand[del] }))
}

/** Den første delen som ikke er gjort. `null`: bare å si at den er ferdig gjenstår. */
export const nesteDel = (e: Egenvurdering): Del | null => delene(e).find(d => !erGjort(d))?.del ?? null

/** Milepælene som ikke er nådd. */
export const milepaeldager = (e: Egenvurdering): readonly Arsdag[] =>
  e.ferdig
    ? []
    : e.milepaeler.flatMap(m =>
        m.dato && !m.nadd
          ? [
              {
                slag: 'milepael' as const,
                dato: m.dato,
                tittel: e.tittel,
                eier: m.ansvarlig,
                ref: e.egenvurderingId,
              },
            ]
          : [],
      )
