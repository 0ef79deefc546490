import { MINSTE_TALL, type Returbilde } from '@handlingsrom/kontrakt/laering'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hent } from '../../felles/api/klient.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { dennePerioden, Tertialvelger } from '../../felles/komponenter/Tertialvelger.tsx'
import { Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Laering.module.css'

/** Hva leserne sender tilbake, og hva grunnene betyr: til læring for kontoret. Ingen navn, ingen rekkefølge av mennesker. */
export function Laering() {
  const { laering: t } = useTekster()
  const [periode, settPeriode] = useState(dennePerioden)
  const sporring = useQuery({
    queryKey: ['lister', 'laering', periode],
    queryFn: ({ signal }) => hent<Returbilde>(`/api/laering/returer?periode=${periode}`, { signal }),
  })
  return (
    <Side tittel={t.tittel} fanetittel={t.tittel} hensikt={t.hensikt}>
      <div className={stil.side}>
        <Tertialvelger periode={periode} vedValg={settPeriode} />
        <Sporring sporring={sporring}>{bilde => <Grunner grunner={bilde.grunner} />}</Sporring>
        <p className={stil.dempet}>{t.slikTelles}</p>
      </div>
    </Side>
  )
}

/** De som kan vises, med den vanligste først; resten i fast rekkefølge, så den ikke sier noe om tallene. */
const iRekkefolge = (grunner: Returbilde['grunner']) =>
  grunner.toSorted((a, b) => (b.antall ?? 0) - (a.antall ?? 0))

/** Stolpene er til øyet; tallet står i ord i hver rad, så skjermleseren får det samme. */
function Grunner({ grunner }: Pick<Returbilde, 'grunner'>) {
  const { laering: t, vedtak } = useTekster()
  const storst = Math.max(...grunner.map(g => g.antall ?? 0))
  return (
    <>
      {storst === 0 && <Tomt tittel={t.ingenTittel}>{t.ingen(MINSTE_TALL)}</Tomt>}
      <Panel tittel={t.overskrift}>
        <ul className={stil.liste}>
          {iRekkefolge(grunner).map(({ grunn, antall }) => (
            <li key={grunn} className={stil.rad}>
              <div className={stil.navn}>
                <strong>{vedtak.retur.grunn[grunn]}</strong>
                <span className={antall === null ? stil.dempet : stil.tall}>
                  {antall === null ? t.forFa(MINSTE_TALL) : t.antall(antall)}
                </span>
              </div>
              {antall !== null && (
                <svg className={stil.stolpe} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
                  <rect width={(100 * antall) / storst} height={6} />
                </svg>
              )}
              <p className={stil.dempet}>{t.eksempel[grunn]}</p>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  )
}
