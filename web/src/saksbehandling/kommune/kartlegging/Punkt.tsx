import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { Accordion, Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Ferskhet } from './Ferskhet.tsx'
import stil from './Kartleggingsskjema.module.css'
import { Lokalt } from './Lokalt.tsx'
import { Sporsmal } from './Sporsmal.tsx'
import { Sporsmalsdialog } from './Sporsmalsdialog.tsx'
import { Veiledning } from './Veiledning.tsx'

type Props = { skjema: Kartleggingsskjema; punkt: Tema }

/** Ett av de tretten: spørsmålene, veiledningen, det lokale, og når det spørres på nytt. */
export function Punkt({ skjema, punkt }: Props) {
  const { kartleggingsskjema: t, kartlegging } = useTekster()
  const [skriver, settSkriver] = useState(false)
  const alle = skjema.sporsmal.filter(s => s.punkt === punkt)
  const egne = alle.filter(s => s.lokalt).length
  return (
    <Accordion.Item>
      <Accordion.Header>
        {kartlegging.tema[punkt]} <span className={stil.antall}>{t.iPunktet(alle.length, egne)}</span>
      </Accordion.Header>
      <Accordion.Content>
        <div className={stil.punkt}>
          <section className={stil.stabel} aria-label={t.sporsmal}>
            <ol className={stil.sporsmal}>
              {alle.map(s => (
                <Sporsmal key={s.id} skjema={skjema} sporsmal={s} />
              ))}
            </ol>
            {skjema.kanEndre && (
              <div>
                <Button size="small" variant="secondary" onClick={() => settSkriver(true)}>
                  {t.nyttSporsmal}
                </Button>
              </div>
            )}
          </section>
          <Veiledning skjema={skjema} punkt={punkt} />
          <Lokalt skjema={skjema} punkt={punkt} slag="veiledning" />
          <Lokalt skjema={skjema} punkt={punkt} slag="malestokk" />
          <Ferskhet skjema={skjema} punkt={punkt} />
        </div>
        {skriver && <Sporsmalsdialog skjema={skjema} punkt={punkt} vedLukk={() => settSkriver(false)} />}
      </Accordion.Content>
    </Accordion.Item>
  )
}
