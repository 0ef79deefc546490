import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { BodyShort } from '@navikt/ds-react'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'

/** Hvordan de voksne helst vil ha kontakt, med deres egne ord. Sies der noen skal ta kontakt. Ingenting når ingen har sagt det. */
export function Kontaktonske({ sak }: { sak: Pick<Saksvisning, 'kontaktonsker'> | undefined }) {
  const t = useTekster().samtaler
  const format = useFormat()
  return sak?.kontaktonsker.map(k => (
    <BodyShort key={k.personId} size="small">
      {t.helst(k.fornavn, k.tekst, format.datoKort(k.dato as Dato))}
    </BodyShort>
  ))
}
