import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Notatslag } from '@handlingsrom/domene/journal/hendelser'
import { BodyShort, Button, Checkbox, CheckboxGroup } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { nyUuid7 } from '../../felles/api/id.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Bekreft } from '../../felles/komponenter/Bekreft.tsx'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { barnaNaa } from '../../felles/sak/gjeldende.ts'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Journal.module.css'

/** Et utkast bare den som skriver ser, til det ferdigstilles med navn og låses. */
export function NyttNotat({ sakId }: { sakId: string }) {
  const t = useTekster().journal
  const sak = useQuery(sakSporring(sakId)).data
  const utkast = useUtkast(`${sakId}:notat`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  // Ny id for hvert notat; den samme brukes igjen til notatet er ferdigstilt.
  const [notatId, settNotatId] = useState(nyUuid7)
  const [slag, settSlag] = useState<Notatslag>()
  const [dato, settDato] = useState<Dato>()
  const [gjelder, settGjelder] = useState<string[]>([])
  const [provd, settProvd] = useState(false)
  const [forkaster, forkast] = useState(false)
  const barn = sak ? barnaNaa(sak) : []
  const valgtDato = dato ?? (sak?.dagens as Dato | undefined)
  const tom = utkast.tekst.trim() === ''

  const ferdigstill = () => {
    settProvd(true)
    if (!slag || !valgtDato || tom) return
    utfor('ferdigstillNotat', { notatId, slag, dato: valgtDato, tekst: utkast.tekst, gjelder }).then(
      () => {
        utkast.forkast()
        settNotatId(nyUuid7())
        settSlag(undefined)
        settGjelder([])
        settProvd(false)
      },
      () => undefined,
    )
  }
  return (
    <Panel tittel={t.nytt}>
      <div className={stil.skjema}>
        <Valgfelt
          etikett={t.slagEtikett}
          valg={t.slag}
          verdi={slag}
          vedEndring={settSlag}
          feil={provd && !slag ? t.manglerSlag : undefined}
        />
        {sak && (
          <Datofelt
            key={notatId}
            etikett={t.dato}
            verdi={valgtDato}
            vedEndring={ny => settDato(ny)}
            {...(provd && !valgtDato ? { feil: t.manglerDato } : {})}
          />
        )}
        <Fritekst
          etikett={t.tekst}
          beskrivelse={t.tekstHjelp}
          utkast={utkast}
          minRader={6}
          {...(provd && tom ? { feil: t.manglerTekst } : {})}
        />
        {barn.length > 0 && (
          <CheckboxGroup size="small" legend={t.gjelder} value={gjelder} onChange={settGjelder}>
            {barn.map(b => (
              <Checkbox key={b.personId} value={b.personId}>
                {b.fornavn}
              </Checkbox>
            ))}
          </CheckboxGroup>
        )}
        <BodyShort size="small">{t.utkast}</BodyShort>
        {feil != null && <Feilet feil={feil} />}
        <div className={stil.knapper}>
          <Button size="small" loading={sender} onClick={ferdigstill}>
            {t.ferdigstill}
          </Button>
          {!tom && (
            <Button size="small" variant="tertiary" onClick={() => forkast(true)}>
              {t.forkast}
            </Button>
          )}
        </div>
      </div>
      <Bekreft
        apen={forkaster}
        tittel={t.forkastTittel}
        bekreft={t.forkast}
        farlig
        vedBekreft={() => {
          utkast.forkast()
          forkast(false)
        }}
        vedLukk={() => forkast(false)}
      >
        {t.forkastTekst}
      </Bekreft>
    </Panel>
  )
}
