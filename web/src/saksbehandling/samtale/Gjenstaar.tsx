import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Button } from '@navikt/ds-react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Samtalerom.module.css'
import type { Sporsmal } from './samtaleskjema.ts'
import { useVenter } from './useVenter.ts'

type Props = {
  visning: Kartleggingsvisning
  rekkefolge: readonly Tema[]
  /** Spørsmålene som stilles hver gang, og ikke er stilt nå. */
  hverGang: readonly Sporsmal[]
  gaaTil: (tema: Tema) => void
}

/** Hva hvert barn ikke er spurt om. Det sies rolig: ingen skal spørre om alt på én dag. Det som er skrevet og ikke ført inn, først. */
export function Gjenstaar({ visning, rekkefolge, hverGang, gaaTil }: Props) {
  const { samtalerom, kartlegging } = useTekster()
  const { spraak } = useSpraak()
  const t = samtalerom.avslutning
  const tilstand = useVenter(visning)
  if (visning.barn.length === 0) return null
  const barna = visning.barn.map(b => ({
    b,
    kladder: rekkefolge.filter(tema => tilstand(b.personId, tema).kladd),
    ikke: rekkefolge.filter(tema => {
      const her = tilstand(b.personId, tema)
      return her.tilstand === 'ikke-spurt' && !her.kladd
    }),
  }))
  const medKladd = barna.filter(x => x.kladder.length > 0)
  return (
    <>
      {medKladd.length > 0 && (
        <Panel tittel={t.kladder}>
          <ul className={stil.liste}>
            {medKladd.map(({ b, kladder }) => (
              <li key={b.personId} className={stil.linje}>
                <span>{b.fornavn}:</span>
                {kladder.map(tema => (
                  <Button key={tema} size="xsmall" variant="secondary" onClick={() => gaaTil(tema)}>
                    {kartlegging.tema[tema]}
                  </Button>
                ))}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel tittel={t.ikkeSpurt}>
        <div className={stil.tema}>
          <p className={stil.liten}>{t.ikkeSpurtHjelp}</p>
          <ul className={stil.liste}>
            {hverGang.map(s => (
              <li key={s.id} className={stil.linje}>
                <span>
                  {samtalerom.hverGang}: «{s.tekst[spraak]}»
                </span>
                <Button size="xsmall" variant="secondary" onClick={() => gaaTil(s.punkt)}>
                  {kartlegging.tema[s.punkt]}
                </Button>
              </li>
            ))}
            {barna.map(({ b, ikke }) => (
              <li key={b.personId}>
                {ikke.length === 0
                  ? t.alleSpurt(b.fornavn)
                  : t.rad(b.fornavn, ikke.map(tema => kartlegging.tema[tema]).join(' · '))}
              </li>
            ))}
          </ul>
        </div>
      </Panel>
    </>
  )
}
