import type { Ansattliste } from '@handlingsrom/kontrakt/ansatte'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hent } from '../../felles/api/klient.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Ansatte.module.css'
import { Ansattrad } from './Ansattrad.tsx'
import { Avsluttdialog } from './Avsluttdialog.tsx'
import { Foresladialog } from './Foresladialog.tsx'
import { Forholdsdialog } from './Forholdsdialog.tsx'
import { Forslagsrad } from './Forslagsrad.tsx'

export type Ansatt = Ansattliste['ansatte'][number]
export type Dialog = 'foresla' | 'avslutt' | 'forhold'

/** Hvem som slipper inn, og til hva. Det som venter på en til, står øverst. Ingen endrer sin egen tilgang. */
export function Ansatte() {
  const t = useTekster().ansatte
  const [melding, settMelding] = useState('')
  const [apen, settApen] = useState<{ hva: Dialog; ansattId: string }>()
  const sporring = useQuery({
    queryKey: ['lister', 'ansatte'],
    queryFn: ({ signal }) => hent<Ansattliste>('/api/ansatte', { signal }),
  })
  const lukk = () => settApen(undefined)
  const ferdig = (setning: string) => {
    settMelding(setning)
    lukk()
  }
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      hensikt={t.hensikt}
      over={<Lenke til="/kommune">{t.tilKommune}</Lenke>}
    >
      <p role="status" className={melding ? stil.melding : 'aksel-sr-only'}>
        {melding}
      </p>
      <Sporring sporring={sporring}>
        {({ ansatte }) => {
          const venter = ansatte.filter(a => a.forslag !== null)
          const valgt = ansatte.find(a => a.ansattId === apen?.ansattId)
          const liste = (avsluttet: boolean) => (
            <ul className={stil.liste}>
              {ansatte
                .filter(a => (a.avsluttet !== null) === avsluttet)
                .map(a => (
                  <Ansattrad
                    key={a.ansattId}
                    ansatt={a}
                    vedApne={hva => settApen({ hva, ansattId: a.ansattId })}
                  />
                ))}
            </ul>
          )
          return (
            <div className={stil.side}>
              <Panel tittel={t.venter} hoyre={String(venter.length)} tett>
                {venter.length === 0 ? (
                  <p className={stil.ingen}>{t.ingenVenter}</p>
                ) : (
                  <ul className={stil.liste}>
                    {venter.map(a => (
                      <Forslagsrad key={a.ansattId} ansatt={a} vedSvar={settMelding} />
                    ))}
                  </ul>
                )}
              </Panel>
              <Panel tittel={t.harTilgang} tett>
                {liste(false)}
              </Panel>
              {ansatte.some(a => a.avsluttet !== null) && (
                <Panel tittel={t.avsluttet} tett>
                  {liste(true)}
                </Panel>
              )}
              {valgt && apen?.hva === 'foresla' && (
                <Foresladialog ansatt={valgt} vedFerdig={ferdig} vedLukk={lukk} />
              )}
              {valgt && apen?.hva === 'avslutt' && (
                <Avsluttdialog ansatt={valgt} vedFerdig={ferdig} vedLukk={lukk} />
              )}
              {valgt && apen?.hva === 'forhold' && <Forholdsdialog ansatt={valgt} vedLukk={lukk} />}
            </div>
          )
        }}
      </Sporring>
    </Side>
  )
}
