import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { AlleBarnaSvar, Kanal } from '@handlingsrom/domene/husstand/hendelser'
import { Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../../felles/api/feil.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Datofelt } from '../../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Konflikt } from '../../../felles/komponenter/Konflikt.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { nokler } from '../../../felles/sak/nokler.ts'
import { useHvemEndret } from '../../../felles/sak/useHvemEndret.ts'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { svartMed } from '../Familiepanel.tsx'
import type { Dialogprops } from './Dialoger.tsx'
import { useInnsending } from './useInnsending.ts'

export function AlleBarna({ sak, vedLukk }: Dialogprops<'alleBarna'>) {
  const alle = useTekster().sak
  const { skjema: t, familie, kanal: kanaler } = alle
  const format = useFormat()
  const utkast = useUtkast(`${sak.sakId}:alle-barna`)
  const [svar, settSvar] = useState<AlleBarnaSvar>()
  const [kanal, settKanal] = useState<Kanal>()
  const [dato, settDato] = useState<Dato | undefined>(sak.dagens as Dato)
  const [provd, settProvd] = useState(false)
  const { send, sender, feil, nullstill } = useInnsending(sak.sakId, vedLukk, utkast)
  const versjon = sak.alleBarna?.versjon ?? 0
  // Svaret som sto da hun åpnet spørsmålet, også om saken hentes på nytt imens.
  const [sett] = useState(versjon)
  const hvem = useHvemEndret(sak.sakId, 'AlleBarnaBesvart')
  const konflikt = erKonflikt(feil)
  const sendMed = (settVersjon: number) => {
    settProvd(true)
    if (svar && kanal && dato)
      send('besvarAlleBarna', { svar, kanal, dato, merknad: utkast.tekst, settVersjon })
  }
  const ord = (s: AlleBarnaSvar | undefined, merknad: string) =>
    [s && familie.svar[s], merknad].filter(Boolean).join('\n')
  return (
    <Skjemadialog
      tittel={familie.sporsmal}
      intro={
        sak.alleBarna
          ? `${familie.hjelp} ${t.sistSvart(svartMed(sak.alleBarna, alle, format))}`
          : familie.hjelp
      }
      bekreft={t.alleBarnaKnapp}
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => sendMed(konflikt ? versjon : sett)}
      vedLukk={vedLukk}
    >
      {konflikt && (
        <Konflikt
          niva="2"
          min={ord(svar, utkast.tekst)}
          annen={ord(sak.alleBarna?.svar, sak.alleBarna?.merknad ?? '')}
          {...hvem}
          sender={sender}
          vedBehold={() => sendMed(versjon)}
          vedTaAndres={() => {
            utkast.forkast()
            nullstill()
            vedLukk()
          }}
        />
      )}
      <RadioGroup
        size="small"
        legend={familie.sporsmal}
        hideLegend
        value={svar ?? ''}
        onChange={(verdi: AlleBarnaSvar) => settSvar(verdi)}
        error={provd && !svar ? t.velgSvar : undefined}
      >
        {nokler(familie.svar).map(s => (
          <Radio key={s} value={s}>
            {familie.svar[s]}
          </Radio>
        ))}
      </RadioGroup>
      <Valgfelt
        etikett={t.kanal}
        valg={kanaler}
        verdi={kanal}
        vedEndring={settKanal}
        feil={provd && !kanal ? t.velgKanal : undefined}
      />
      <Datofelt etikett={t.dato} verdi={dato} vedEndring={ny => settDato(ny)} />
      <Fritekst etikett={t.alleBarnaMerknad} utkast={utkast} minRader={2} />
    </Skjemadialog>
  )
}
