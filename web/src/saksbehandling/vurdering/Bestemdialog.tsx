import type { Belop } from '@handlingsrom/domene/felles/belop'
import { type Maned, manederMellom } from '@handlingsrom/domene/felles/dato'
import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort, Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { Belopsfelt } from '../../felles/komponenter/Belopsfelt.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { Depositumsfelt } from '../../felles/stonadsform/Depositumsfelt.tsx'
import { Formvalg } from '../../felles/stonadsform/Formvalg.tsx'
import { Mottakervalg } from '../../felles/stonadsform/Mottakervalg.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Begrunnelser } from './Begrunnelser.tsx'
import { byggBeslutning, sporsmal } from './beslutningen.ts'
import { Linjekonflikt, versjonNaa } from './Linjekonflikt.tsx'
import { Manedsvalg } from './Manedsvalg.tsx'
import { useBeslutning, type Valg } from './useBeslutning.ts'
import type { Delprops } from './Vurdering.tsx'

type Props = Delprops & { linje: Linjevisning; vedLukk: () => void }

/**
 * Et menneske bestemmer én linje. Beløpet og formen starter tomme. «Likt utgangspunktet» er en handling på denne linjen, og krever svar på
 * om det er nok for akkurat denne personen. Behovet, beløpet og formen besvares hver for seg, og bare det valget krever, spørres det om.
 */
export function Bestemdialog({ sakId, v, linje, vedLukk }: Props) {
  const t = useTekster().vurdering
  const format = useFormat()
  const inntekt = linje.slag === 'inntekt'
  const utgangspunkt = v.utgangspunkt === 'kommunal-norm' ? linje.norm : linje.sats
  const utkast = useBeslutning({ sakId, v, linje })
  const { valgte, sett, tekster } = utkast
  const { valg, belop } = valgte
  const [nokkel, settNokkel] = useState(0)
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const s = sporsmal(v, linje, valgte)
  const dekkes = !inntekt && valg !== undefined && valg !== 'avsla'
  const konflikt = erKonflikt(feil)
  const ferdig = () => {
    utkast.forkast()
    vedLukk()
  }
  const send = (settVersjon: number) => {
    settProvd(true)
    const ord = Object.fromEntries(Object.entries(tekster).map(([felt, u]) => [felt, u.tekst]))
    const beslutning = byggBeslutning(inntekt, valgte, ord as Parameters<typeof byggBeslutning>[2], s)
    if (!beslutning) return
    utfor('besluttLinje', { soknadId: v.soknadId, linjeId: linje.linjeId, beslutning, settVersjon }).then(
      ferdig,
      () => undefined,
    )
  }
  const min = [
    valg && t.bestem[valg],
    valg === 'avsla' || belop === undefined ? '' : format.kroner(belop),
    s.likt ? tekster.erDetNok.tekst : tekster.begrunnelse.tekst,
  ]
    .filter(Boolean)
    .join('\n')
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
          onChange={(ny: Valg) => sett({ valg: ny })}
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
            vedEndring={ny => sett({ belop: ny })}
            {...(provd && belop === undefined ? { feil: t.bestem.manglerBelop } : {})}
          />
          {!inntekt && utgangspunkt !== null && (
            <Button
              size="xsmall"
              variant="tertiary"
              onClick={() => {
                sett({ belop: utgangspunkt as Belop })
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
      <Begrunnelser linje={linje} utkast={utkast} sporsmal={s} provd={provd} />
      {dekkes && belop !== undefined && (
        <>
          <Formvalg utkast={utkast} provd={provd} />
          {s.depositum && <Depositumsfelt utkast={utkast} provd={provd} />}
          {valgte.form && valgte.form !== 'garanti' && <Mottakervalg utkast={utkast} provd={provd} />}
          {valgte.form && valgte.form !== 'garanti' && linje.hyppighet === 'engang' && v.periode && (
            <Manedsvalg
              utkast={utkast}
              maneder={manederMellom(v.periode.fra as Maned, v.periode.til as Maned)}
            />
          )}
        </>
      )}
    </Skjemadialog>
  )
}
