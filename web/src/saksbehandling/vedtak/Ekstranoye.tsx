import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Button, Heading } from '@navikt/ds-react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { barnestedet } from './Brevark.tsx'
import { ekstranoye } from './ekstranoye.ts'
import { gaTil } from './gaTil.ts'
import stil from './Vedtak.module.css'

/** Hvor det er verdt å lese to ganger: det som er nytt siden sist, og der en maskin ikke kan se. Ikke en liste over feil. */
export function Ekstranoye({ vedtak }: { vedtak: Vedtaksvisning }) {
  const t = useTekster().vedtak.noye
  const steder = ekstranoye(vedtak)
  if (steder.length === 0) return null
  return (
    <section className={stil.viktig}>
      <Heading level="2" size="small" spacing>
        {t.tittel(steder.length)}
      </Heading>
      <ul className={stil.liste}>
        {steder.map(sted => (
          <li key={`${sted.personId}/${sted.hva}`} className={stil.rad}>
            <p>
              <strong>{sted.navn}:</strong> {t[sted.hva]}
            </p>
            <Button size="small" variant="secondary" onClick={() => gaTil(barnestedet(sted.personId))}>
              {t.les(sted.navn)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
