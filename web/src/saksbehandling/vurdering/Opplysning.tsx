import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Maned } from '@handlingsrom/domene/felles/dato'
import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort, Heading } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { ankerLinje, gaTil } from './anker.ts'
import stil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

/** Norm, faktiske utgifter og inntekter mot hverandre, og det noen må svare på før tallene er hele. Aldri et forslag. */
export function Opplysning({ v }: Pick<Delprops, 'v'>) {
  const t = useTekster().beregning
  const format = useFormat()
  const { opplysning, engang, forSeg, sporsmal } = v.beregning
  const kr = (b: number) => format.kroner(b as Belop)
  const apne = sporsmal.filter(s => s.kode !== 'ikke-bestemt')
  if (opplysning.length === 0) return null
  return (
    <section className={stil.sum} aria-labelledby="opplysning">
      <Heading id="opplysning" level="3" size="xsmall">
        {t.opplysning}
      </Heading>
      <BodyShort size="small" className={stil.dempet}>
        {t.opplysningHjelp}
      </BodyShort>
      {opplysning.map(o => (
        <dl key={o.maned} className={stil.regnestykke}>
          {opplysning.length > 1 && (
            <div>
              <dt>{t.fra(format.maned(o.maned as Maned))}</dt>
              <dd />
            </div>
          )}
          <Rad navn={t.norm} verdi={kr(o.norm)} />
          <Rad navn={t.faktisk} verdi={kr(o.faktisk)} />
          <Rad navn={t.inntekt} verdi={kr(-o.inntekt)} />
          <Rad
            navn={o.mangler.length > 0 ? `${t.differanse}. ${t.ufullstendig}` : t.differanse}
            verdi={kr(o.differanse)}
            sum
          />
        </dl>
      ))}
      {(engang.utgift > 0 || engang.inntekt > 0) && (
        <BodyShort size="small">{t.engang(kr(engang.utgift), kr(engang.inntekt))}</BodyShort>
      )}
      {forSeg > 0 && <BodyShort size="small">{t.forSeg(kr(forSeg))}</BodyShort>}
      {apne.length > 0 && (
        <ul className={stil.norm}>
          {apne.map(s => (
            <li key={`${s.kode} ${s.linjeId}`}>
              <a
                className="aksel-link"
                href={`#${ankerLinje(s.linjeId)}`}
                onClick={e => {
                  e.preventDefault()
                  gaTil(ankerLinje(s.linjeId))
                }}
              >
                {navnet(v.linjer.find(l => l.linjeId === s.linjeId))}
              </a>
              {': '}
              {t.sporsmal[s.kode]}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const navnet = (l: Linjevisning | undefined): string =>
  l ? (l.gjelder ? `${l.tekst}, ${l.gjelder.fornavn}` : l.tekst) : ''

const Rad = ({ navn, verdi, sum }: { navn: string; verdi: string; sum?: true }) => (
  <div {...(sum ? { 'data-sum': true } : {})}>
    <dt>{navn}</dt>
    <dd>{verdi}</dd>
  </div>
)
