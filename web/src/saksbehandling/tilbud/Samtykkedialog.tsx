import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kanal } from '@handlingsrom/domene/husstand/hendelser'
import type { Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'
import { Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Personvalg } from '../../felles/tilbud/Personvalg.tsx'

type Props = {
  sakId: string
  visning: Tilbudsvisning
  tilbudId: string
  navn: string
  vedLukk: () => void
}

/** Hvem som sa ja, hva som kan sies, og til når. Ingen av delene er fylt ut. */
export function NyttSamtykke({ sakId, visning, tilbudId, navn, vedLukk }: Props) {
  const { tilbud: t, sak } = useTekster()
  const { utfor, sender, feil } = useSakskommando(sakId)
  const hva = useUtkast(`${sakId}:tilbudssamtykke:${tilbudId}`)
  const [av, settAv] = useState<string>()
  const [om, settOm] = useState<readonly string[]>([])
  const [maate, settMaate] = useState<Kanal>()
  const [dato, settDato] = useState<Dato | undefined>(visning.dagens as Dato)
  const [til, settTil] = useState<Dato>()
  const [provd, settProvd] = useState(false)
  const voksne = visning.personer.filter(p => p.rolle === 'voksen')
  const send = () => {
    settProvd(true)
    if (!av || !maate || !dato || !til || hva.tekst.trim() === '') return
    utfor('giTilbudssamtykke', { tilbudId, av, om: [...om], hva: hva.tekst, maate, dato, til }).then(
      () => {
        hva.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.samtykkeTittel(navn)}
      intro={t.samtykkeIntro}
      bekreft={t.samtykkeLagre}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.samtykkeAv}
        value={av ?? ''}
        onChange={settAv}
        error={provd && !av ? t.mangler.av : undefined}
      >
        {voksne.map(p => (
          <Radio key={p.personId} value={p.personId}>
            {p.fornavn}
          </Radio>
        ))}
      </RadioGroup>
      <Personvalg etikett={t.om} personer={visning.personer} valgt={om} vedEndring={settOm} />
      <Fritekst
        etikett={t.samtykkeHva}
        utkast={hva}
        minRader={2}
        maksLengde={2000}
        {...(provd && hva.tekst.trim() === '' ? { feil: t.mangler.hva } : {})}
      />
      <Valgfelt
        etikett={t.maate}
        valg={sak.kanal}
        verdi={maate}
        vedEndring={settMaate}
        feil={provd && !maate ? t.mangler.maate : undefined}
      />
      <Datofelt
        etikett={t.dato}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && !dato ? { feil: t.mangler.dato } : {})}
      />
      <Datofelt
        etikett={t.samtykkeTil}
        verdi={til}
        vedEndring={ny => settTil(ny)}
        {...(provd && !til ? { feil: t.mangler.samtykkeTil } : {})}
      />
    </Skjemadialog>
  )
}
