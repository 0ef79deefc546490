import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import { BodyShort, Button, Link, ReadMore } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { erOriginalfil } from './originalfil.ts'
import stil from './Soknad.module.css'

/** Filene som fulgte søknaden, og de som er ettersendt. */
export function Dokumentliste({ sakId, soknad }: { sakId: string; soknad: Soknadsvisning }) {
  const { soknad: t } = useTekster()
  const { utfor, sender, feil } = useSakskommando(sakId)
  const familiens = soknad.dokumenter.filter(d => !erOriginalfil(d))
  const originaler = soknad.dokumenter.filter(erOriginalfil)
  const { soknadId } = soknad.hode
  const oppgaver = useQuery(sakSporring(sakId)).data?.oppgaver ?? []
  const nye = oppgaver.some(o => o.type === 'nye-dokumenter' && o.soknadId === soknadId)
  return (
    <Panel tittel={t.dokumenter}>
      {familiens.length === 0 && <span className={stil.under}>{t.ingenDokumenter}</span>}
      {familiens.length > 0 && <Liste sakId={sakId} dokumenter={familiens} />}
      {originaler.length > 0 && (
        <ReadMore size="small" header={t.originalfiler(originaler.length)}>
          <BodyShort size="small" spacing>
            {t.originalfilerTekst}
          </BodyShort>
          <Liste sakId={sakId} dokumenter={originaler} />
        </ReadMore>
      )}
      {nye && soknad.kanSkrive && (
        <div className={stil.nye}>
          <span>{t.nye}</span>
          <Button
            size="small"
            loading={sender}
            onClick={() => void utfor('merkDokumenterSett', { soknadId }).catch(() => undefined)}
          >
            {t.merkSett}
          </Button>
        </div>
      )}
      {feil != null && <Feilet feil={feil} />}
    </Panel>
  )
}

type Dokument = Soknadsvisning['dokumenter'][number]

function Liste({ sakId, dokumenter }: { sakId: string; dokumenter: readonly Dokument[] }) {
  const { soknad: t, sak } = useTekster()
  const format = useFormat()
  return (
    <ul className={stil.liste}>
      {dokumenter.map(d => (
        <li key={d.sha256}>
          <Link href={`/api/saker/${sakId}/dokumenter/${d.sha256}`} target="_blank" rel="noreferrer">
            {d.filnavn}
          </Link>
          <span className={stil.under}>
            {d.slag === 'ettersendelse' ? t.ettersendelser : sak.dokument.slag[d.slag]},{' '}
            {format.dato(d.dato as Dato)}, {storrelse(d.storrelse, sak.dokument)}
          </span>
        </li>
      ))}
    </ul>
  )
}

type Ord = { readonly kb: (n: string) => string; readonly mb: (n: string) => string }
function storrelse(byte: number, t: Ord): string {
  const kb = Math.max(1, Math.round(byte / 1024))
  return kb < 1024 ? t.kb(String(kb)) : t.mb((kb / 1024).toFixed(1).replace('.', ','))
}
