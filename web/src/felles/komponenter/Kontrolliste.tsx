import type { Kontrollert } from '@handlingsrom/kontrakt/sak/kontroll'
import { BodyShort, ReadMore, Tag } from '@navikt/ds-react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Kontrolliste.module.css'
import { kontrollsetning } from './kontrollsetning.ts'
import { Panel } from './Panel.tsx'

const FARGE = {
  mangler: 'warning',
  'krever-skjonn': 'info',
  'ingen-mangel-funnet': 'neutral',
  'ikke-aktuelt': 'neutral',
} as const

/** Kontrollene med det de hviler på. Det som mangler eller krever skjønn, står åpent; resten er samlet i en linje. */
export function Kontrolliste({ kontroller }: { kontroller: readonly Kontrollert[] }) {
  const t = useTekster().kontroll
  const funn = kontroller.filter(
    k => k.resultat.utfall === 'mangler' || k.resultat.utfall === 'krever-skjonn',
  )
  const uten = kontroller.filter(k => !funn.includes(k))
  return (
    <Panel tittel={t.tittel}>
      <BodyShort size="small" className={stil.forklaring}>
        {kontroller.length === 0 ? t.ingen : t.forklaring}
      </BodyShort>
      <Rader kontroller={funn} />
      {uten.length > 0 && (
        <ReadMore header={t.utenFunn(uten.length)} size="small">
          <Rader kontroller={uten} />
        </ReadMore>
      )}
    </Panel>
  )
}

function Rader({ kontroller }: { kontroller: readonly Kontrollert[] }) {
  const t = useTekster().kontroll
  if (kontroller.length === 0) return null
  return (
    <ul className={stil.liste}>
      {kontroller.map(k => (
        <li key={`${k.resultat.kode}/${k.resultat.hvem ?? ''}/${k.resultat.linjeId ?? ''}`}>
          <span className={stil.navn}>{t.navn[k.kontroll]}</span>
          <Tag size="xsmall" variant="moderate" data-color={FARGE[k.resultat.utfall]}>
            {t.utfall[k.resultat.utfall]}
          </Tag>
          <span className={stil.tekst}>{kontrollsetning(t, k.resultat.kode, k.resultat.tall)}</span>
        </li>
      ))}
    </ul>
  )
}
