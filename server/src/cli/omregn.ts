import { omregn } from '../application/internkontroll/omregning.ts'
import { iHuset, nevntEllerAlle } from './drift.ts'
import type { Kommando } from './kommandoer.ts'
import type { Utgang } from './utskrift.ts'

const GJELDER = {
  handling: 'drift-bygg-projeksjoner',
  kommando: 'kontroller omregn',
  kommuner: nevntEllerAlle,
} as const

export const kontrollerOmregn: Kommando = {
  bruk: 'kontroller omregn',
  hva: 'Regner fattede vedtak med kontrollene slik de er nå, ved siden av det som sto. Fortsetter der den slapp.',
  kjor: k =>
    iHuset<Utgang>(k, GJELDER, async (hus, kommuner) => {
      const svar = []
      for (const kommune of kommuner)
        svar.push({
          kommune,
          ...(await omregn(hus.a, kommune, { framdrift: (ferdig, av) => k.ut.framdrift(ferdig, av) })),
        })
      k.ut.svar(
        { omregnet: svar },
        svar.flatMap(s => [
          `Kommune ${s.kommune}: ${s.vedtak} vedtak er regnet med utgave ${s.utgave} av kontrollene. Det som ble frosset, står.`,
          ...Object.entries(s.kunneIkke).map(
            ([navn, n]) =>
              `  ${navn} kunne ikke regnes for ${n} vedtak. De telles for seg på siden Internkontroll.`,
          ),
        ]),
      )
      return svar.some(s => Object.keys(s.kunneIkke).length > 0) ? 1 : 0
    }),
}
