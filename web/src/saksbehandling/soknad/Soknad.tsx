import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { DownloadIcon } from '@navikt/aksel-icons'
import { Button, Select } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { sakSporring, soknadSporring } from '../../felles/sak/sporringer.ts'
import { Soknadsark } from '../../felles/soknadsvisning/Soknadsark.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Dokumentliste } from './Dokumentliste.tsx'
import { Etterspurt } from './Etterspurt.tsx'
import { Kvittering } from './Kvittering.tsx'
import { Mangelliste } from './Mangelliste.tsx'
import stil from './Soknad.module.css'

/** Hele søknaden, det som fulgte den, og det som ikke er kommet. */
export function Soknad() {
  const { sakId, soknadId } = useParams({ strict: false }) as { sakId: string; soknadId: string }
  const sak = useQuery(sakSporring(sakId)).data
  return (
    <Sporring
      sporring={useQuery(soknadSporring(sakId, soknadId))}
      laster={<Laster side rader={6} hoyde={64} />}
    >
      {soknad => <Innhold key={soknadId} sakId={sakId} soknad={soknad} alle={sak?.soknader ?? []} />}
    </Sporring>
  )
}

type Props = { sakId: string; soknad: Soknadsvisning; alle: Saksvisning['soknader'] }

function Innhold({ sakId, soknad, alle }: Props) {
  const { soknad: t, sak } = useTekster()
  const format = useFormat()
  const gaa = useNavigate()
  const original = soknad.dokumenter.find(d => d.slag === 'soknad')
  const { hode } = soknad
  // I en felles sak har hver søknad sin egen søker.
  const flereSokere = new Set(alle.map(s => s.soker?.personId)).size > 1
  return (
    <Side
      tittel={`${t.fane} ${format.dato(hode.mottattDato as Dato)}`}
      fanetittel={t.fane}
      hensikt={sak.status[hode.status]}
      handlinger={
        original && (
          <Button
            as="a"
            href={`/api/saker/${sakId}/dokumenter/${original.sha256}`}
            download
            size="small"
            variant="secondary"
            icon={<DownloadIcon aria-hidden />}
          >
            {t.original}
          </Button>
        )
      }
    >
      {alle.length > 1 && (
        <Select
          size="small"
          className={stil.velg}
          label={t.velg}
          value={hode.soknadId}
          onChange={e => void gaa({ to: `/saker/${sakId}/soknad/${e.target.value}` })}
        >
          {alle.map(s => (
            <option key={s.soknadId} value={s.soknadId}>
              {t.valg(format.dato(s.mottattDato as Dato), sak.status[s.status])}
              {flereSokere && s.soker ? ` · ${s.soker.navn}` : ''}
            </option>
          ))}
        </Select>
      )}
      <div className={stil.kolonner}>
        <Soknadsark soknad={soknad} />
        <div className={stil.hoyre}>
          <Mangelliste rader={soknad.manglerFraSoknaden} />
          <Etterspurt sakId={sakId} soknad={soknad} />
          <Dokumentliste sakId={sakId} soknad={soknad} />
          <Kvittering soknad={soknad} />
        </div>
      </div>
    </Side>
  )
}
