import type { Dato } from '@handlingsrom/domene/felles/dato'
import { gyldighet, type Oppforingsrad } from '@handlingsrom/kontrakt/register'
import { Tag } from '@navikt/ds-react'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Register.module.css'

type Props = { x: Oppforingsrad; dagens: string; medSlag?: boolean }

export function Oppforingslinje({ x, dagens, medSlag = false }: Props) {
  const { register: t } = useTekster()
  const format = useFormat()
  const dag = (d: string) => format.dato(d as Dato)
  const { sannsynlighet: s, konsekvens: k } = x.felt
  return (
    <li>
      <div className={stil.rad}>
        <Lenke til={`/internkontroll/register/${x.oppforingId}`} className={`aksel-link ${stil.navn}`}>
          {x.tittel}
        </Lenke>
        <Merker x={x} dagens={dagens} />
      </div>
      <p className={stil.dempet}>
        {[
          ...(medSlag ? [t.slag[x.slag]] : []),
          x.eier.navn,
          t.fraTil(dag(x.fra), x.til && dag(x.til)),
          ...(x.gjennomgang && !x.avsluttet ? [t.sesPaa(dag(x.gjennomgang))] : []),
          ...(x.lesing?.av ? [t.lesing.antall(x.lesing.av)] : []),
          ...(s !== undefined && k !== undefined ? [t.risikoen(Number(s), Number(k))] : []),
        ].join(' · ')}
      </p>
    </li>
  )
}

type Merkeprops = {
  x: Pick<Oppforingsrad, 'fra' | 'til' | 'avsluttet' | 'gjennomgang' | 'lesing'>
  dagens: string
}

/** Bare det som avviker fra «gjelder» får et merke. */
export function Merker({ x, dagens }: Merkeprops) {
  const { register: t } = useTekster()
  const naa = gyldighet(x, dagens)
  const etterskudd = naa !== 'avsluttet' && x.gjennomgang !== null && x.gjennomgang < dagens
  return (
    <>
      {naa !== 'gjelder' && (
        <Tag
          size="xsmall"
          variant="outline"
          data-color={naa === 'utlopt' ? 'warning' : naa === 'kommer' ? 'info' : 'neutral'}
        >
          {t.status[naa]}
        </Tag>
      )}
      {x.lesing?.meg === false && (
        <Tag size="xsmall" variant="outline" data-color="info">
          {t.lesing.merke}
        </Tag>
      )}
      {etterskudd && (
        <Tag size="xsmall" variant="outline" data-color="warning">
          {t.paaEtterskudd}
        </Tag>
      )}
    </>
  )
}
