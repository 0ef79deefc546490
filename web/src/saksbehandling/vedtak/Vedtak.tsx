import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Alert, Heading } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Gjelderher } from '../../felles/internkontroll/Gjelderher.tsx'
import { Kontrolliste } from '../../felles/komponenter/Kontrolliste.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { ettPunktum } from '../../felles/oppgaver.ts'
import { useSluttkvittering } from '../../felles/sak/sluttkvittering.ts'
import { vedtakSporring } from '../../felles/sak/sporringer.ts'
import { BrevspraakGiver } from '../../felles/tekster/Brevspraak.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Avgjorelse } from './Avgjorelse.tsx'
import { Brevark, SOM_MOTTAKER } from './Brevark.tsx'
import { Ekstranoye } from './Ekstranoye.tsx'
import { Etterlesing } from './Etterlesing.tsx'
import { FattetBrev } from './FattetBrev.tsx'
import { Erstattet, Forhold } from './Forhold.tsx'
import { gaTil } from './gaTil.ts'
import { Innholdspanel } from './Innholdspanel.tsx'
import { Kvittering, type Utfort } from './Kvittering.tsx'
import { Lesehistorikk } from './Lesehistorikk.tsx'
import { Leserpanel } from './Leserpanel.tsx'
import { useLesekladd } from './lesekladd.ts'
import { Menneskesvar } from './Menneskesvar.tsx'
import { Nodhjelpsvedtak } from './Nodhjelpsvedtak.tsx'
import { Oppringningspanel } from './Oppringningspanel.tsx'
import { Returer } from './Returer.tsx'
import { SomMottaker } from './SomMottaker.tsx'
import { TaOpp } from './TaOpp.tsx'
import { Utbetalingsplan } from './Utbetalingsplan.tsx'
import stil from './Vedtak.module.css'
import { Vilkarspanel } from './Vilkarspanel.tsx'

/** Vedtaket slik familien får det: først det andre har skrevet om det, så brevet, og avgjørelsen etter siste setning. */
export function Vedtak() {
  const { sakId, vedtakId } = useParams({ strict: false }) as { sakId: string; vedtakId: string }
  const sporring = useQuery(vedtakSporring(sakId, vedtakId))
  const [utfort, settUtfort] = useState<Utfort>()
  const vedSlutt = useSluttkvittering()
  const sti = useLocation({ select: l => l.pathname })
  const kvittering = (vedtak: Vedtaksvisning, gjort: Utfort, vedSe?: () => void) => (
    <Kvittering
      utfort={gjort}
      gaarDigitalt={vedtak.gaarDigitalt}
      navn={(vedtak.nodhjelp ? vedtak.fattetAv : vedtak.foreslattAv)?.navn ?? ''}
      vedSe={vedSe}
    />
  )
  return (
    <Sporring sporring={sporring} laster={<Laster side rader={6} hoyde={80} />}>
      {vedtak =>
        utfort ? (
          kvittering(vedtak, utfort, sporring.isError ? undefined : () => settUtfort(undefined))
        ) : (
          <BrevspraakGiver value={vedtak.brev?.malform === 'nn' ? 'nn' : 'nb'}>
            <Innhold
              key={vedtakId}
              sakId={sakId}
              vedtak={vedtak}
              vedUtfort={gjort => {
                vedSlutt({ sti, vis: kvittering(vedtak, gjort) })
                settUtfort(gjort)
              }}
            />
          </BrevspraakGiver>
        )
      }
    </Sporring>
  )
}

export type Vedtaksprops = { sakId: string; vedtak: Vedtaksvisning }
export type MedUtfort = Vedtaksprops & { vedUtfort: (utfort: Utfort) => void }

