import type { Dato } from '@handlingsrom/domene/felles/dato'
import { nesteVirkedag } from '@handlingsrom/domene/felles/kalender'
import { Alert, BodyShort, Heading } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { erApiFeil } from '../../felles/api/feil.ts'
import { dagensDato } from '../../felles/api/meg.ts'
import { Gjelderher } from '../../felles/internkontroll/Gjelderher.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Feilet, Laster } from '../../felles/komponenter/Tilstander.tsx'
import stil from '../../felles/nodhjelp/Nodhjelp.module.css'
import { Nodhjelpsskjema } from '../../felles/nodhjelp/Nodhjelpsskjema.tsx'
import { ettPunktum } from '../../felles/oppgaver.ts'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'

/** Kort og rolig: hva trengs, hvor mye, hvordan. Siden virker også for den som ikke kan lese saken; mat og tak venter ikke på tilgang. */
export function Nodhjelp() {
  const { sakId, soknadId } = useParams({ strict: false }) as { sakId: string; soknadId: string }
  const { nodhjelp: t, sak: sakstekster } = useTekster()
  const format = useFormat()
  const [innvilget, settInnvilget] = useState<{ readonly vedtakId: string | undefined }>()
  const { data: sak, error, isPending } = useQuery({ ...sakSporring(sakId), retry: false })
  if (isPending) return <Laster side rader={5} hoyde={64} />
  if (erApiFeil(error) && error.status === 404) return <Feilet feil={error} />
  const soknad = sak?.soknader.find(s => s.soknadId === soknadId)
  const gjenstar = soknad?.akutt?.gjenstar ?? []
  const inhabil = erApiFeil(error) && (error.kode === 'inhabil' || error.kode === 'naer-relasjon')
  const frist = nesteVirkedag(sak ? (sak.dagens as Dato) : dagensDato())
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.fane}
      hensikt={t.hensikt}
      over={sak && <Lenke til={`/saker/${sakId}`}>{sakstekster.familien(sak.familie)}</Lenke>}
    >
      <Gjelderher skjerm="nodhjelp" />
      {innvilget ? (
        <Alert variant="success">
          <Heading level="2" size="xsmall">
            {t.innvilget}
          </Heading>
          <p className={stil.under}>{ettPunktum(t.innvilgetTekst(format.dato(frist)))}</p>
          {gjenstar.length > 0 && (
            <p className={stil.under}>
              {t.gjenstar(format.liste(gjenstar.map(b => sakstekster.akuttbehov[b])))}
            </p>
          )}
          {sak && (
            <Lenke
              til={innvilget.vedtakId ? `/saker/${sakId}/vedtak/${innvilget.vedtakId}` : `/saker/${sakId}`}
            >
              {innvilget.vedtakId ? t.seVedtaket : t.tilSaken}
            </Lenke>
          )}
        </Alert>
      ) : (
        <div className={stil.kolonner}>
          <div className={stil.venstre}>
            {soknad?.akutt && (
              <BodyShort>
                {t.meldt(
                  format.liste(soknad.akutt.behov.map(b => sakstekster.akuttbehov[b])),
                  format.dato(soknad.akutt.dato as Dato),
                )}
              </BodyShort>
            )}
            <Nodhjelpsskjema
              sakId={sakId}
              soknadId={soknadId}
              frist={frist}
              inhabil={inhabil}
              malform={sak?.soker.malform ?? 'nb'}
              barn={(sak?.barn ?? []).filter(b => !b.tattUt && b.relasjon !== 'ventet')}
              vedInnvilget={vedtakId => settInnvilget({ vedtakId })}
            />
          </div>
          <Panel tittel={t.etterpa}>
            <ul className={stil.punkter}>
              {t.etterpaPunkter.map(p => (
                <li key={p}>{p}</li>
              ))}
            </ul>
            <BodyShort size="small">{ettPunktum(t.etterpaFrist(format.dato(frist)))}</BodyShort>
          </Panel>
        </div>
      )}
    </Side>
  )
}
