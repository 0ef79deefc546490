import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { UtfallAvVilkar } from '@handlingsrom/domene/vilkar/typer'
import type { Vilkaret } from '@handlingsrom/kontrakt/sak/vilkar'
import { BodyShort, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { dagensDato } from '../../felles/api/meg.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

type Props = { sakId: string; vedtakId: string; vilkar: Vilkaret; vedLukk: () => void }

/** Om vilkåret er fulgt, med grunn og dag. Det legges til det som er skrevet før, og endrer ikke stønaden. */
export function Vilkarsoppfolging({ sakId, vedtakId, vilkar, vedLukk }: Props) {
  const { oppfolging: t, manglerGrunn } = useTekster().vilkar
  const utkast = useUtkast(`${sakId}:vilkar:${vedtakId}:${vilkar.vilkarId}:oppfolging`)
  const [utfall, settUtfall] = useState<UtfallAvVilkar>()
  const [dato, settDato] = useState<Dato | undefined>(dagensDato())
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const tom = utkast.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (!utfall || !dato || tom) return
    const kropp = { vedtakId, vilkarId: vilkar.vilkarId, utfall, grunn: utkast.tekst, dato }
    utfor('folgOppVilkar', kropp).then(
      () => {
        utkast.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.tittel}
      intro={t.intro}
      bekreft={t.lagre}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={vilkar.hva}
        value={utfall ?? ''}
        onChange={(ny: UtfallAvVilkar) => settUtfall(ny)}
        error={provd && !utfall ? t.manglerUtfall : undefined}
      >
        {nokler(t.utfall).map(u => (
          <Radio key={u} value={u}>
            {t.utfall[u]}
          </Radio>
        ))}
      </RadioGroup>
      {utfall === 'ikke-oppfylt' && vilkar.varsel?.svar !== 'ja' && (
        <BodyShort size="small">{t.utenVarsel}</BodyShort>
      )}
      <Datofelt
        etikett={t.dato}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && !dato ? { feil: t.manglerDato } : {})}
      />
      <Fritekst
        etikett={t.grunn}
        beskrivelse={t.grunnHjelp}
        utkast={utkast}
        minRader={3}
        {...(provd && tom ? { feil: manglerGrunn } : {})}
      />
    </Skjemadialog>
  )
}
