import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Alert, Heading } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Kontrolliste } from '../../felles/komponenter/Kontrolliste.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { ettPunktum } from '../../felles/oppgaver.ts'
import { vedtakSporring } from '../../felles/sak/sporringer.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Avgjorelse } from './Avgjorelse.tsx'
import { Brevark } from './Brevark.tsx'
import { Ekstranoye } from './Ekstranoye.tsx'
import { FattetBrev } from './FattetBrev.tsx'
import { Innholdspanel } from './Innholdspanel.tsx'
import { Nodhjelpsvedtak } from './Nodhjelpsvedtak.tsx'
import { Returer } from './Returer.tsx'
import stil from './Vedtak.module.css'

/** Vedtaket slik familien får det: først det andre har skrevet om det, så brevet, og avgjørelsen etter siste setning. */
export function Vedtak() {
  const { sakId, vedtakId } = useParams({ strict: false }) as { sakId: string; vedtakId: string }
  return (
    <Sporring sporring={useQuery(vedtakSporring(sakId, vedtakId))} laster={<Laster rader={6} hoyde={80} />}>
      {vedtak => <Innhold key={vedtakId} sakId={sakId} vedtak={vedtak} />}
    </Sporring>
  )
}

export type Vedtaksprops = { sakId: string; vedtak: Vedtaksvisning }

function Innhold({ sakId, vedtak }: Vedtaksprops) {
  const t = useTekster().vedtak
  const format = useFormat()
  const fattet = vedtak.status === 'fattet'
  const hensikt = fattet
    ? t.fattet(vedtak.fattetAv?.navn ?? '', format.dato((vedtak.dato ?? '') as Dato))
    : t.foreslatt(vedtak.foreslattAv.navn, format.tidspunkt(vedtak.foreslatt as Tidspunkt), vedtak.forslagNr)
  return (
    <Side
      tittel={vedtak.nodhjelp ? t.tittelNodhjelp : t.tittel[vedtak.status]}
      fanetittel={t.fane}
      hensikt={ettPunktum(hensikt)}
    >
      {vedtak.utdatert && <Beskjed tittel={t.utdatert} tekst={t.utdatertUnder} />}
      {vedtak.status === 'trukket' && <Beskjed tittel={t.tittel.trukket} tekst={t.trukketUnder} />}
      {!fattet && <Returer sakId={sakId} vedtak={vedtak} />}
      {vedtak.status === 'foreslatt' && <Ekstranoye vedtak={vedtak} />}
      {fattet && <FattetBrev sakId={sakId} vedtak={vedtak} />}
      {vedtak.nodhjelp && <Nodhjelpsvedtak sakId={sakId} vedtak={vedtak} nodhjelp={vedtak.nodhjelp} />}
      <Brevark vedtak={vedtak} />
      <div className={stil.bunn}>
        <div className={stil.kolonne}>
          {!vedtak.nodhjelp && <Innholdspanel vedtak={vedtak} />}
          <Kontrolliste kontroller={vedtak.kontroller} />
        </div>
        <Avgjorelse sakId={sakId} vedtak={vedtak} />
      </div>
    </Side>
  )
}

const Beskjed = ({ tittel, tekst }: { tittel: string; tekst: string }) => (
  <Alert variant="warning">
    <Heading level="2" size="xsmall">
      {tittel}
    </Heading>
    {tekst}
  </Alert>
)
