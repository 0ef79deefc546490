import type { Belop } from '@handlingsrom/domene/felles/belop'
import { BodyShort, Heading } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

/** Det mennesker har bestemt, lagt sammen. Bildet øverst i budsjettet og tabellen her er bygd av de samme tallene. */
export function Regnestykke({ v }: Pick<Delprops, 'v'>) {
  const t = useTekster().regnestykke
  const format = useFormat()
  const r = v.regnestykke
  const kr = (b: number) => format.kroner(b as Belop)
  const rader: [string, number, boolean?][] = [
    [t.utgifter, r.utgifter18],
    [t.inntekter, -r.inntekter],
    [t.etter18, r.stonad18],
    ...(r.stonad19 > 0 ? [[t.etter19, r.stonad19] as [string, number]] : []),
    [t.perManed, r.perManed, true],
    ...(r.engang > 0 ? [[t.engang, r.engang, true] as [string, number, boolean]] : []),
  ]
  return (
    <section className={stil.sum} aria-labelledby="regnestykke">
      <Heading id="regnestykke" level="3" size="xsmall">
        {t.tittel}
      </Heading>
      <dl className={stil.regnestykke}>
        {rader.map(([navn, belop, sum]) => (
          <div key={navn} {...(sum ? { 'data-sum': true } : {})}>
            <dt>{navn}</dt>
            <dd>{kr(belop)}</dd>
          </div>
        ))}
      </dl>
      {r.utenfor > 0 && (
        <BodyShort size="small" className={stil.dempet}>
          {t.utenfor(kr(r.utenfor))}
        </BodyShort>
      )}
      {r.ubesluttede.length > 0 && (
        <BodyShort size="small" className={stil.dempet}>
          {t.ubestemt(r.ubesluttede.length)}
        </BodyShort>
      )}
      {r.overskudd && <BodyShort size="small">{t.overskudd}</BodyShort>}
    </section>
  )
}
