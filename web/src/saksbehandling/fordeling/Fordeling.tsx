import type { Fordeling as Svar } from '@handlingsrom/kontrakt/lister'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hent } from '../../felles/api/klient.ts'
import { KryssedeTerskler } from '../../felles/indikator/KryssetTerskel.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Ansatte } from './Ansatte.tsx'
import { Endredialog } from './Endredialog.tsx'
import stil from './Fordeling.module.css'
import { FordelteSaker } from './FordelteSaker.tsx'
import { UtenSaksbehandler } from './UtenSaksbehandler.tsx'
import { VenterPaaRad } from './VenterPaaRad.tsx'

/** Lederens side: saker uten noen først, så hvem som har resten. Ingen sammenligning av ansatte. */
export function Fordeling() {
  const { fordeling: t, risikoliste, oppsokende } = useTekster()
  const [melding, settMelding] = useState('')
  const [valgt, velg] = useState<string>()
  const sporring = useQuery({
    queryKey: ['lister', 'fordeling'],
    queryFn: ({ signal }) => hent<Svar>('/api/fordeling', { signal }),
  })
  const uten = sporring.data?.saker.filter(s => s.tildelt.length === 0) ?? []
  const setning = uten.length === 0 ? t.alleHar : t.setning(uten.length)
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      hensikt={sporring.data && sporring.data.saker.length > 0 ? setning : t.hensikt}
      handlinger={
        <>
          <Lenke til="/risiko">{risikoliste.lenke}</Lenke>
          <Lenke til="/oppsokende">{oppsokende.tittel}</Lenke>
        </>
      }
    >
      <KryssedeTerskler />
      <p role="status" className={melding ? stil.melding : 'aksel-sr-only'}>
        {melding}
      </p>
      <Sporring sporring={sporring}>
        {({ saker, ansatte }) => {
          const med = saker.filter(s => s.tildelt.length > 0)
          const apen = saker.find(s => s.sakId === valgt)
          return (
            <div className={stil.side}>
              <div className={stil.saker}>
                {saker.length === 0 && <Tomt tittel={t.tomt}>{t.tomtTekst}</Tomt>}
                {saker.length > 0 && (
                  <Panel tittel={t.uten} hoyre={String(uten.length)} tett>
                    {uten.length === 0 ? (
                      <p className={stil.ingen}>{t.tomtUten}</p>
                    ) : (
                      <UtenSaksbehandler saker={uten} ansatte={ansatte} vedTildelt={settMelding} />
                    )}
                  </Panel>
                )}
                {saker.length > 0 && (
                  <Panel tittel={t.med} hoyre={String(med.length)} tett>
                    {med.length === 0 ? (
                      <p className={stil.ingen}>{t.tomtMed}</p>
                    ) : (
                      <FordelteSaker saker={med} vedEndre={velg} />
                    )}
                  </Panel>
                )}
              </div>
              <div className={stil.hoyre}>
                <VenterPaaRad />
                <Panel tittel={t.perPerson} tett>
                  <Ansatte ansatte={ansatte} />
                </Panel>
              </div>
              {apen && <Endredialog sak={apen} ansatte={ansatte} vedLukk={() => velg(undefined)} />}
            </div>
          )
        }}
      </Sporring>
    </Side>
  )
}
