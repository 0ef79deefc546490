import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Behovssvar, Behovsvisning } from '@handlingsrom/kontrakt/sak/behov'
import { CheckmarkCircleIcon, ClockIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { Button, Heading, ReadMore, Tag } from '@navikt/ds-react'
import { useState } from 'react'
import { Lenke } from '../komponenter/Lenke.tsx'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Behov.module.css'
import { Besvar } from './Besvar.tsx'
import { fristtekst, hvemDetGjelder, kostnadstekst, linjetekst, stegtekst } from './behovsord.ts'
import { Endredialog } from './Endredialog.tsx'
import { Gjenapnedialog } from './Gjenapnedialog.tsx'
import { TaMeddialog } from './TaMeddialog.tsx'

type Props = { sakId: string; visning: Behovssvar; behov: Behovsvisning }
type Apent = 'svar' | 'ta-med' | 'endre' | 'gjenapne'

/** Ett behov: hvem, hva, klokken og prisen, hvor det kom fra, og svaret eller veien til det. */
export function Behovsrad({ sakId, visning, behov: b }: Props) {
  const { behov: t, kartlegging } = useTekster()
  const format = useFormat()
  const ord = { t, format }
  const [apent, apne] = useState<Apent>()
  const lukk = () => apne(undefined)
  const frist = fristtekst(b, visning.dagens, ord)
  const tema = kartlegging.tema[b.tema]
  return (
    <li id={`behov-${b.behovId}`} className={`${stil.rad} ${b.svar ? '' : stil.apen}`}>
      <div className={stil.kort}>
        <div className={stil.topp}>
          <Heading level="3" size="xsmall" className={stil.hva}>
            {hvemDetGjelder(b, t)}: {b.hva}
          </Heading>
          {!b.svar && (
            <span className={`${stil.frist} ${frist.idag ? stil.idag : ''}`}>
              <ClockIcon aria-hidden /> {frist.tekst}
            </span>
          )}
        </div>
        <p className={stil.fakta}>
          <span>{tema}</span>
          <span>{kostnadstekst(b, ord)}</span>
          {b.dato && <span>{t.trengs(format.datoKort(b.dato as Dato))}</span>}
          <span>{t.opphav[b.opphav]}</span>
          <span>{t.meldt(format.datoKort(b.meldt as Dato), b.meldtAv.navn)}</span>
        </p>
        {b.fra && (
          <p className={stil.dempet}>
            {b.fra.tekst
              ? t.fra(kartlegging.tema[b.fra.tema], b.fra.tekst)
              : t.fraUtenOrd(kartlegging.tema[b.fra.tema])}
          </p>
        )}
        {b.linje && <Linje sakId={sakId} behov={b} tekst={linjetekst(b, ord)} />}
        <Svaret behov={b} />
        {visning.kanSkrive && apent !== 'svar' && (
          <div className={stil.knapper}>
            {b.svar ? (
              <Button size="xsmall" variant="tertiary" onClick={() => apne('gjenapne')}>
                {t.gjenapne}
              </Button>
            ) : (
              <>
                <Button size="small" variant="secondary" onClick={() => apne('svar')}>
                  {t.giSvar}
                </Button>
                {visning.apneSoknader.length > 0 && (!b.linje || b.linje.fjernet) && (
                  <Button size="small" variant="tertiary" onClick={() => apne('ta-med')}>
                    {t.taMed}
                  </Button>
                )}
                <Button size="small" variant="tertiary" onClick={() => apne('endre')}>
                  {t.endre}
                </Button>
              </>
            )}
          </div>
        )}
        {apent === 'svar' && <Besvar sakId={sakId} behov={b} vedLukk={lukk} />}
        {b.steg.length > 1 && (
          <ReadMore size="small" header={t.historie}>
            <ol className={stil.historie}>
              {b.steg.map(s => (
                <li key={s.tidspunkt}>{stegtekst(s, ord)}</li>
              ))}
            </ol>
          </ReadMore>
        )}
      </div>
      {apent === 'ta-med' && <TaMeddialog sakId={sakId} visning={visning} behov={b} vedLukk={lukk} />}
      {apent === 'endre' && <Endredialog sakId={sakId} visning={visning} behov={b} vedLukk={lukk} />}
      {apent === 'gjenapne' && <Gjenapnedialog sakId={sakId} behov={b} vedLukk={lukk} />}
    </li>
  )
}

function Linje({ sakId, behov, tekst }: { sakId: string; behov: Behovsvisning; tekst: string }) {
  const t = useTekster().behov
  const { linje } = behov
  if (!linje) return null
  return (
    <p className={stil.svar}>
      {tekst}{' '}
      {linje.vedtak ? (
        <Lenke til={`/saker/${sakId}/vedtak/${linje.vedtak.vedtakId}`}>{t.seVedtaket}</Lenke>
      ) : (
        <Lenke til={`/saker/${sakId}/vurdering/${linje.soknadId}`}>{t.seVurderingen}</Lenke>
      )}
    </p>
  )
}

/** Svaret som merke og ord, eller at det ikke er kommet. */
export function Svaret({ behov: { svar } }: { behov: Behovsvisning }) {
  const t = useTekster().behov
  const format = useFormat()
  if (!svar)
    return (
      <span className={stil.ubesvart}>
        <ExclamationmarkTriangleIcon aria-hidden /> {t.ikkeBesvart}
      </span>
    )
  return (
    <p className={stil.svar}>
      <Tag size="small" variant="neutral" icon={<CheckmarkCircleIcon aria-hidden />}>
        {t.svar[svar.svar]}
      </Tag>
      {svar.begrunnelse}
      <span className={stil.dempet}>{t.besvart(format.datoKort(svar.dato as Dato), svar.av.navn)}</span>
    </p>
  )
}
