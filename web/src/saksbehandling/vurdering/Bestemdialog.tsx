import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Linjebeslutning } from '@handlingsrom/domene/vurdering/hendelser'
import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort, Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Belopsfelt } from '../../felles/komponenter/Belopsfelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Linjekonflikt, versjonNaa } from './Linjekonflikt.tsx'
import type { Delprops } from './Vurdering.tsx'

type Props = Delprops & { linje: Linjevisning; vedLukk: () => void }
type Valg = 'innvilg18' | 'innvilg19' | 'avsla'

/**
 * Et menneske bestemmer én linje. Beløpet starter tomt. «Likt utgangspunktet» er en handling på denne linjen, og krever svar på om det
 * er nok for akkurat denne personen. Alt annet krever en grunn.
 */
export function Bestemdialog({ sakId, v, linje, vedLukk }: Props) {
  const t = useTekster().vurdering
  const format = useFormat()
  const inntekt = linje.slag === 'inntekt'
  const utgangspunkt = v.utgangspunkt === 'kommunal-norm' ? linje.norm : linje.sats
  const [valg, velg] = useState<Valg | undefined>(tidligereValg(linje))
  const [belop, settBelop] = useState<Belop | undefined>(
    (linje.beslutning?.belop ?? undefined) as Belop | undefined,
  )
  const [nokkel, settNokkel] = useState(0)
  const [provd, settProvd] = useState(false)
  const hva = `${sakId}:linje:${v.soknadId}:${linje.linjeId}`
  const begrunnelse = useUtkast(`${hva}:begrunnelse`, linje.beslutning?.begrunnelse ?? '')
  const nok = useUtkast(`${hva}:erDetNok`, linje.beslutning?.erDetNok ?? '')
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  // Er normen en annen senere i perioden, er også den et utgangspunkt noen må svare på om er nok.
  const utgangspunkter = [
    utgangspunkt,
    ...linje.endringer.map(e => (v.utgangspunkt === 'kommunal-norm' ? e.norm : e.sats)),
  ]
  const likt = !inntekt && valg !== 'avsla' && belop !== undefined && utgangspunkter.includes(belop)
  const navn = linje.gjelder?.fornavn ?? t.bestem.husstanden

  const konflikt = erKonflikt(feil)
  const ferdig = () => {
    begrunnelse.forkast()
    nok.forkast()
    vedLukk()
  }
  const send = (settVersjon: number) => {
    settProvd(true)
    const beslutning = byggBeslutning(inntekt, valg, belop, likt, begrunnelse.tekst, nok.tekst)
    if (!beslutning) return
    utfor('besluttLinje', {
      soknadId: v.soknadId,
      linjeId: linje.linjeId,
      beslutning,
      settVersjon,
    }).then(ferdig, () => undefined)
  }
  const min = [
    valg && t.bestem[valg],
    valg === 'avsla' || belop === undefined ? '' : format.kroner(belop),
    likt ? nok.tekst : begrunnelse.tekst,
  ]
    .filter(Boolean)
    .join('\n')
  const tomBegrunnelse = begrunnelse.tekst.trim() === ''
  return (
    <Skjemadialog
      tittel={t.bestem.tittel(
        linje.gjelder ? `${linje.tekst} ${t.budsjett.gjelder(linje.gjelder.fornavn)}` : linje.tekst,
      )}
      bekreft={t.bestem.lagre}
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => send(konflikt ? versjonNaa(v, linje) : linje.versjon)}
      vedLukk={vedLukk}
    >
      <Linjekonflikt
        sakId={sakId}
        v={v}
        linjeId={linje.linjeId}
        feil={feil}
        min={min}
        sender={sender}
        vedBehold={() => send(versjonNaa(v, linje))}
        vedTaAndres={() => {
          nullstill()
          ferdig()
        }}
      />
      {!inntekt && (
        <RadioGroup
          size="small"
          legend={t.bestem.hva}
          value={valg ?? ''}
          onChange={(ny: Valg) => velg(ny)}
          error={provd && !valg ? t.bestem.manglerHva : undefined}
        >
          <Radio value="innvilg18">{t.bestem.innvilg18}</Radio>
          <Radio value="innvilg19">{t.bestem.innvilg19}</Radio>
          <Radio value="avsla">{t.bestem.avsla}</Radio>
        </RadioGroup>
      )}
      {valg !== 'avsla' && (
        <div>
          <Belopsfelt
            key={nokkel}
            etikett={inntekt ? t.bestem.regnMed : t.bestem.belop}
            verdi={belop}
            vedEndring={ny => settBelop(ny)}
            {...(provd && belop === undefined ? { feil: t.bestem.manglerBelop } : {})}
          />
          {!inntekt && utgangspunkt !== null && (
            <Button
              size="xsmall"
              variant="tertiary"
              onClick={() => {
                settBelop(utgangspunkt as Belop)
                settNokkel(n => n + 1)
              }}
            >
              {t.bestem.likt(format.kroner(utgangspunkt as Belop))}
            </Button>
          )}
          {linje.faktisk !== null && (
            <BodyShort size="small">
              {t.budsjett.faktisk}: {format.kroner(linje.faktisk as Belop)}
            </BodyShort>
          )}
        </div>
      )}
      {likt ? (
        <Fritekst
          etikett={t.bestem.erDetNok(navn)}
          beskrivelse={t.bestem.erDetNokHjelp}
          utkast={nok}
          minRader={3}
          {...(provd && nok.tekst.trim() === '' ? { feil: t.bestem.manglerErDetNok } : {})}
        />
      ) : (
        <Fritekst
          etikett={inntekt ? t.bestem.begrunnelseInntekt : t.bestem.begrunnelse}
          utkast={begrunnelse}
          minRader={3}
          {...(provd && !inntekt && tomBegrunnelse ? { feil: t.bestem.manglerBegrunnelse } : {})}
        />
      )}
    </Skjemadialog>
  )
}

function tidligereValg(l: Linjevisning): Valg | undefined {
  if (!l.beslutning) return undefined
  if (l.beslutning.utfall === 'avslatt') return 'avsla'
  return l.beslutning.hjemmel === '19' ? 'innvilg19' : 'innvilg18'
}

function byggBeslutning(
  inntekt: boolean,
  valg: Valg | undefined,
  belop: Belop | undefined,
  likt: boolean,
  begrunnelse: string,
  erDetNok: string,
): Linjebeslutning | undefined {
  if (inntekt) return belop === undefined ? undefined : { utfall: 'medregnet', belop, begrunnelse }
  if (!valg) return undefined
  const grunn = begrunnelse.trim() !== ''
  if (valg === 'avsla') return grunn ? { utfall: 'avslatt', begrunnelse } : undefined
  if (belop === undefined || (likt ? erDetNok.trim() === '' : !grunn)) return undefined
  const hjemmel = valg === 'innvilg19' ? '19' : '18'
  return {
    utfall: 'innvilget',
    belop,
    hjemmel,
    begrunnelse: likt ? '' : begrunnelse,
    ...(likt ? { erDetNok } : {}),
  }
}
