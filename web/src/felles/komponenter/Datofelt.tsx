import type { Dato } from '@handlingsrom/domene/felles/dato'
import { TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { lesDato, skrivDato } from '../inndata.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import type { Skrivefelt } from './skrivefelt.ts'

/** Dato skrevet som tekst, dag.måned.år. Ingen kalender: de fleste datoer her leses av et papir eller sies i en samtale. */
export function Datofelt({
  etikett,
  beskrivelse,
  skjulEtikett,
  feil,
  verdi,
  skrevet = '',
  vedEndring,
  ...resten
}: Skrivefelt<Dato>) {
  const t = useTekster().felles.dato
  const [tekst, settTekst] = useState(verdi === undefined ? skrevet : skrivDato(verdi))
  const [forlatt, settForlatt] = useState(tekst !== '')
  const lest = lesDato(tekst)
  return (
    <TextField
      size="small"
      label={etikett}
      hideLabel={skjulEtikett ?? false}
      description={beskrivelse ?? t.hint}
      inputMode="numeric"
      autoComplete="off"
      htmlSize={12}
      error={feil ?? (forlatt && lest.slag === 'ugyldig' ? t.ugyldig : undefined)}
      value={tekst}
      onChange={hendelse => {
        settTekst(hendelse.target.value)
        const ny = lesDato(hendelse.target.value)
        const lesbar = ny.slag !== 'ugyldig'
        vedEndring(ny.slag === 'gyldig' ? ny.verdi : undefined, lesbar, hendelse.target.value)
      }}
      onBlur={() => {
        settForlatt(true)
        if (lest.slag === 'gyldig') settTekst(skrivDato(lest.verdi))
      }}
      {...resten}
    />
  )
}
