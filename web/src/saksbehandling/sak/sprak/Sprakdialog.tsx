import { SPRAKKILDER, TOLKESVAR } from '@handlingsrom/domene/person/hendelser'
import type { Sprakvalg } from '@handlingsrom/kontrakt/person'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Alert, Radio, RadioGroup, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import type { Dialogprops } from '../dialoger/Dialoger.tsx'
import { staarNaa } from './tolkebehov.ts'
import { useSprak } from './useSprak.ts'

const MALFORMER = ['nb', 'nn'] as const

/**
 * Målformen brevene til en voksen går på, og om det trengs tolk. Et barn får ikke brev, men kan trenge tolk når det skal bli hørt. Hvem
 * som sa det, velges aldri på forhånd.
 */
export function Sprakdialog({ sak, handling, vedLukk }: Dialogprops<'sprak'>) {
  const erDen = (p: Person) => p.personId === handling.personId
  const barn = sak.barn.find(erDen)
  const person = [sak.soker, ...sak.voksne].find(erDen) ?? barn
  return person ? <Skjema sak={sak} person={person} erBarn={barn !== undefined} vedLukk={vedLukk} /> : null
}

type Person = Saksvisning['soker']

type Skjemaprops = { sak: Saksvisning; person: Person; erBarn: boolean; vedLukk: () => void }
function Skjema({ sak, person, erBarn, vedLukk }: Skjemaprops) {
  const alle = useTekster().sprak
  const t = alle.dialog
  const { sprak, fornavn } = person
  const [malform, settMalform] = useState(sprak.satt || erBarn ? person.malform : undefined)
  const [tolk, settTolk] = useState(sprak.satt ? sprak.tolk : undefined)
  const [tolkesprak, settTolkesprak] = useState(person.tolkesprak ?? '')
  const [sagtAv, settSagtAv] = useState<Sprakvalg['sagtAv']>()
  const [provd, settProvd] = useState(false)
  const { send, sender, feil } = useSprak(sak.sakId, person.personId, vedLukk)
  const utenSprak = tolk === 'ja' && tolkesprak.trim() === ''
  const sendDet = () => {
    settProvd(true)
    if (!malform || !tolk || !sagtAv || utenSprak) return
    const hvilket = tolk === 'ja' ? { tolkesprak: tolkesprak.trim() } : {}
    void send({ malform, tolk, ...hvilket, sagtAv, settVersjon: sprak.versjon })
  }
  return (
    <Skjemadialog
      tittel={t.tittel(fornavn)}
      intro={t.naa(staarNaa(person, alle, erBarn))}
      bekreft={t.lagre}
      sender={sender}
      feil={feil}
      vedSend={sendDet}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.tolk(fornavn)}
        description={t.tolkHjelp}
        value={tolk ?? ''}
        onChange={(valgt: string) => settTolk(TOLKESVAR.find(s => s === valgt))}
        error={provd && !tolk ? t.tolkMangler : undefined}
      >
        {TOLKESVAR.map(svar => (
          <Radio key={svar} value={svar}>
            {t.tolkSvar[svar]}
          </Radio>
        ))}
      </RadioGroup>
      {tolk === 'ja' && (
        <TextField
          size="small"
          label={t.tolkesprak}
          description={t.tolkesprakHjelp}
          maxLength={60}
          autoComplete="off"
          value={tolkesprak}
          error={provd && utenSprak ? t.tolkesprakMangler : undefined}
          onChange={hendelse => settTolkesprak(hendelse.target.value)}
        />
      )}
      <Alert variant="info" size="small">
        {erBarn ? t.tilBarnet : t.aldriBarn}
      </Alert>
      {!erBarn && (
        <RadioGroup
          size="small"
          legend={t.malform}
          value={malform ?? ''}
          onChange={(valgt: string) => settMalform(MALFORMER.find(m => m === valgt))}
          error={provd && !malform ? t.malformMangler : undefined}
        >
          {MALFORMER.map(m => (
            <Radio key={m} value={m}>
              {t.malformNavn[m]}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <Valgfelt
        etikett={t.hvem}
        valg={t.hvemSvar}
        verdi={sagtAv}
        vedEndring={valgt => settSagtAv(SPRAKKILDER.find(k => k === valgt))}
        feil={provd && !sagtAv ? t.hvemMangler : undefined}
      />
    </Skjemadialog>
  )
}
