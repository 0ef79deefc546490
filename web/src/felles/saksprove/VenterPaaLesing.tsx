import { Alert } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { harRolle, useMeg } from '../api/meg.ts'
import { Lenke } from '../komponenter/Lenke.tsx'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { proverSporring } from './sporring.ts'

/** Sier fra til den som har fått saker i en saksprøve. Feiler listen, sier den ingenting: resten av siden venter ikke på den. */
export function VenterPaaLesing() {
  const { saksprove: t } = useTekster()
  const kanLese = harRolle(useMeg(), 'fagansvarlig', 'leder')
  const { data } = useQuery({ ...proverSporring, enabled: kanLese })
  const apne = (data?.mine ?? []).filter(r => r.status === 'ikke-begynt' || r.status === 'begynt')
  if (apne.length === 0) return null
  return (
    <Alert variant="info" size="small">
      {t.venter(apne.length)} <Lenke til="/internkontroll">{t.tilSakene}</Lenke>
    </Alert>
  )
}
