import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import {
  definisjonen,
  INDIKATORER,
  type Indikator,
  type Indikatorer,
  NYNORSK,
  type Terskelvisning,
} from '@handlingsrom/kontrakt/indikator'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { indikatorSporring } from '../../../felles/indikator/sporring.ts'
import { useTallform } from '../../../felles/indikator/useTallform.ts'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { Laster, Sporring, Tomt } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useSpraak, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { ApnePaIndikator } from './ApnePaIndikator.tsx'
import { Arstabell } from './Arstabell.tsx'
import stil from './Indikatorer.module.css'
import { Indikatortrend } from './Indikatortrend.tsx'

/** Hva en indikator teller, hva den ikke sier, og tallene så langt tilbake som vi viser dem. */
export function Definisjon() {
  const { indikator: id } = useParams({ strict: false }) as { indikator: string }
  const { indikator: t } = useTekster()
  const over = <Lenke til="/internkontroll">{t.definisjon.tilbake}</Lenke>
  const kjent = INDIKATORER.find(i => i === id)
  if (kjent) return <Kjent indikator={kjent} over={over} />
  return (
    <Side tittel={t.definisjon.finnesIkke} fanetittel={t.definisjon.finnesIkke} over={over}>
      <Tomt tittel={t.definisjon.finnesIkkeHjelp} />
    </Side>
  )
}

const NYNORSK_FOR: Readonly<
  Partial<Record<Indikator, readonly [(typeof NYNORSK)[keyof typeof NYNORSK], string]>>
> = Object.fromEntries(Object.entries(NYNORSK).map(([i, ord]) => [i, [ord, 'nn']]))

function Kjent({ indikator, over }: { indikator: Indikator; over: ReactNode }) {
  const { indikator: t } = useTekster()
  const format = useFormat()
  const sporring = useQuery(indikatorSporring)
  const { spraak } = useSpraak()
  const d = definisjonen(indikator)
  // Kilden er sitert, og det vi har valgt, står bare på bokmål.
  const [ord, lang] = (spraak === 'nn' && NYNORSK_FOR[indikator]) || [d, 'nb']
  const rader: readonly (readonly [string, string, string])[] = [
    [t.definisjon.teller, ord.teller, lang],
    [t.definisjon.nevner, ord.nevner, lang],
    [t.definisjon.dag, ord.dag, lang],
    [t.definisjon.sierIkke, ord.sierIkke, lang],
    ...(d.valg ? [[t.definisjon.valg, d.valg, 'nb'] as const] : []),
    [t.definisjon.kilde, d.kilde, 'nb'],
    [t.definisjon.krav, d.krav.join(', '), 'nb'],
  ]
  return (
    <Side tittel={t.navn[indikator]} fanetittel={t.navn[indikator]} over={over}>
      <Panel tittel={t.definisjon.tittel}>
        <dl className={stil.definisjon}>
          {rader.map(([navn, innhold, sprak]) => (
            <div key={navn} style={{ display: 'contents' }}>
              <dt>{navn}</dt>
              <dd lang={sprak}>{innhold}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel
        tittel={t.definisjon.tallene}
        hoyre={sporring.data && t.regnet(format.tidspunkt(sporring.data.regnet as Tidspunkt))}
      >
        <Sporring sporring={sporring} laster={<Laster rader={4} hoyde={40} />}>
          {bilde => <Tallene indikator={indikator} bilde={bilde} />}
        </Sporring>
      </Panel>
    </Side>
  )
}

function Tallene({ indikator, bilde }: { indikator: Indikator; bilde: Indikatorer }) {
  const { indikator: t } = useTekster()
  const serie = bilde.serier.find(s => s.indikator === indikator)
  const terskel = bilde.terskler.find(x => x.indikator === indikator)
  if (!serie) return <Tomt tittel={t.ikkeMalt}>{definisjonen(indikator).ikkeMalt}</Tomt>
  return (
    <>
      <Indikatortrend serie={serie} stor />
      <Arstabell serie={serie} />
      <div className={stil.tema}>
        <ApnePaIndikator serie={serie} />
      </div>
      {terskel && <Grensen terskel={terskel} />}
      <p className={stil.dempet}>{t.definisjon.sammenheng}</p>
    </>
  )
}

/** Kommunens grense for tallet, og hva eieren har svart når den er krysset. */
function Grensen({ terskel }: { terskel: Terskelvisning }) {
  const { indikator: i } = useTekster()
  const t = i.terskel
  const format = useFormat()
  const tall = useTallform()
  const { indikator, retning, verdi, eier, krysset, svar } = terskel
  return (
    <div className={stil.tema}>
      <p>{t.grensen(i.beslutning.retning[retning], tall(indikator, verdi), eier)}</p>
      {krysset && <p>{t.erKrysset}</p>}
      {svar && (
        <p>
          {t.besvart(svar.av, format.dato(svar.dato as Dato))} {svar.svar}
        </p>
      )}
    </div>
  )
}
