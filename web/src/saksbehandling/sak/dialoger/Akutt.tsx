import type { Akuttbehov } from '@handlingsrom/domene/soknad/hendelser'
import { Checkbox, CheckboxGroup, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { nokler } from '../../../felles/sak/nokler.ts'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import type { Dialogprops } from './Dialoger.tsx'
import { useInnsending } from './useInnsending.ts'

export function MeldAkutt({ sak, handling, vedLukk }: Dialogprops<'meldAkutt'>) {
  const { skjema: t, akuttbehov, velg } = useTekster().sak
  const { stor } = useFormat()
  const utkast = useUtkast(`${sak.sakId}:${handling.soknadId}:akutt`)
  const [behov, settBehov] = useState<Akuttbehov[]>([])
  const [provd, settProvd] = useState(false)
  const { send, sender, feil } = useInnsending(sak.sakId, vedLukk, utkast)
  return (
    <Skjemadialog
      tittel={t.akuttTittel}
      bekreft={t.akuttKnapp}
      sender={sender}
      feil={feil}
      vedSend={() => {
        settProvd(true)
        if (behov.length > 0) send('meldAkutt', { soknadId: handling.soknadId, behov, tekst: utkast.tekst })
      }}
      vedLukk={vedLukk}
    >
      <CheckboxGroup
        size="small"
        legend={t.akuttHva}
        value={behov}
        onChange={(verdi: Akuttbehov[]) => settBehov(verdi)}
        error={provd && behov.length === 0 ? velg : undefined}
      >
        {nokler(akuttbehov).map(b => (
          <Checkbox key={b} value={b}>
            {stor(akuttbehov[b])}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Fritekst etikett={t.akuttTekst} utkast={utkast} minRader={3} />
    </Skjemadialog>
  )
}

type Hvordan = 'behovet-er-dekket' | 'ikke-akutt-etter-samtale'

export function AvklarAkutt({ sak, handling, vedLukk }: Dialogprops<'avklarAkutt'>) {
  const { skjema: t, velg } = useTekster().sak
  const utkast = useUtkast(`${sak.sakId}:${handling.soknadId}:avklar-akutt`)
  const [hvordan, settHvordan] = useState<Hvordan>()
  const [provd, settProvd] = useState(false)
  const { send, sender, feil } = useInnsending(sak.sakId, vedLukk, utkast)
  return (
    <Skjemadialog
      tittel={t.avklarTittel}
      intro={t.avklarTekst}
      bekreft={t.avklarKnapp}
      sender={sender}
      feil={feil}
      vedSend={() => {
        settProvd(true)
        if (hvordan) send('avklarAkutt', { soknadId: handling.soknadId, hvordan, tekst: utkast.tekst })
      }}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.avklarHvordan}
        value={hvordan ?? ''}
        onChange={(verdi: Hvordan) => settHvordan(verdi)}
        error={provd && !hvordan ? velg : undefined}
      >
        {nokler(t.avklar).map(h => (
          <Radio key={h} value={h}>
            {t.avklar[h]}
          </Radio>
        ))}
      </RadioGroup>
      <Fritekst etikett={t.avklarGrunn} utkast={utkast} minRader={3} />
    </Skjemadialog>
  )
}
