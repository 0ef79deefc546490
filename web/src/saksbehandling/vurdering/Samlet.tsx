import type { Samletvisning } from '@handlingsrom/kontrakt/sak/grunner'
import { BodyShort, Button } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { type Utkast, useUtkast } from '../../felles/api/useUtkast.ts'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useBrevspraak } from '../../felles/tekster/Brevspraak.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../../felles/tekstnotater/Begrunnelsesfelt.tsx'
import stil from './Barna.module.css'
import type { Delprops } from './Vurdering.tsx'

type Felt = 'avgjorende' | 'brukersSyn' | 'brukersSynTelte' | 'alternativer' | 'formal' | 'opphold'

/**
 * Det som vurderes én gang for hele familien: det avgjørende, hva søkeren selv mener og hvordan det er svart på (§ 42), andre løsninger,
 * formålet i § 1, og oppholdsgrunnlaget når noen har vurdert det. Lagt sammen til noen skriver; det som er skrevet, leses uten å åpne noe.
 */
export function Samlet({ sakId, v }: Delprops) {
  const t = useTekster().grunner.samlet
  const s = v.samlet
  const hva = `${sakId}:samlet:${v.soknadId}`
  const utkast: Record<Felt, Utkast> = {
    avgjorende: useUtkast(`${hva}:avgjorende`, s.avgjorende),
    brukersSyn: useUtkast(`${hva}:brukersSyn`, s.brukersSyn),
    brukersSynTelte: useUtkast(`${hva}:brukersSynTelte`, s.brukersSynTelte),
    alternativer: useUtkast(`${hva}:alternativer`, s.alternativer),
    formal: useUtkast(`${hva}:formal`, s.formal),
    opphold: useUtkast(`${hva}:opphold`, s.opphold),
  }
  const felt = nokler(t.felt).filter(f => f !== 'opphold' || s.oppholdVurdert)
  const hjelp: Partial<Record<Felt, string>> = { formal: t.formalHjelp, opphold: t.oppholdHjelp }
  const endret = felt.some(f => utkast[f].tekst !== s[f])
  const [apen, apne] = useState(false)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const forkast = () => {
    for (const f of felt) utkast[f].forkast()
  }
  const send = () =>
    utfor('vurderSamlet', {
      soknadId: v.soknadId,
      avgjorende: utkast.avgjorende.tekst,
      brukersSyn: utkast.brukersSyn.tekst,
      brukersSynTelte: utkast.brukersSynTelte.tekst,
      alternativer: utkast.alternativer.tekst,
      formal: utkast.formal.tekst,
      opphold: utkast.opphold.tekst,
      settVersjon: s.versjon,
    }).then(
      () => {
        forkast()
        apne(false)
      },
      () => undefined,
    )
  const skriver = v.kanSkrive && (apen || endret)
  return (
    <Panel tittel={t.tittel} hoyre={t.hensikt}>
      <div className={stil.samlet}>
        {skriver
          ? felt.map((f, i) => (
              <Begrunnelsesfelt
                kort
                key={f}
                etikett={t.felt[f]}
                utkast={utkast[f]}
                minRader={2}
                visStatus={i === felt.length - 1}
                {...(hjelp[f] ? { beskrivelse: hjelp[f] } : {})}
              />
            ))
          : felt.map(f => <Lest key={f} navn={t.felt[f]} tekst={s[f]} />)}
        {erKonflikt(feil) && (
          <Konflikt
            min={alt(felt.map(f => utkast[f].tekst))}
            annen={alt(felt.map(f => s[f]))}
            annenHvem={s.av?.navn ?? ''}
            annenNar=""
            sender={sender}
            vedBehold={send}
            vedTaAndres={() => {
              forkast()
              nullstill()
            }}
          />
        )}
        {feil != null && !erKonflikt(feil) && <Feilet feil={feil} />}
        {v.kanSkrive && (
          <div className={stil.knapper}>
            {skriver ? (
              <Button
                size="small"
                variant="secondary"
                loading={sender}
                onClick={() => (endret ? void send() : apne(false))}
              >
                {t.lagre}
              </Button>
            ) : (
              <Button size="small" variant="secondary" onClick={() => apne(true)}>
                {s.versjon > 0 ? t.rediger : t.skriv}
              </Button>
            )}
          </div>
        )}
        <BodyShort size="small" className={stil.dempet}>
          {endret ? t.ulagret : s.av ? t.fort(s.av.navn) : t.tomt}
        </BodyShort>
      </div>
    </Panel>
  )
}

const alt = (tekster: readonly string[]): string => tekster.filter(x => x.trim() !== '').join('\n\n')

function Lest({ navn, tekst }: { navn: string; tekst: Samletvisning['formal'] }) {
  const lang = useBrevspraak()
  return tekst.trim() === '' ? null : (
    <div>
      <strong>{navn}</strong>
      <p className={stil.lest} lang={lang}>
        {tekst}
      </p>
    </div>
  )
}
