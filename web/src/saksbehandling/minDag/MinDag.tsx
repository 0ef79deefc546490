import { dato } from '@handlingsrom/domene/felles/dato'
import type { MinDag as Dag } from '@handlingsrom/kontrakt/lister'
import { PlusIcon } from '@navikt/aksel-icons'
import { Alert, Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { hent } from '../../felles/api/klient.ts'
import { dagensDato, useMeg } from '../../felles/api/meg.ts'
import { KryssedeTerskler } from '../../felles/indikator/KryssetTerskel.tsx'
import { MineTall } from '../../felles/indikator/MineTall.tsx'
import { useHurtigtaster } from '../../felles/innstillinger/hurtigtaster.ts'
import { usePiltaster } from '../../felles/innstillinger/usePiltaster.ts'
import { VenterPaaTiltak } from '../../felles/internkontroll/VenterPaaTiltak.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Feilet, Laster } from '../../felles/komponenter/Tilstander.tsx'
import { VenterPaaLesing } from '../../felles/saksprove/VenterPaaLesing.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { startside } from '../startside.ts'
import { Dagen } from './Dagen.tsx'
import stil from './MinDag.module.css'
import { dagensSetning } from './setning.ts'

/** Det som må skje i dag og hvorfor, og hvilke barn ingen har spurt om ennå. Andre roller sendes til sin egen forside. */
export function MinDag() {
  const til = startside(useMeg())
  return til === '/' ? <Arbeidsdag /> : <Navigate to={til as '/'} replace />
}

function Arbeidsdag() {
  const { minDag: t, norm } = useTekster()
  const format = useFormat()
  const [taster] = useHurtigtaster()
  usePiltaster()
  const sporring = useQuery({
    queryKey: ['lister', 'min-dag'],
    queryFn: ({ signal }) => hent<Dag>('/api/min-dag', { signal }),
    refetchInterval: 60_000,
  })
  const dag = sporring.data
  const dagens = dag ? dato(dag.dagens) : dagensDato()
  return (
    <Side
      tittel={format.datoOverskrift(dagens)}
      fanetittel={t.fane}
      hensikt={dag ? dagensSetning(dag, t.setning) : undefined}
      handlinger={
        <Button as={Link} to="/soknad/ny" variant="secondary" icon={<PlusIcon aria-hidden />}>
          {t.nyHenvendelse}
        </Button>
      }
    >
      <VenterPaaLesing />
      <VenterPaaTiltak />
      <KryssedeTerskler />
      {dag?.norm && (
        <Alert variant="info" size="small">
          {norm.gjennomgang}. {norm.gjennomgangFrist(format.dato(dato(dag.norm.frist)))}{' '}
          <Lenke til="/kommune">{norm.gaTilNormen}</Lenke>
        </Alert>
      )}
      {dag ? (
        <Dagen dag={dag} dagens={dagens} />
      ) : sporring.isError ? (
        <Feilet feil={sporring.error} provIgjen={() => void sporring.refetch()} />
      ) : (
        <Laster rader={5} hoyde={61} />
      )}
      <MineTall />
      {taster && <p className={stil.taster}>{t.taster}</p>}
    </Side>
  )
}
