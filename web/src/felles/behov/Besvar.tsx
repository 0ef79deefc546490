import { BEHOVSSVAR, type Behovssvartype } from '@handlingsrom/domene/behov/hendelser'
import type { BehovId, LinjeId, SoknadId, VedtakId } from '@handlingsrom/domene/felles/id'
import type { Behovsvisning } from '@handlingsrom/kontrakt/sak/behov'
import { Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../api/feil.ts'
import { useUtkast } from '../api/useUtkast.ts'
import { Konflikt } from '../komponenter/Konflikt.tsx'
import { Feilet } from '../komponenter/Tilstander.tsx'
import { useHvemEndret } from '../sak/useHvemEndret.ts'
import { useSakskommando } from '../sak/useSakskommando.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../tekstnotater/Begrunnelsesfelt.tsx'
import stil from './Behov.module.css'

type Props = { sakId: string; behov: Behovsvisning; vedLukk: () => void }

const MA_HA_ORD: readonly Behovssvartype[] = ['nei', 'familien-loser']
const STONAD: readonly Behovssvartype[] = ['stonad-18', 'stonad-19']

/** Svaret, der behovet står. Ingenting er valgt på forhånd, heller ikke når linjen er avgjort i et vedtak. */
export function Besvar({ sakId, behov, vedLukk }: Props) {
  const t = useTekster().behov
  const utkast = useUtkast(`${sakId}:behovssvar:${behov.behovId}`)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  // Versjonen hun så da hun begynte å svare: endrer en annen behovet imens, får hun se begge.
  const [sett] = useState(behov.versjon)
  const [svar, settSvar] = useState<Behovssvartype>()
  const [provd, settProvd] = useState(false)
  const hvem = useHvemEndret(sakId, 'BehovEndret', 'BehovTattMedISoknaden', 'BehovBesvart')
  const linje = behov.linje && !behov.linje.fjernet ? behov.linje : null
  const medLinje = linje !== null && svar !== undefined && STONAD.includes(svar)
  const trengerOrd = !svar || MA_HA_ORD.includes(svar) || !medLinje
  const tom = utkast.tekst.trim() === ''
  const konflikt = erKonflikt(feil)
  const send = (settVersjon: number) => {
    settProvd(true)
    if (!svar || (trengerOrd && tom)) return
    utfor('besvarBehov', {
      behovId: behov.behovId as BehovId,
      svar,
      begrunnelse: utkast.tekst,
      ...(medLinje
        ? { linje: { soknadId: linje.soknadId as SoknadId, linjeId: linje.linjeId as LinjeId } }
        : {}),
      ...(medLinje && linje.vedtak ? { vedtakId: linje.vedtak.vedtakId as VedtakId } : {}),
      settVersjon,
    }).then(
      () => {
        utkast.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <div className={stil.besvar}>
      {konflikt && (
        <Konflikt
          min={svar ? `${t.svar[svar]}: ${utkast.tekst}` : utkast.tekst}
          annen={behov.svar ? `${t.svar[behov.svar.svar]}: ${behov.svar.begrunnelse}` : behov.hva}
          {...hvem}
          sender={sender}
          {...(behov.svar ? {} : { vedBehold: () => send(behov.versjon) })}
          vedTaAndres={() => {
            nullstill()
            vedLukk()
          }}
        />
      )}
      <RadioGroup
        size="small"
        legend={t.svarSporsmal}
        description={t.svarHjelp}
        value={svar ?? ''}
        onChange={(ny: Behovssvartype) => settSvar(ny)}
        error={provd && !svar && t.manglerSvar}
      >
        {BEHOVSSVAR.map(s => (
          <Radio key={s} value={s}>
            {t.svar[s]}
          </Radio>
        ))}
      </RadioGroup>
      <Begrunnelsesfelt
        kort
        etikett={t.begrunnelse}
        beskrivelse={trengerOrd ? t.begrunnelseHjelp : t.vedLinjen}
        utkast={utkast}
        minRader={2}
        {...(provd && trengerOrd && tom ? { feil: t.manglerBegrunnelse } : {})}
      />
      {feil != null && !konflikt && <Feilet feil={feil} />}
      <div className={stil.knapper}>
        <Button size="small" variant="secondary" loading={sender} onClick={() => send(sett)}>
          {t.lagreSvar}
        </Button>
        <Button size="small" variant="tertiary" disabled={sender} onClick={vedLukk}>
          {t.avbryt}
        </Button>
      </div>
    </div>
  )
}
