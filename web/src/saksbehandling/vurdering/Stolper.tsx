import type { Belop } from '@handlingsrom/domene/felles/belop'
import { BodyShort } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Stolper.module.css'
import { stolpebilde } from './stolper.ts'
import type { Delprops } from './Vurdering.tsx'

type Del = {
  readonly id: string
  readonly navn: string
  readonly belop: number | null
  readonly andel: number
  readonly slag: string
}

/** Utgiftene mot det som dekker dem, som bilde. Det loven holder utenfor, står for seg, skravert, og teller 0. */
export function Stolper({ v }: Pick<Delprops, 'v'>) {
  const { regnestykke: t, vurdering } = useTekster()
  const format = useFormat()
  const b = stolpebilde(v)
  const kr = (belop: number | null) =>
    belop === null ? vurdering.budsjett.ukjent : format.kroner(belop as Belop)
  const utgifter = b.utgifter.map((s): Del => ({ ...s, navn: t.grupper[s.navn], slag: s.navn }))
  const dekkes = [
    ...b.inntekter.map((s): Del => ({ ...s, slag: 'inntekt' })),
    ...(b.stonad.belop > 0 ? [{ ...b.stonad, navn: t.stonad, slag: 'stonad' }] : []),
  ]
  const utenfor = b.utenfor.map((s): Del => ({ ...s, andel: 0, slag: 'utenfor' }))
  const rader = [
    { navn: t.dekkes, deler: utgifter },
    { navn: t.dekkesAv, deler: dekkes },
    { navn: t.holdesUtenfor, deler: utenfor, merknad: t.teller0 },
  ].filter(r => r.deler.length > 0)
  const lest = rader.map(
    r =>
      `${r.navn}: ${r.deler.map(d => `${d.navn} ${kr(d.belop)}`).join(', ')}${r.merknad ? `, ${r.merknad}` : ''}.`,
  )
  if (rader.length === 0 || (utgifter.length === 0 && dekkes.length === 0))
    return (
      <BodyShort size="small" className={stil.ingenting}>
        {t.ingenting}
      </BodyShort>
    )
  return (
    <figure className={stil.bilde}>
      <div role="img" aria-label={lest.join(' ')} className={stil.rader}>
        {rader.map(r => (
          <div key={r.navn} className={stil.rad}>
            <span className={stil.navn}>{r.navn}</span>
            <div>
              <div className={stil.stolpe} data-utenfor={r.merknad ? true : undefined}>
                {r.deler.map(d => (
                  <span
                    key={d.id}
                    className={stil.stykke}
                    data-slag={d.slag}
                    style={d.andel > 0 ? { inlineSize: `${100 * d.andel}%` } : undefined}
                  />
                ))}
              </div>
              <div className={stil.forklaring}>
                {r.deler.map(d => (
                  <span key={d.id}>
                    <span className={stil.prove} data-slag={d.slag} />
                    {d.navn} <strong>{kr(d.belop)}</strong>
                    {r.merknad && `, ${r.merknad}`}
                  </span>
                ))}
              </div>
            </div>
          </div>
        ))}
      </div>
      <figcaption className={stil.dempet}>{t.permaned}</figcaption>
    </figure>
  )
}
