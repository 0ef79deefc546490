import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { PencilIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Tidslinje } from '../../felles/komponenter/Tidslinje.tsx'
import { Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { tidslinjeSporring } from '../../felles/sak/sporringer.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { hendelsesikon } from './hendelsesikon.tsx'
import { detaljer } from './tidslinjedetaljer.ts'

const FORST = 8

/** Hva som skjedde, og hvem som gjorde det, nyest først. */
export function Tidslinjepanel({ sak }: { sak: Saksvisning }) {
  const tekster = useTekster()
  const t = tekster.sak
  const format = useFormat()
  const [alle, visAlle] = useState(false)
  const harAlt = sak.tidslinje.length === sak.antallITidslinjen
  const hele = useQuery({ ...tidslinjeSporring(sak.sakId), enabled: alle && !harAlt })
  const rader = harAlt ? sak.tidslinje : hele.data?.rader
  const vist = (alle && rader) || sak.tidslinje.slice(0, FORST)
  const iAar = sak.dagens.slice(0, 4)
  return (
    <Panel
      tittel={t.tidslinje.tittel}
      hoyre={
        sak.kanSkrive && (
          <Button
            as={Link}
            to={`/saker/${sak.sakId}/journal`}
            size="xsmall"
            variant="secondary"
            icon={<PencilIcon aria-hidden />}
          >
            {t.handlinger.notat}
          </Button>
        )
      }
    >
      {vist.length === 0 ? (
        <Tomt tittel={t.tidslinje.tom} />
      ) : (
        <Tidslinje
          punkter={vist.map(rad => ({
            id: String(rad.nr),
            iso: rad.tidspunkt,
            nar: rad.dato.startsWith(iAar)
              ? format.datoKort(rad.dato as Dato)
              : format.dato(rad.dato as Dato),
            ikon: hendelsesikon(rad.type as SakHendelse['type']),
            hva: t.hendelse[rad.type as SakHendelse['type']]?.(rad.antall) ?? t.tidslinje.ukjent,
            hvem: [rad.hvem.navn || t.system, ...(rad.antall === 1 ? detaljer(rad.tall, tekster) : [])].join(
              ' · ',
            ),
          }))}
          antallEldre={alle ? 0 : sak.antallITidslinjen - vist.length}
          visEldre={() => visAlle(true)}
        />
      )}
      {alle && !rader && <Sporring sporring={hele}>{() => null}</Sporring>}
    </Panel>
  )
}
