import type { Forhandsvisning } from '@handlingsrom/domene/innsyn/forhandsvisning'
import { FileTextIcon } from '@navikt/aksel-icons'
import { Alert, BodyShort, Heading, Tag } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Innsyn.module.css'
import { Soknadspenger } from './Soknadspenger.tsx'

const FARGE = {
  SENDT: 'neutral',
  MOTTATT: 'neutral',
  UNDER_BEHANDLING: 'info',
  FERDIGBEHANDLET: 'success',
  BEHANDLES_IKKE: 'neutral',
} as const

/** Det nav.no lager av meldingen: status, hver del av svaret, brevene og historikken. Ingen barn, ingen grunner. */
export function Sokerside({ visning: v }: { visning: Forhandsvisning }) {
  const t = useTekster().innsyn
  const format = useFormat()
  return (
    <section aria-label={t.ramme} className={stil.side}>
      <p className={stil.ramme}>{t.ramme}</p>
      <div className={stil.topp}>
        <Heading level="2" size="medium">
          {v.tittel || t.standardtittel}
        </Heading>
        <Tag size="small" variant="moderate" data-color={FARGE[v.status]}>
          {t.status[v.status]}
        </Tag>
      </div>
      {v.kontor && <BodyShort>{t.kontor(v.kontor)}</BodyShort>}
      {v.viser !== 'alt' && (
        <Alert variant="info" size="small">
          {t.viser[v.viser]}
        </Alert>
      )}
      {v.saker.length > 0 && (
        <ul className={stil.liste}>
          {v.saker.map(s => (
            <li key={s.referanse} className={stil.sak}>
              <strong>{s.tittel}</strong>
              <span>
                {t.sakstatus[s.status]}
                {s.utfall && ` · ${t.utfall[s.utfall]}`}
                {s.antallVedtak > 1 && ` · ${t.antallVedtak(s.antallVedtak)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Heading level="3" size="xsmall">
        {t.brev}
      </Heading>
      {v.brev.length === 0 ? (
        <BodyShort className={stil.dempet}>{t.ingenBrev}</BodyShort>
      ) : (
        <ul className={stil.liste}>
          {v.brev.map(b => (
            <li key={`${b.slag}/${b.tidspunkt}`} className={stil.brev}>
              <FileTextIcon aria-hidden />
              {t.brevrad(t.brevslag[b.slag], format.tidspunkt(b.tidspunkt))}
            </li>
          ))}
        </ul>
      )}
      {v.vilkar.length > 0 && (
        <ul aria-label={t.vilkar} className={stil.liste}>
          {v.vilkar.map(x => (
            <li key={x.referanse} lang="nb">
              <strong>{x.tittel}</strong> {x.beskrivelse}
              {x.betalinger > 0 && <> {t.vilkarsbetalinger(x.betalinger)}</>}
            </li>
          ))}
        </ul>
      )}
      {v.kanHaVilkar && <BodyShort className={stil.dempet}>{t.kanHaVilkar}</BodyShort>}
      {v.dokumenter.length > 0 && (
        <>
          <Heading level="3" size="xsmall">
            {t.dokumenter}
          </Heading>
          <ul aria-label={t.dokumenter} className={stil.liste}>
            {v.dokumenter.map(d => (
              <li key={d.referanse} className={stil.penger}>
                <strong lang="nb">{d.type}</strong>
                <span>{t.dokumentfrist(format.dato(d.frist))}</span>
                {d.krav && (
                  <Tag size="xsmall" variant="moderate" data-color="neutral">
                    {t.dokumentkrav}
                  </Tag>
                )}
                <BodyShort size="small" className={stil.om} lang="nb">
                  {d.om}
                </BodyShort>
              </li>
            ))}
          </ul>
        </>
      )}
      <Soknadspenger utbetalinger={v.utbetalinger} />
      <Heading level="3" size="xsmall">
        {t.historikk}
      </Heading>
      {v.historikk.length === 0 ? (
        <BodyShort className={stil.dempet}>{t.tomHistorikk}</BodyShort>
      ) : (
        <ol className={stil.liste}>
          {v.historikk.toReversed().map(h => (
            <li key={`${h.kode}/${h.tidspunkt}`} className={stil.hendelse}>
              <time dateTime={h.tidspunkt}>{format.tidspunkt(h.tidspunkt)}</time>
              <span>{t.linje(t.historikklinje[h.kode], h.tittel ?? h.kontor ?? '')}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
