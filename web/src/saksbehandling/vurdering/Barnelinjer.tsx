import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Link as Aksellenke, BodyShort } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { ankerLinje, gaTil } from './anker.ts'
import stil from './Barna.module.css'

/** Linjene som gjelder akkurat dette barnet, med det som er bestemt, og behovene de svarer på. */
export function Barnelinjer({ v, personId }: { v: Vurderingsvisning; personId: string }) {
  const t = useTekster().grunner
  const format = useFormat()
  const linjer = v.linjer.filter(l => l.slag === 'utgift' && l.gjelder?.personId === personId)
  const stand = (l: Vurderingsvisning['linjer'][number]) =>
    !l.beslutning
      ? t.linjer.ikkeBestemt
      : l.beslutning.belop === null
        ? t.linjer.avslatt
        : format.kroner(l.beslutning.belop as Belop)
  return (
    <>
      <strong>{t.linjer.tittel}</strong>
      {linjer.length === 0 && <BodyShort size="small">{t.linjer.ingen}</BodyShort>}
      <ul>
        {linjer.map(l => (
          <li key={l.linjeId}>
            <Aksellenke
              as="button"
              type="button"
              className={stil.lenkeknapp}
              onClick={() => gaTil(ankerLinje(l.linjeId))}
            >
              {l.tekst}
            </Aksellenke>
            : {stand(l)}
            {l.grunner.behov.map(b => (
              <span key={b.behovId} className={stil.kilde}>
                {' '}
                {t.kobling.svarerPa(b.hva)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
