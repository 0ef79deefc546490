import { forsteDag, type Maned, sisteDag } from '../../felles/dato.ts'
import { veiledningFor } from '../../vedtak/veiledning.ts'
import { stonadsrekker } from '../stonadsrekker.ts'
import type { Sak } from '../tilstand.ts'
import { jaNei, type Malt, medFamilien } from './rad.ts'

const KVARTAL = 3

/** Det som skjer med familien mens stønaden varer: samtalene, avtalene, og vedtakene om råd og veiledning. */
export const oppfolgingen = (sak: Sak): readonly Malt[] => [
  ...kvartalene(sak).map(([forste, siste]): Malt => {
    const [fra, til] = [forsteDag(forste), sisteDag(siste)]
    const snakket = medFamilien(sak).some(s => s.dato >= fra && s.dato <= til)
    return { indikator: 'kvartalssamtale', enhet: `${sak.sakId}/${forste}`, dato: til, verdi: jaNei(snakket) }
  }),
  ...sak.kontakt.lofter.flatMap((l): readonly Malt[] =>
    l.hvem !== 'nav' || !l.innen || l.gjortOpp?.utfall === 'bortfalt'
      ? []
      : [
          {
            indikator: 'avtaler-holdt',
            enhet: l.lofteId,
            dato: l.innen,
            verdi: jaNei(l.gjortOpp !== undefined && l.gjortOpp.dato <= l.innen),
          },
        ],
  ),
  ...sak.behov.flatMap((b): readonly Malt[] =>
    b.status !== 'besvart' || b.svar.svar !== 'oppfolging-17'
      ? []
      : [
          {
            indikator: 'paragraf-17',
            enhet: b.behovId,
            dato: b.svar.dato,
            verdi: jaNei(sak.soknader.some(s => veiledningFor(sak, s.soknadId, b)?.fattet === true)),
          },
        ],
  ),
]

/** Hele tremånedersperioder fra starten av hver rekke. Resten av rekken er ikke et kvartal ennå. */
const kvartalene = (sak: Sak): readonly (readonly [Maned, Maned])[] =>
  stonadsrekker(sak).flatMap(rekke =>
    Array.from({ length: Math.floor(rekke.length / KVARTAL) }, (_, i) => {
      const tre = rekke.slice(i * KVARTAL, (i + 1) * KVARTAL)
      return [tre[0] as Maned, tre.at(-1) as Maned] as const
    }),
  )
