import {
  ALLE_SLAG,
  type Oppforingsrad,
  type Registre,
  SLAG,
  type Slag,
  STEG,
  STYRING,
} from '@handlingsrom/kontrakt/register'
import { Heading, ToggleGroup } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { harRolle, useMeg } from '../../../felles/api/meg.ts'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { Sporring, Tomt } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { ForOpp } from './ForOpp.tsx'
import { Oppforingslinje } from './Oppforingslinje.tsx'
import stil from './Register.module.css'
import { Risikobilde } from './Risikobilde.tsx'
import { registreneSporring } from './sporringer.ts'

type Orden = 'styring' | 'steg'

/** Alle registrene på én side, ordnet etter det rapporten og loven spør om. */
export function Registrene() {
  const { register: t, internkontroll } = useTekster()
  const sporring = useQuery(registreneSporring)
  const serInternkontrollen = harRolle(useMeg(), 'leder', 'fagansvarlig')
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      hensikt={t.hensikt}
      over={serInternkontrollen && <Lenke til="/internkontroll">{internkontroll.tittel}</Lenke>}
      handlinger={sporring.data?.kanStyre && <ForOpp registre={sporring.data} />}
    >
      <Sporring sporring={sporring}>
        {r =>
          r.oppforinger.length === 0 ? (
            <Tomt tittel={t.ingen}>{r.kanStyre ? t.ingenHjelp : t.ingenAndre}</Tomt>
          ) : (
            <Innhold r={r} />
          )
        }
      </Sporring>
    </Side>
  )
}

function Innhold({ r }: { r: Registre }) {
  const { register: t } = useTekster()
  const [orden, settOrden] = useState<Orden>('styring')
  const apne = r.oppforinger.filter(x => x.avsluttet === null)
  const avsluttede = r.oppforinger.filter(x => x.avsluttet !== null)
  const grupper: readonly (readonly [string, readonly Slag[]])[] =
    orden === 'styring'
      ? STYRING.map(g => [t.styring[g], ALLE_SLAG.filter(s => SLAG[s].styring === g)])
      : STEG.map(g => [t.steg[g], ALLE_SLAG.filter(s => SLAG[s].steg === g)])
  return (
    <>
      <ToggleGroup
        size="small"
        label={t.grupper}
        value={orden}
        onChange={v => settOrden(v as Orden)}
        className={stil.orden}
      >
        <ToggleGroup.Item value="styring">{t.etter.styring}</ToggleGroup.Item>
        <ToggleGroup.Item value="steg">{t.etter.steg}</ToggleGroup.Item>
      </ToggleGroup>
      {grupper.map(([navn, slag]) => (
        <Gruppe key={navn} navn={navn} slag={slag} apne={apne} r={r} />
      ))}
      <Risikobilde risikoer={apne.filter(x => x.slag === 'risiko')} />
      {avsluttede.length > 0 && (
        <Panel tittel={t.avsluttede}>
          <ul className={stil.liste}>
            {avsluttede.map(x => (
              <Oppforingslinje key={x.oppforingId} x={x} dagens={r.dagens} medSlag />
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

type Gruppeprops = { navn: string; slag: readonly Slag[]; apne: readonly Oppforingsrad[]; r: Registre }

function Gruppe({ navn, slag, apne, r }: Gruppeprops) {
  const { register: t } = useTekster()
  const format = useFormat()
  const med = slag.filter(s => apne.some(x => x.slag === s))
  const uten = slag.filter(s => !med.includes(s))
  // Den som bare leser rutinene, trenger ikke vite hva som ikke er ført opp.
  if (med.length === 0 && !r.kanStyre) return null
  return (
    <Panel tittel={navn}>
      <div className={stil.gruppe}>
        {med.map(s => (
          <section key={s}>
            <Heading level="3" size="xsmall">
              {t.slag[s]}
            </Heading>
            <ul className={stil.liste}>
              {apne
                .filter(x => x.slag === s)
                .map(x => (
                  <Oppforingslinje key={x.oppforingId} x={x} dagens={r.dagens} />
                ))}
            </ul>
          </section>
        ))}
        {r.kanStyre && uten.length > 0 && (
          <p className={stil.dempet}>
            {t.ikkeFortOpp(format.liste(uten.map(s => t.slag[s].toLocaleLowerCase('nb'))))}
          </p>
        )}
      </div>
    </Panel>
  )
}
