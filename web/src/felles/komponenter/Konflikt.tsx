import { Alert, BodyShort, Button, Heading } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Konflikt.module.css'

type Props = {
  /** Det brukeren har skrevet. Blir stående til noen har valgt. */
  min: ReactNode
  /** Det som er lagret nå, fra `feil.gjeldende`. */
  annen: ReactNode
  annenHvem: string
  /** Ferdig formatert tidspunkt. */
  annenNar: string
  sender?: boolean
  /** Nivået på overskriften: 2 rett under tittelen i en dialog. */
  niva?: '2' | '3'
  /** Send det samme på nytt, oppå den nye versjonen. Mangler når den andre har gjort noe som ikke kan gjøres om her. */
  vedBehold?: () => void
  /** Bruk det som er lagret; utkastet forkastes. */
  vedTaAndres: () => void
}

/** Konflikt (412): samme felt er endret av noen andre. Begge versjoner står ved siden av hverandre; ingenting er borte før noen velger. */
export function Konflikt(props: Props) {
  const { min, annen, annenHvem, annenNar, sender = false, niva = '3', vedBehold, vedTaAndres } = props
  const t = useTekster().felles.konflikt
  return (
    <Alert variant="warning" className={stil.konflikt}>
      <Heading level={niva} size="xsmall">
        {t.tittel}
      </Heading>
      <BodyShort>{t.forklaring}</BodyShort>
      <div className={stil.versjoner}>
        <Versjon hvem={t.din} innhold={min} tom={t.tom} />
        <Versjon hvem={t.annen(annenHvem, annenNar)} innhold={annen} tom={t.tom} />
      </div>
      <div className={stil.valg}>
        {vedBehold && (
          <Button size="small" data-color="accent" onClick={vedBehold} loading={sender}>
            {t.behold}
          </Button>
        )}
        <Button size="small" variant="secondary" data-color="accent" onClick={vedTaAndres} disabled={sender}>
          {t.taAndres}
        </Button>
      </div>
    </Alert>
  )
}

const Versjon = ({ hvem, innhold, tom }: { hvem: string; innhold: ReactNode; tom: string }) => (
  <figure className={stil.versjon}>
    <figcaption>{hvem}</figcaption>
    <blockquote>{innhold || tom}</blockquote>
  </figure>
)
