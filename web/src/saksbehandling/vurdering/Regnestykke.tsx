import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort } from '@navikt/ds-react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Vurdering.module.css'

/** Det mennesker har bestemt, lagt sammen. Bildet og tabellen er bygd av de samme tallene. */
export function Regnestykke({ v }: { v: Vurderingsvisning }) {
  const t = useTekster().vurdering.regnestykke
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
    <Panel tittel={t.tittel}>
      {r.utgifter18 > 0 && <Stolper v={v} />}
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
    </Panel>
  )
}

/** Utgiftene som dekkes, over det som dekker dem. Tabellen under har tallene. */
function Stolper({ v }: { v: Vurderingsvisning }) {
  const t = useTekster().vurdering.regnestykke
  const format = useFormat()
  const { utgifter18, inntekter, stonad18 } = v.regnestykke
  const hele = Math.max(utgifter18, inntekter, 1)
  const andel = (b: number) => `${(100 * b) / hele}%`
  const kr = (b: number) => format.kroner(b as Belop)
  return (
    <figure className={stil.stolper}>
      <svg
        width="100%"
        height="74"
        role="img"
        aria-label={t.bilde(kr(utgifter18), kr(inntekter), kr(stonad18))}
      >
        <text x="0" y="12" className={stil.stolpetekst}>
          {t.dekkes}
        </text>
        <rect x="0" y="17" height="14" width={andel(utgifter18)} className={stil.utgift} />
        <text x="0" y="50" className={stil.stolpetekst}>
          {t.dekkesAv}
        </text>
        <rect x="0" y="55" height="14" width={andel(Math.min(inntekter, hele))} className={stil.inntekt} />
        <rect x={andel(inntekter)} y="55" height="14" width={andel(stonad18)} className={stil.stonad} />
      </svg>
    </figure>
  )
}
