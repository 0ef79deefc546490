import type { Vilkarsvisning } from '@handlingsrom/kontrakt/sak/vilkar'
import { BodyShort, Button } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { useHvemEndret } from '../../felles/sak/useHvemEndret.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useBrevspraak } from '../../felles/tekster/Brevspraak.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../../felles/tekstnotater/Begrunnelsesfelt.tsx'
import stil from './Barna.module.css'
import type { Delprops } from './Vurdering.tsx'

type Kode = NonNullable<Vilkarsvisning['unntak']>['kode']

/** Grunnene mot vilkår om aktivitet for en under 30 år (§ 20 a). Vises når alderen er under 30 eller ukjent, eller noe er skrevet. */
export function Unntak20a({ sakId, v }: Delprops) {
  const t = useTekster().vilkar.unntak
  const lang = useBrevspraak()
  const { soker, unntak, unntaksversjon } = v.vilkar
  const [apen, apne] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sakId)
  if (!soker || (soker.under30 === false && !unntak)) return null
  const trekk = () =>
    utfor('settAktivitetsunntak', { soknadId: v.soknadId, settVersjon: unntaksversjon }).catch(
      () => undefined,
    )
  return (
    <div id="vilkar-unntak" tabIndex={-1} className={stil.unntak}>
      <strong>{t.tittel}</strong>
      <BodyShort size="small">
        {soker.under30 === null ? t.ukjent(soker.fornavn) : t.under30(soker.fornavn)}
      </BodyShort>
      {unntak && (
        <>
          <p className={stil.lest}>
            <strong>{t.koder[unntak.kode]}.</strong> <span lang={lang}>{unntak.grunn}</span>
          </p>
          <BodyShort size="small" className={stil.dempet}>
            {t.fort(unntak.av.navn)}
          </BodyShort>
        </>
      )}
      {feil != null && <Feilet feil={feil} />}
      {v.kanSkrive && (
        <div className={stil.knapper}>
          <Button size="small" variant="secondary" onClick={() => apne(true)}>
            {unntak ? t.rediger : t.skriv}
          </Button>
          {unntak && (
            <Button size="small" variant="tertiary" loading={sender} onClick={() => void trekk()}>
              {t.trekk}
            </Button>
          )}
        </div>
      )}
      {apen && <Unntaksdialog sakId={sakId} v={v} vedLukk={() => apne(false)} />}
    </div>
  )
}

function Unntaksdialog({ sakId, v, vedLukk }: Delprops & { vedLukk: () => void }) {
  const { unntak: t, manglerGrunn } = useTekster().vilkar
  const naa = v.vilkar.unntak
  const [versjon] = useState(v.vilkar.unntaksversjon)
  const [kode, settKode] = useState<Kode | undefined>(naa?.kode)
  const utkast = useUtkast(`${sakId}:vilkar:${v.soknadId}:unntak`, naa?.grunn ?? '')
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const hvem = useHvemEndret(sakId, 'AktivitetsunntakSatt')
  const konflikt = erKonflikt(feil)
  const tom = utkast.tekst.trim() === ''
  const ferdig = () => {
    utkast.forkast()
    vedLukk()
  }
  const send = (settVersjon: number) => {
    settProvd(true)
    if (!kode || tom) return
    const unntak = { kode, grunn: utkast.tekst }
    utfor('settAktivitetsunntak', { soknadId: v.soknadId, unntak, settVersjon }).then(ferdig, () => undefined)
  }
  return (
    <Skjemadialog
      tittel={t.dialog}
      bekreft={t.lagre}
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => send(konflikt ? v.vilkar.unntaksversjon : versjon)}
      vedLukk={vedLukk}
    >
      {konflikt && (
        <Konflikt
          niva="2"
          min={utkast.tekst}
          annen={naa ? `${t.koder[naa.kode]}\n${naa.grunn}` : ''}
          {...hvem}
          sender={sender}
          vedBehold={() => send(v.vilkar.unntaksversjon)}
          vedTaAndres={() => {
            nullstill()
            ferdig()
          }}
        />
      )}
      <Valgfelt
        etikett={t.kode}
        valg={t.koder}
        verdi={kode}
        vedEndring={settKode}
        feil={provd && !kode ? t.manglerKode : undefined}
      />
      <Begrunnelsesfelt
        kort
        etikett={t.grunn}
        beskrivelse={t.grunnHjelp}
        utkast={utkast}
        minRader={3}
        {...(provd && tom ? { feil: manglerGrunn } : {})}
      />
    </Skjemadialog>
  )
}
