import type { Mottak as Svar } from '@handlingsrom/kontrakt/mottak'
import { useQuery } from '@tanstack/react-query'
import { hent } from '../../felles/api/klient.ts'
import { harRolle, useMeg } from '../../felles/api/meg.ts'
import { Gjelderher } from '../../felles/internkontroll/Gjelderher.tsx'
import { Panel, Seksjon } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Mottak.module.css'
import { Opplasting } from './Opplasting.tsx'
import { Parkert } from './Parkert.tsx'
import { Sisteliste } from './Sisteliste.tsx'
import { Utboks } from './Utboks.tsx'

/** Det som er tatt vare på, men som trenger et menneske for å finne fram; opplasting; og det som ikke kunne sendes ut. */
export function Mottak() {
  const t = useTekster().mottak
  const kanLasteOpp = harRolle(useMeg(), 'veileder', 'fagansvarlig')
  const sporring = useQuery({
    queryKey: ['lister', 'mottak'],
    queryFn: ({ signal }) => hent<Svar>('/api/mottak', { signal }),
  })
  const antall = sporring.data?.parkert.length ?? 0
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      hensikt={antall > 0 ? `${t.setning(antall)} ${t.hensikt}` : t.hensikt}
    >
      <Gjelderher skjerm="mottak" />
      <div className={stil.side}>
        <div className={stil.kolonne}>
          <Sporring sporring={sporring}>
            {mottak => (
              <>
                <Seksjon tittel={t.parkert}>
                  {mottak.parkert.length === 0 ? (
                    <Tomt tittel={t.parkertTomt}>{t.parkertTomtTekst}</Tomt>
                  ) : (
                    <ul className={stil.kort}>
                      {mottak.parkert.map(p => (
                        <Parkert key={p.innboksId} melding={p} />
                      ))}
                    </ul>
                  )}
                </Seksjon>
                {mottak.utboksParkert.length > 0 && (
                  <Panel tittel={t.ut} tett>
                    <Utboks poster={mottak.utboksParkert} />
                  </Panel>
                )}
              </>
            )}
          </Sporring>
        </div>
        <div className={stil.kolonne}>
          {kanLasteOpp && (
            <Panel tittel={t.opp.tittel}>
              <Opplasting />
            </Panel>
          )}
          <Panel tittel={t.siste} tett>
            <Sporring sporring={sporring}>{mottak => <Sisteliste poster={mottak.sisteMottatt} />}</Sporring>
          </Panel>
        </div>
      </div>
    </Side>
  )
}
