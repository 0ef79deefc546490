import type { Belop } from '@handlingsrom/domene/felles/belop'
import { erDato, type Maned } from '@handlingsrom/domene/felles/dato'
import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Button, Tag } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { ankerLinje, ankerParagraf19 } from './anker.ts'
import type { Linjehandling } from './Budsjett.tsx'
import { Linjefakta } from './Linjefakta.tsx'
import { Linjegrunner } from './Linjegrunner.tsx'
import { Linjevalget } from './Linjevalget.tsx'
import stil from './Vurdering.module.css'

type Props = {
  sakId: string
  l: Linjevisning
  kanSkrive: boolean
  utgangspunkt: 'kommunal-norm' | 'statlige-satser'
  vedHandling: (slag: Linjehandling) => void
}

/** Én linje: hva, utgangspunktet, faktisk, bestemt og hvorfor. Bare det som ikke er bestemt, er tydelig. */
export function Linjerad({ sakId, l, kanSkrive, utgangspunkt, vedHandling }: Props) {
  const { vurdering, beregning } = useTekster()
  const { budsjett: t, kilde } = vurdering
  const format = useFormat()
  const kr = (b: number | null) => (b === null ? t.ukjent : format.kroner(b as Belop))
  const b = l.beslutning
  const livsopphold = l.post === 'livsopphold'
  const utenfor = l.holdesUtenfor === 'ja'
  return (
    <li
      id={ankerLinje(l.linjeId)}
      tabIndex={-1}
      className={stil.linje}
      data-apen={!b && !utenfor ? true : undefined}
    >
      <div className={stil.hva}>
        <strong>
          {l.tekst}
          {l.gjelder ? ` ${t.gjelder(l.gjelder.fornavn)}` : ''}
        </strong>
        <span className={stil.dempet}>
          {livsopphold ? '' : `${kilde[l.kilde]} · `}
          {l.hyppighet === 'engang' ? t.engang : t.manedlig}
          {l.dato && erDato(l.dato) ? ` · ${format.datoKort(l.dato)}` : ''}
        </span>
        <Linjefakta sakId={sakId} l={l} utgangspunkt={utgangspunkt} />
        {l.inntektstype === 'nav-ukjent' && (
          <span className={stil.varsel}>
            <Tag size="xsmall" variant="moderate" data-color="warning">
              {t.uavklart}
            </Tag>{' '}
            {t.uavklartHjelp}
          </span>
        )}
        {l.holdesUtenfor === 'krever-skjonn' && l.inntektstype !== 'nav-ukjent' && (
          <span className={stil.varsel}>{t.kreverSkjonn}</span>
        )}
        <Linjegrunner l={l} kanSkrive={kanSkrive} />
      </div>
      <dl className={stil.tall}>
        {l.slag === 'utgift' && (
          <Tall navn={t.norm}>
            {livsopphold && l.norm !== null ? kr(l.norm) : <span className={stil.dempet}>{t.ingen}</span>}
            {l.sats !== null && <span className={stil.sats}>{`${t.sats} ${kr(l.sats)}`}</span>}
            {l.endringer.map(e => {
              const belop = utgangspunkt === 'kommunal-norm' ? e.norm : e.sats
              return (
                <span key={e.maned} className={stil.sats}>
                  {t.fraManed(format.maned(e.maned as Maned), belop === null ? t.ingen : kr(belop))}
                </span>
              )
            })}
          </Tall>
        )}
        <Tall navn={t.faktisk} plass="faktisk">
          {kr(l.faktisk)}
        </Tall>
        <Tall navn={t.besluttet} plass="besluttet">
          {utenfor ? (
            <span className={stil.sats}>{t.regnesSom0}</span>
          ) : b ? (
            <strong>{b.utfall === 'avslatt' ? t.avslatt : kr(b.belop)}</strong>
          ) : (
            <Tag className={stil.ubestemt} size="xsmall" variant="moderate" data-color="warning">
              {t.ikkeBestemt}
            </Tag>
          )}
        </Tall>
      </dl>
      <div className={stil.hvorfor}>
        {b && (
          <>
            <p>
              {b.hjemmel && <span className={stil.dempet}>{t.etter(b.hjemmel)} · </span>}
              {b.erDetNok ? t.erDetNok(b.erDetNok) : b.begrunnelse}
            </p>
            {b.valg?.belopsvurdering && <p>{b.valg.belopsvurdering}</p>}
            {b.valg?.reduksjon && <p>{b.valg.reduksjon}</p>}
            <p className={stil.dempet}>{t.av(b.av.navn)}</p>
          </>
        )}
        {b?.valg && <Linjevalget valg={b.valg} />}
        {(l.trenger19 || l.paragraf19) && (
          <p className={l.paragraf19 ? undefined : stil.varsel}>
            {l.paragraf19 ? `${t.avslattEtter19}: ${l.paragraf19.vurdering}` : t.mangler19}
          </p>
        )}
        {kanSkrive && !utenfor && (
          <div className={stil.knapper}>
            {l.inntektstype !== 'nav-ukjent' && (
              <Button
                size="xsmall"
                variant={b ? 'tertiary' : 'secondary'}
                onClick={() => vedHandling('bestem')}
                aria-label={`${b ? t.endre : t.bestem}: ${l.tekst} ${l.gjelder?.fornavn ?? ''}`}
              >
                {b ? t.endre : t.bestem}
              </Button>
            )}
            {(l.trenger19 || l.paragraf19) && (
              <Button
                size="xsmall"
                variant={l.paragraf19 ? 'tertiary' : 'secondary'}
                id={ankerParagraf19(l.linjeId)}
                onClick={() => vedHandling('paragraf19')}
                aria-label={`${t.vurder19}: ${l.tekst}`}
              >
                {t.vurder19}
              </Button>
            )}
            {l.livsopphold === 'egen' && l.bosted && (
              <Button
                size="xsmall"
                variant="tertiary"
                onClick={() => vedHandling('dager')}
                aria-label={`${beregning.dager}: ${l.gjelder?.fornavn ?? ''}`}
              >
                {beregning.dager}
              </Button>
            )}
            {!livsopphold && (
              <Button
                size="xsmall"
                variant={l.inntektstype === 'nav-ukjent' ? 'secondary' : 'tertiary'}
                onClick={() => vedHandling('rett')}
                aria-label={`${t.rett}: ${l.tekst}`}
              >
                {t.rett}
              </Button>
            )}
            <Button
              size="xsmall"
              variant="tertiary"
              onClick={() => vedHandling('fjern')}
              aria-label={`${t.fjern}: ${l.tekst}`}
            >
              {t.fjern}
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}

type Tallprops = { navn: string; plass?: 'faktisk' | 'besluttet'; children: ReactNode }
const Tall = ({ navn, plass, children }: Tallprops) => (
  <div data-plass={plass}>
    <dt>{navn}</dt>
    <dd>{children}</dd>
  </div>
)
