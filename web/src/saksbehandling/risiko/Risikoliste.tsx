import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Risikorad } from '@handlingsrom/kontrakt/sak/samtale'
import { BodyShort, Heading } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { risikolisteSporring } from '../../felles/sak/sporringer.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Risikoliste.module.css'

/** Hva som er tenkt før møter, for den som har saken og for lederen. Står bare her og i saken. */
export function Risikoliste() {
  const t = useTekster().risikoliste
  return (
    <Side tittel={t.tittel} fanetittel={t.fane} hensikt={t.hensikt}>
      <Sporring sporring={useQuery(risikolisteSporring)} laster={<Laster rader={3} hoyde={120} />}>
        {({ saker }) =>
          saker.length === 0 ? (
            <Tomt tittel={t.tom}>{t.tomUnder}</Tomt>
          ) : (
            <ul className={stil.liste}>
              {saker.map(s => (
                <Rad key={s.sakId} rad={s} />
              ))}
            </ul>
          )
        }
      </Sporring>
    </Side>
  )
}

function Rad({ rad }: { rad: Risikorad }) {
  const { risikoliste: t, samtaler, sak } = useTekster()
  const format = useFormat()
  const { siste } = rad
  const naar = `${siste.av.navn}, ${format.dato(siste.dato as Dato)}`
  return (
    <li>
      <div className={stil.topp}>
        <Heading level="2" size="small">
          {sak.familien(rad.familie)}
        </Heading>
        <BodyShort size="small" className={stil.dempet}>
          {rad.saksnummer}. {t.hos(format.liste(rad.hos))}
        </BodyShort>
      </div>
      <strong>
        {samtaler.risikoFelt.alene} {samtaler.alene[siste.alenearbeid]}
      </strong>
      <p>{siste.vurdering}</p>
      {siste.tiltak && (
        <p>
          {samtaler.risikoFelt.tiltak}: {siste.tiltak}
        </p>
      )}
      <BodyShort size="small" className={stil.dempet}>
        {rad.antallTidligere > 0 ? `${naar}, ${t.tidligere(rad.antallTidligere)}` : naar}
      </BodyShort>
      {rad.kanApne && (
        <Lenke
          til={`/saker/${rad.sakId}/samtaler`}
          aria-label={`${t.samtaler}: ${sak.familien(rad.familie)}`}
        >
          {t.samtaler}
        </Lenke>
      )}
    </li>
  )
}
