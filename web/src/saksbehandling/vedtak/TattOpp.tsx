import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Alert, BodyShort, Button, Heading } from '@navikt/ds-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Oversettelse } from '../../felles/brev/Oversettelse.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { ettPunktum } from '../../felles/oppgaver.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { type Steg, Varseldialog } from './Varseldialog.tsx'
import stil from './Vedtak.module.css'

type Props = { sakId: string; vedtak: Vedtaksvisning; gjenopptak: NonNullable<Vedtaksvisning['gjenopptak']> }

/** Vedtaket er tatt opp igjen: hvorfor, hvor langt varselet er kommet, og veien til vurderingen. */
export function TattOpp({ sakId, vedtak, gjenopptak: g }: Props) {
  const t = useTekster().gjenopptak
  const format = useFormat()
  const [steg, settSteg] = useState<Steg>()
  const knapp = (s: Steg) => (
    // Sidens ene primærknapp er den som får brevet ut.
    <Button size="small" variant="secondary" onClick={() => settSteg(s)}>
      {t.steg[s].knapp}
    </Button>
  )
  const dag = (d: string) => format.dato(d as Dato)
  return (
    <Panel tittel={t.tattOpp}>
      <div className={stil.skjema}>
        <BodyShort>{t.gjelderFortsatt}</BodyShort>
        <dl className={stil.fakta}>
          <dt>{t.hvorfor}</dt>
          <dd>{t.grunn[g.grunn]}</dd>
          {g.vilkar && (
            <>
              <dt>{t.vilkaret}</dt>
              <dd lang="nb">{g.vilkar}</dd>
            </>
          )}
          <dt>{t.ord}</dt>
          <dd>{g.begrunnelse}</dd>
        </dl>
        {!g.kreverVarsel && (
          <BodyShort>{vedtak.gaNoe ? t.trengerIkkeVarsel : t.neiTrengerIkkeVarsel}</BodyShort>
        )}
        {g.kreverVarsel && !g.varsel && !g.unntak && (
          <Varselsteg tittel={t.varsleForst} tekst={t.varsleForstUnder}>
            {vedtak.kanSkrive && (
              <>
                {knapp('varsle')}
                {g.kanUtelateVarsel && knapp('utelat')}
              </>
            )}
          </Varselsteg>
        )}
        {g.unntak && (
          <BodyShort>{ettPunktum(`${t.unntak[g.unntak.unntak]}. ${g.unntak.begrunnelse}`)}</BodyShort>
        )}
        {g.varsel && (
          <>
            <BodyShort>{ettPunktum(t.varslet(dag(g.varsel.dato), dag(g.varsel.frist)))}</BodyShort>
            {g.varsel.dokument && (
              <div>
                <a
                  className="aksel-link"
                  href={`/api/saker/${sakId}/dokumenter/${g.varsel.dokument}`}
                  download
                >
                  {t.lastNed}
                </a>
              </div>
            )}
            {g.varsel.dokument && <Oversettelse sakId={sakId} brev={`brev/${g.varsel.dokument}`} />}
            {g.varsel.utlevert ? (
              <BodyShort>{ettPunktum(t.utlevert(dag(g.varsel.utlevert)))}</BodyShort>
            ) : (
              <Varselsteg tittel={t.maSendes} tekst={t.maSendesUnder}>
                {vedtak.kanSkrive && knapp('utlevert')}
              </Varselsteg>
            )}
            {g.svar && (
              <article className={stil.kommentar}>
                <p className={stil.dempet}>{t.svaret(dag(g.svar.dato))}</p>
                <blockquote>{g.svar.tekst}</blockquote>
              </article>
            )}
            {vedtak.kanSkrive && <div>{knapp('svar')}</div>}
          </>
        )}
        <div className={stil.knapper}>
          {g.erstattesAv.includes('stonad') && (
            <Button as={Link} role="link" to={`/saker/${sakId}/vurdering/${vedtak.soknadId}`} size="small">
              {t.tilVurderingen}
            </Button>
          )}
          {g.erstattesAv.some(s => s !== 'stonad') && (
            <Button
              as={Link}
              role="link"
              to={`/saker/${sakId}/opptak/${vedtak.vedtakId}`}
              size="small"
              variant={g.erstattesAv.includes('stonad') ? 'tertiary' : 'primary'}
            >
              {g.erstattesAv.includes('stonad') ? t.andreSvar : t.nyttVedtak}
            </Button>
          )}
          {vedtak.kanSkrive && knapp('avbryt')}
        </div>
      </div>
      {steg && (
        <Varseldialog
          sakId={sakId}
          soknadId={vedtak.soknadId}
          vedtakId={vedtak.vedtakId}
          steg={steg}
          vedLukk={() => settSteg(undefined)}
        />
      )}
    </Panel>
  )
}

const Varselsteg = ({ tittel, tekst, children }: { tittel: string; tekst: string; children: ReactNode }) => (
  <Alert variant="warning" size="small">
    <Heading level="3" size="xsmall">
      {tittel}
    </Heading>
    <BodyShort spacing>{tekst}</BodyShort>
    <div className={stil.knapper}>{children}</div>
  </Alert>
)
