import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kontrollert } from '@handlingsrom/kontrakt/sak/kontroll'
import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Alert } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Gjelderher } from '../../felles/internkontroll/Gjelderher.tsx'
import { Kontrolliste } from '../../felles/komponenter/Kontrolliste.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { sakSporring, vurderingSporring } from '../../felles/sak/sporringer.ts'
import { BrevspraakGiver } from '../../felles/tekster/Brevspraak.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Barna } from './Barna.tsx'
import { Behovspanel } from './Behovspanel.tsx'
import { Budsjett } from './Budsjett.tsx'
import { Foresla } from './Foresla.tsx'
import { Kontrollvei } from './Kontrollvei.tsx'
import { Langvarig } from './Langvarig.tsx'
import { medLinjeord } from './linjeord.ts'
import { Periode } from './Periode.tsx'
import { Reduksjon } from './Reduksjon.tsx'
import { Samlet } from './Samlet.tsx'
import { Sperrer } from './Sperrer.tsx'
import { Sporet } from './Sporet.tsx'
import { Uenig } from './Uenig.tsx'
import { Vilkar } from './Vilkar.tsx'
import stil from './Vurdering.module.css'

/** Å komme fram til en begrunnet avgjørelse for hvert barn uten at noe glemmes, og uten at produktet foreslår den. */
export function Vurdering() {
  const { sakId, soknadId } = useParams({ strict: false }) as { sakId: string; soknadId: string }
  const { posten } = useTekster().vurdering
  const { data: sak } = useQuery(sakSporring(sakId))
  return (
    <Sporring
      sporring={useQuery(vurderingSporring(sakId, soknadId))}
      laster={<Laster side rader={8} hoyde={56} />}
    >
      {v => (
        <BrevspraakGiver value={sak?.soker.malform ?? 'nb'}>
          <Innhold sakId={sakId} v={medLinjeord(v, posten)} />
        </BrevspraakGiver>
      )}
    </Sporring>
  )
}

/** Det alle delene av siden får: saken, vurderingen og om leseren kan skrive. */
export type Delprops = { readonly sakId: string; readonly v: Vurderingsvisning }

/** Et forslag som ligger til lesing. Har vurderingen gått fra det, er det ingen som kan godkjenne det, og hun foreslår på nytt. */
const venterPaLeser = (v: Vurderingsvisning): boolean =>
  v.forslag?.status === 'foreslatt' && !v.forslag.utdatert

function Innhold({ sakId, v }: Delprops) {
  const t = useTekster().vurdering
  const format = useFormat()
  return (
    <Side tittel={t.tittel} fanetittel={t.tittel} hensikt={t.hensikt(format.dato(v.mottattDato as Dato))}>
      <Gjelderher skjerm="vurdering" />
      <Status sakId={sakId} v={v} />
      {v.kanSkrive && !venterPaLeser(v) && <Sperrer sakId={sakId} v={v} />}
      <div className={stil.kolonner}>
        <div className={stil.hoved}>
          <Behovspanel sakId={sakId} v={v} />
          <Periode sakId={sakId} v={v} />
          <Langvarig sakId={sakId} soknadId={v.soknadId} />
          <Budsjett sakId={sakId} v={v} />
        </div>
        <div className={stil.side}>
          <Kontrolliste
            kontroller={v.kontroller}
            skjult={v.kontrollerSkjult}
            {...(v.kanSkrive
              ? {
                  vei: (k: Kontrollert, setning: string) => (
                    <>
                      <Kontrollvei sakId={sakId} v={v} k={k} setning={setning} />
                      <Sporet sakId={sakId} v={v} k={k} />
                      <Uenig sakId={sakId} v={v} k={k} />
                    </>
                  ),
                }
              : {})}
          />
        </div>
      </div>
      <Barna sakId={sakId} v={v} />
      <Samlet sakId={sakId} v={v} />
      <Vilkar sakId={sakId} v={v} />
      <Reduksjon sakId={sakId} v={v} />
      {v.kanSkrive && v.status === 'under-behandling' && !venterPaLeser(v) && <Foresla sakId={sakId} v={v} />}
    </Side>
  )
}

/** Hvor søknaden står, når det har noe å si for hva som kan gjøres her. */
function Status({ sakId, v }: Delprops) {
  const t = useTekster().vurdering
  const forslag = v.forslag
  const ferdig = v.status === 'ferdigbehandlet' || v.status === 'behandles-ikke'
  if (ferdig)
    return (
      <Alert variant="info" size="small">
        {t.ferdig}
      </Alert>
    )
  if (forslag) {
    return (
      <Alert variant={venterPaLeser(v) ? 'info' : 'warning'} size="small">
        {forslag.avInhabil
          ? t.avInhabil
          : forslag.utdatert
            ? t.utdatert
            : forslag.status === 'returnert'
              ? t.returnert
              : t.forslagVenter(forslag.foreslattAv.navn)}{' '}
        <Lenke til={`/saker/${sakId}/vedtak/${forslag.vedtakId}`}>{t.seForslaget}</Lenke>
        <Siste v={v} />
      </Alert>
    )
  }
  if (v.sistForeslatt?.status === 'trukket')
    return (
      <Alert variant="info" size="small">
        {t.trukket} <Lenke til={`/saker/${sakId}/vedtak/${v.sistForeslatt.vedtakId}`}>{t.seForslaget}</Lenke>
        <Siste v={v} />
      </Alert>
    )
  if (!v.kanSkrive)
    return (
      <Alert variant="info" size="small">
        {t.lese}
      </Alert>
    )
  return v.status === 'mottatt' ? (
    <Alert variant="info" size="small">
      {t.ikkeTatt}
    </Alert>
  ) : null
}

/** Det kollegaen svarte sist, der hun retter det. Også når forslaget er trukket. */
function Siste({ v }: Pick<Delprops, 'v'>) {
  const t = useTekster().vurdering
  const retur = v.sistForeslatt?.retur
  return retur ? <p className={stil.kommentar}>{t.kommentar(retur.av.navn, retur.kommentar)}</p> : null
}
