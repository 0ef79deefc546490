import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { PlusIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { samtalerSporring } from '../../felles/sak/sporringer.ts'
import { NySamtale } from '../../felles/samtale/NySamtale.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Arkdialog } from '../../felles/utskrift/Arkdialog.tsx'

/** Det neste herfra er å snakke med familien: den samtalen som er i gang, ellers en ny. Arket er for den som heller vil ha papir. */
export function Handlinger({ sakId, visning }: { sakId: string; visning: Kartleggingsvisning }) {
  const { samtaler: t, utskrift } = useTekster()
  const [apen, apne] = useState<'samtale' | 'ark'>()
  const samtaler = useQuery(samtalerSporring(sakId))
  const iGang = samtaler.data?.samtaler.find(s => !s.avsluttet)
  const vedLukk = () => apne(undefined)
  return (
    <>
      {visning.kanSkrive && iGang && (
        <Button as={Link} to={`/saker/${sakId}/samtale/${iGang.samtaleId}`}>
          {t.fortsett}
        </Button>
      )}
      {visning.kanSkrive && samtaler.isSuccess && !iGang && (
        <Button icon={<PlusIcon aria-hidden />} onClick={() => apne('samtale')}>
          {t.ny}
        </Button>
      )}
      <Button variant="tertiary" icon={<PrinterSmallIcon aria-hidden />} onClick={() => apne('ark')}>
        {utskrift.menyvalg}
      </Button>
      {apen === 'samtale' && <NySamtale sakId={sakId} vedLukk={vedLukk} />}
      {apen === 'ark' && <Arkdialog sakId={sakId} barn={visning.barn} vedLukk={vedLukk} />}
    </>
  )
}