function Innhold({ sakId, vedtak, vedUtfort }: MedUtfort) {
  const { vedtak: t, lesing, andreVedtak } = useTekster()
  const { skrivesOm } = lesing.endring
  const format = useFormat()
  const kladd = useLesekladd(sakId, vedtak.vedtakId)
  const [somMottaker, settSomMottaker] = useState(false)
  const leser = vedtak.kanReturnere || vedtak.lesing.kanKvalitetslese
  const fattet = vedtak.status === 'fattet'
  const vurderingen = `/saker/${sakId}/${derDetSkrives(vedtak)}`
  const hensikt = fattet
    ? t.fattet(vedtak.fattetAv?.navn ?? '', format.dato((vedtak.dato ?? '') as Dato))
    : t.foreslatt(vedtak.foreslattAv.navn, format.tidspunkt(vedtak.foreslatt as Tidspunkt), vedtak.forslagNr)
  if (somMottaker) {
    return (
      <Side tittel={t.brev.somMottaker} fanetittel={t.fane}>
        <SomMottaker
          brev={vedtak.brev}
          vedLukk={() => {
            settSomMottaker(false)
            requestAnimationFrame(() => gaTil(SOM_MOTTAKER))
          }}
        />
      </Side>
    )
  }
  return (
    <Side
      tittel={vedtak.nodhjelp ? t.tittelNodhjelp : t.tittel[vedtak.status]}
      fanetittel={t.fane}
      hensikt={ettPunktum(hensikt)}
    >
      {!fattet && <Gjelderher skjerm="vedtak" />}
      <Erstattet sakId={sakId} vedtak={vedtak} />
      {vedtak.utdatert && (
        <Beskjed
          tittel={vedtak.lesing.skrivesOm ? skrivesOm : t.utdatert}
          tekst={vedtak.kanReturnere ? t.utdatertLeser : t.utdatertUnder}
        >
          {!vedtak.kanReturnere && <Lenke til={vurderingen}>{t.foreslaPaNytt}</Lenke>}
        </Beskjed>
      )}
      {vedtak.status === 'trukket' && (
        <Beskjed tekst={t.trukketUnder}>
          <Lenke til={vurderingen}>{vedtak.annet ? andreVedtak.tittel : t.tilVurderingen}</Lenke>
        </Beskjed>
      )}
      <Leserpanel sakId={sakId} vedtak={vedtak} />
      {!fattet && <Returer sakId={sakId} vedtak={vedtak} />}
      {vedtak.status === 'foreslatt' && <Ekstranoye vedtak={vedtak} />}
      {fattet && <FattetBrev sakId={sakId} vedtak={vedtak} />}
      <Oppringningspanel sakId={sakId} vedtak={vedtak} />
      <Utbetalingsplan sakId={sakId} vedtak={vedtak} />
      <Forhold sakId={sakId} vedtak={vedtak} />
      {vedtak.nodhjelp && (
        <Nodhjelpsvedtak sakId={sakId} vedtak={vedtak} nodhjelp={vedtak.nodhjelp} vedUtfort={vedUtfort} />
      )}
      <Brevark
        sakId={sakId}
        vedtak={vedtak}
        kladd={leser ? kladd : undefined}
        vedSomMottaker={() => settSomMottaker(true)}
      />
      <div className={stil.bunn}>
        <div className={stil.kolonne}>
          {!vedtak.nodhjelp && <Innholdspanel vedtak={vedtak} />}
          <Vilkarspanel sakId={sakId} vedtak={vedtak} />
          {leser && !vedtak.annet && <Menneskesvar vedtak={vedtak} kladd={kladd} />}
          {(vedtak.kontroller.length > 0 || vedtak.kontrollerSkjult) && (
            <Kontrolliste kontroller={vedtak.kontroller} skjult={vedtak.kontrollerSkjult} />
          )}
        </div>
        <div className={stil.kolonne}>
          {vedtak.kanTasOpp && <TaOpp sakId={sakId} vedtak={vedtak} />}
          <Avgjorelse sakId={sakId} vedtak={vedtak} kladd={kladd} vedUtfort={vedUtfort} />
          {!vedtak.nodhjelp && <Etterlesing sakId={sakId} vedtak={vedtak} kladd={kladd} />}
          <Lesehistorikk vedtak={vedtak} />
        </div>
      </div>
    </Side>
  )
}

/** Siden forslaget ble skrevet på. */
const derDetSkrives = ({ annet, erstatter, soknadId }: Vedtaksvisning): string => {
  if (!annet) return `vurdering/${soknadId}`
  return erstatter ? `opptak/${erstatter.vedtakId}` : `andre-vedtak/${soknadId}`
}

type Beskjedprops = { tittel?: string; tekst: string; children: ReactNode }

const Beskjed = ({ tittel, tekst, children }: Beskjedprops) => (
  <Alert variant="warning">
    {tittel && (
      <Heading level="2" size="xsmall">
        {tittel}
      </Heading>
    )}
    {tekst} {children}
  </Alert>
)
