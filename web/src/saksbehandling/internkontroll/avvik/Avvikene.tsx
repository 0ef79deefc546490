import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { type Avviksrad, maledag } from '@handlingsrom/kontrakt/avvik'
import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { useQuery } from '@tanstack/react-query'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { Sporring, Tomt } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { ApneAvvik } from './ApneAvvik.tsx'
import stil from './Avvik.module.css'
import { Malet, Tallet } from './Malet.tsx'
import { avvikeneSporring } from './sporringer.ts'

/** Avvikene ved kontoret: hva som svikter, hvor det står til med tiltakene, og når effekten måles. */
export function Avvikene() {
  const { avvik: t } = useTekster()
  const sporring = useQuery(avvikeneSporring)
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      hensikt={t.hensikt}
      over={<Lenke til="/internkontroll">{t.tilbake}</Lenke>}
      handlinger={<ApneAvvik />}
    >
      <Sporring sporring={sporring}>
        {({ avvik }) => {
          const [apne, lukkede] = [avvik.filter(a => !a.lukket), avvik.filter(a => a.lukket)]
          if (avvik.length === 0) return <Tomt tittel={t.ingen}>{t.ingenHjelp}</Tomt>
          return (
            <>
              {apne.length > 0 && <Liste tittel={t.apne} avvik={apne} />}
              {lukkede.length > 0 && <Liste tittel={t.lukkede} avvik={lukkede} />}
            </>
          )
        }}
      </Sporring>
    </Side>
  )
}

function Liste({ tittel, avvik }: { tittel: string; avvik: readonly Avviksrad[] }) {
  return (
    <Panel tittel={tittel}>
      <ul className={stil.liste}>
        {avvik.map(a => (
          <Rad key={a.avvikId} a={a} />
        ))}
      </ul>
    </Panel>
  )
}

function Rad({ a }: { a: Avviksrad }) {
  const { avvik: t } = useTekster()
  const format = useFormat()
  const siste = a.perioder.at(-1) as Tertial
  const malt = a.malinger.find(m => m.periode === siste)
  const ferdige = a.tiltak.filter(x => x.status === 'gjort' || x.status === 'droppet').length
  return (
    <li>
      <Lenke til={`/internkontroll/avvik/${a.avvikId}`} className={`aksel-link ${stil.navn}`}>
        {a.tittel}
      </Lenke>
      <p className={stil.dempet}>
        <Malet effekt={a.effekt} />
      </p>
      <p className={stil.linje}>
        <span>
          {t.effekt.for}: <Tallet effekt={a.effekt} tall={a.utgangspunkt.tall} />
        </span>
        <span>
          {t.effekt.etter}:{' '}
          {malt ? (
            <Tallet effekt={a.effekt} tall={malt.tall} />
          ) : (
            t.effekt.ikkeMalt(format.dato(maledag(siste)))
          )}
        </span>
      </p>
      <p className={stil.dempet}>
        {[
          t.siden(format.dato(a.apnet as Dato)),
          ...(a.lukket ? [t.lukketDag(format.tidspunkt(a.lukket as Tidspunkt))] : []),
          t.tiltakTelling(ferdige, a.tiltak.length),
        ].join(' · ')}
      </p>
    </li>
  )
}
