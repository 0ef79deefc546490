import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { NotatId } from '../felles/id.ts'
import { enSak } from '../testdata/enSak.ts'
import { etNotat } from '../testdata/etNotat.ts'
import { enKommando, kommandoAvType } from '../testdata/kommandoer.ts'
import { utforIVerden } from '../testdata/verden.ts'
import type { Notat } from './tilstand.ts'

const FRO = 20261128
// Maskinen er delt med andre: fristen er for den, ikke for koden.
vi.setConfig({ testTimeout: 60_000 })

const JOURNAL = [
  'ferdigstillNotat',
  'rettNotat',
  'giMerknad',
  'knyttNotat',
  'merkNotat',
  'avklarNotat',
] as const
const kommandoer = fc.array(
  fc.oneof(...JOURNAL.map(type => ({ weight: 3, arbitrary: kommandoAvType(type) })), {
    weight: 4,
    arbitrary: enKommando,
  }),
  { minLength: 10, maxLength: 40, size: 'max' },
)

/** Det som er låst: alt unntatt det som føres ved siden av. */
const last = ({ rettelser, merknader, knytninger, omMerket, avklart, ...innhold }: Notat) => innhold
const tillegg = (n: Notat) => [n.rettelser, n.merknader, n.knytninger, n.omMerket] as const

/** Tre ferdige notater: det generatorene kaller `n1`, `n2` og `n3`. */
const ferdige = () =>
  enSak()
    .medBarn('Emil')
    .medSoknad()
    .utfor(
      etNotat(),
      etNotat({
        notatId: 'n2' as NotatId,
        slag: 'kontor',
        undersokt: { svar: 'nei', mangler: 'Fritid.' },
      }),
      etNotat({ notatId: 'n3' as NotatId, skjermet: true }),
    ).verden

test('ingen kommando endrer et ferdig notat, og ingenting som står ved siden av, blir borte', () => {
  const truffet = new Set<string>()
  fc.assert(
    fc.property(kommandoer, rekken => {
      let verden = ferdige()
      for (const kommando of rekken) {
        // Generatoren sier -1 for «versjonen som står nå».
        const k = kommando.type === 'merkNotat' ? { ...kommando, settVersjon: 1 } : kommando
        const foer = verden.sak.journal
        verden = utforIVerden(verden, k).verden
        for (const [i, notat] of foer.entries()) {
          const na = verden.sak.journal[i]
          if (na === notat) continue
          truffet.add(kommando.type)
          expect(na && last(na)).toEqual(last(notat))
          for (const [j, liste] of tillegg(notat).entries())
            expect(na && tillegg(na)[j]?.slice(0, liste.length)).toEqual(liste)
          if (notat.avklart) expect(na?.avklart).toEqual(notat.avklart)
        }
      }
    }),
    { seed: FRO, numRuns: 150 },
  )
  // Traff ingen kommando et notat, viste testen ingenting.
  expect([...truffet].sort()).toEqual(JOURNAL.filter(k => k !== 'ferdigstillNotat').toSorted())
})
