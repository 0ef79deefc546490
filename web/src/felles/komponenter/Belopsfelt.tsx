import type { Belop } from '@handlingsrom/domene/felles/belop'
import { visTall } from '@handlingsrom/domene/felles/belop'
import { TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { lesBelop } from '../inndata.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import type { Skrivefelt } from './skrivefelt.ts'

/** Kronebeløp slik folk skriver det. Tomt felt er `undefined`, aldri 0: det som ikke er besluttet, er ikke null kroner. */
export function Belopsfelt({
  etikett,
  beskrivelse,
  skjulEtikett,
  feil,
  verdi,
  vedEndring,
  ...resten
}: Skrivefelt<Belop>) {
  const t = useTekster().felles.belop
  const [tekst, settTekst] = useState(verdi === undefined ? '' : visTall(verdi))
  const [forlatt, settForlatt] = useState(false)
  const lest = lesBelop(tekst)
  return (
    <TextField
      size="small"
      label={`${etikett} (${t.enhet})`}
      hideLabel={skjulEtikett ?? false}
      description={beskrivelse}
      inputMode="decimal"
      autoComplete="off"
      htmlSize={12}
      error={feil ?? (forlatt && lest.slag === 'ugyldig' ? t.ugyldig : undefined)}
      value={tekst}
      onChange={hendelse => {
        settTekst(hendelse.target.value)
        const ny = lesBelop(hendelse.target.value)
        const lesbar = ny.slag !== 'ugyldig'
        vedEndring(ny.slag === 'gyldig' ? ny.verdi : undefined, lesbar, hendelse.target.value)
      }}
      onBlur={() => {
        settForlatt(true)
        if (lest.slag === 'gyldig') settTekst(visTall(lest.verdi))
      }}
      {...resten}
    />
  )
}
