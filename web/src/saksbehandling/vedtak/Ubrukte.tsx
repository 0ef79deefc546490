import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Heading } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { grunnlagsnavn } from './grunnlagsord.ts'
import stil from './Lesing.module.css'

/** Det vi vet om familien som ingen setning hviler på. Ikke en feil: noe å se på før brevet sendes. */
export function Ubrukte({ vedtak }: { vedtak: Vedtaksvisning }) {
  const tekster = useTekster()
  const t = tekster.lesing.ubrukt
  const format = useFormat()
  const { ubrukte } = vedtak.lesing
  return (
    <div className={stil.grunner}>
      <Heading level="3" size="xsmall">
        {t.tittel(ubrukte.length)}
      </Heading>
      <p className={stil.dempet}>{ubrukte.length === 0 ? t.ingen : t.under}</p>
      {ubrukte.length > 0 && (
        <ul className={stil.kort}>
          {ubrukte.map(u => (
            <li key={u.ref} className={stil.ubrukt}>
              <p className={stil.dempet}>
                {[
                  u.fornavn,
                  grunnlagsnavn({ type: 'opplysning', ref: u.ref, navn: u.navn }, tekster),
                  format.datoKort(u.dato as Dato),
                ].join(', ')}
              </p>
              <p lang="nb">{u.tekst}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
