import type { Kontrollert } from '@handlingsrom/kontrakt/sak/kontroll'
import { BodyShort, Heading, ReadMore, Tag } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Kontrolliste.module.css'
import { type Kontrollgruppe, kontrollgrupper } from './kontrollgrupper.ts'
import { kontrollsetning } from './kontrollsetning.ts'
import { Panel } from './Panel.tsx'

const FARGE = {
  mangler: 'warning',
  'krever-skjonn': 'info',
  'ingen-mangel-funnet': 'neutral',
  'ikke-aktuelt': 'neutral',
} as const

/** Setningen slik den skal stå: som den er, eller som en vei til stedet den handler om. */
type Vei = (k: Kontrollert, setning: string) => ReactNode
type Props = { kontroller: readonly Kontrollert[]; skjult: boolean; vei?: Vei }

/**
 * Hver kontroll én gang, med det den sier om hvert barn, og det den hviler på. Kontroller der noe mangler eller krever skjønn, står
 * åpent; resten er samlet i en linje.
 */
export function Kontrolliste({ kontroller, skjult, vei = (_, setning) => setning }: Props) {
  const t = useTekster().kontroll
  const grupper = kontrollgrupper(kontroller)
  const uten = grupper.filter(g => !g.funn)
  return (
    <Panel tittel={t.tittel}>
      <BodyShort size="small" className={stil.forklaring}>
        {skjult ? t.skjult : kontroller.length === 0 ? t.ingen : t.forklaring}
      </BodyShort>
      <Grupper grupper={grupper.filter(g => g.funn)} vei={vei} />
      {uten.length > 0 && (
        <ReadMore header={t.utenFunn(uten.length)} size="small">
          <Grupper grupper={uten} vei={vei} />
        </ReadMore>
      )}
    </Panel>
  )
}

function Grupper({ grupper, vei }: { grupper: readonly Kontrollgruppe[]; vei: Vei }) {
  const { kontroll: t, grunner } = useTekster()
  if (grupper.length === 0) return null
  return (
    <ul className={stil.liste}>
      {grupper.map(g => (
        <li key={g.kontroll}>
          <Heading level="3" size="xsmall">
            {t.navn[g.kontroll]}
          </Heading>
          {g.deler.map(d => (
            <div key={d.utfall} className={stil.del}>
              <Tag size="xsmall" variant="moderate" data-color={FARGE[d.utfall]}>
                {t.utfall[d.utfall]}
              </Tag>
              <ul className={stil.setninger}>
                {d.resultater.map(k => (
                  <li key={`${k.resultat.kode}/${k.resultat.hvem ?? ''}/${k.resultat.linjeId ?? ''}`}>
                    {vei(k, kontrollsetning(t, k.resultat.kode, k.resultat.tall))}
                    {k.uenig && (
                      <p className={stil.uenig}>{grunner.uenig.grunn(k.uenig.av.navn, k.uenig.grunn)}</p>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <p className={stil.hviler}>{t.hvilerPa(t.grunnlag[g.kontroll])}</p>
        </li>
      ))}
    </ul>
  )
}
