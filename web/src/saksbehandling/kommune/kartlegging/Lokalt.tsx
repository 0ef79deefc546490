import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { Button, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { useFormat, useSpraak, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Kartleggingsskjema.module.css'
import { Lokaldialog } from './Lokaldialog.tsx'
import type { Lokaltekst } from './skjemavalg.ts'

type Props = { skjema: Kartleggingsskjema; punkt: Tema; slag: 'veiledning' | 'malestokk' }

/** Det kommunen har skrevet til punktet: veiledning, eller hva jevnaldrende gjør her. */
export function Lokalt({ skjema, punkt, slag }: Props) {
  const t = useTekster().kartleggingsskjema
  const { spraak } = useSpraak()
  const format = useFormat()
  const [apen, settApen] = useState<Lokaltekst | 'ny'>()
  const erMalestokk = slag === 'malestokk'
  const tekster: readonly Lokaltekst[] = (erMalestokk ? skjema.malestokk : skjema.lokalVeiledning).filter(
    x => x.punkt === punkt,
  )
  const tittel = erMalestokk ? t.malestokk : t.lokalVeiledning
  return (
    <section className={stil.stabel} aria-label={tittel}>
      <Heading level="3" size="xsmall">
        {tittel}
      </Heading>
      {tekster.length === 0 && (
        <p className={stil.dempet}>{erMalestokk ? t.malestokkTom : t.lokalVeiledningTom}</p>
      )}
      {tekster.map(x => (
        <div key={x.gruppe ?? 'alle'} className={stil.lokal}>
          <p className={stil.avsnitt}>
            <strong>{x.gruppe ? t.gruppe[x.gruppe] : t.alleAldre}:</strong>{' '}
            <span lang={x.tekst[spraak] ? undefined : 'nb'}>{x.tekst[spraak] ?? x.tekst.nb}</span>
          </p>
          {'kilde' in x && (
            <p className={stil.kilde}>
              {t.kilde(x.kilde)}. {t.sjekketDato(format.dato(x.sjekket as Dato))}
            </p>
          )}
          {skjema.kanEndre && (
            <Button size="xsmall" variant="tertiary" onClick={() => settApen(x)}>
              {t.endre}
            </Button>
          )}
        </div>
      ))}
      {skjema.kanEndre && (
        <div>
          <Button size="small" variant="secondary" onClick={() => settApen('ny')}>
            {erMalestokk ? t.nyMalestokk : t.nyLokal}
          </Button>
        </div>
      )}
      {apen && (
        <Lokaldialog
          skjema={skjema}
          slag={slag}
          punkt={punkt}
          {...(apen === 'ny' ? {} : { gammel: apen })}
          vedLukk={() => settApen(undefined)}
        />
      )}
    </section>
  )
}
