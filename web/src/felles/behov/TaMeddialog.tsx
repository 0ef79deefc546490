import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { BehovId, SoknadId } from '@handlingsrom/domene/felles/id'
import { KANALER, type Kanal } from '@handlingsrom/domene/husstand/hendelser'
import type { Utgiftspost } from '@handlingsrom/domene/vurdering/hendelser'
import type { Behovssvar, Behovsvisning } from '@handlingsrom/kontrakt/sak/behov'
import { Radio, RadioGroup, Select } from '@navikt/ds-react'
import { useState } from 'react'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { Skjemadialog } from '../komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../komponenter/Valgfelt.tsx'
import { useSakskommando } from '../sak/useSakskommando.ts'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'

type Props = { sakId: string; visning: Behovssvar; behov: Behovsvisning; vedLukk: () => void }

/** Behovet blir en linje i søknaden, sammen med familien: dagen de var med på det, hører med. */
export function TaMeddialog({ sakId, visning, behov, vedLukk }: Props) {
  const { behov: t, vurdering, sak } = useTekster()
  const format = useFormat()
  const { utfor, sender, feil } = useSakskommando(sakId)
  const soknader = visning.apneSoknader
  const [soknadId, velgSoknad] = useState(soknader[0]?.soknadId ?? '')
  const [post, settPost] = useState<Utgiftspost>()
  const [hyppighet, settHyppighet] = useState<'engang' | 'manedlig'>('engang')
  const [dato, settDato] = useState<Dato | undefined>(visning.dagens as Dato)
  const [kanal, settKanal] = useState<Kanal>()
  const [provd, settProvd] = useState(false)
  const utenDato = !dato || dato > visning.dagens
  const send = () => {
    settProvd(true)
    if (!post || utenDato || !kanal) return
    utfor('taBehovMedISoknaden', {
      behovId: behov.behovId as BehovId,
      soknadId: soknadId as SoknadId,
      post,
      hyppighet,
      medFamilien: dato,
      kanal,
      settVersjon: behov.versjon,
    }).then(vedLukk, () => undefined)
  }
  return (
    <Skjemadialog
      tittel={t.taMedTittel}
      intro={t.taMedTekst}
      bekreft={t.taMedKnapp}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      {soknader.length > 1 && (
        <Select size="small" label={t.soknad} value={soknadId} onChange={e => velgSoknad(e.target.value)}>
          {soknader.map(s => (
            <option key={s.soknadId} value={s.soknadId}>
              {t.soknadFra(format.dato(s.mottattDato as Dato))}
            </option>
          ))}
        </Select>
      )}
      <Valgfelt
        etikett={t.post}
        valg={vurdering.posten}
        verdi={post}
        vedEndring={settPost}
        feil={provd && !post ? t.manglerPost : undefined}
      />
      <RadioGroup size="small" legend={t.hyppighet} value={hyppighet} onChange={settHyppighet}>
        <Radio value="engang">{t.hyppigheter.engang}</Radio>
        <Radio value="manedlig">{t.hyppigheter.manedlig}</Radio>
      </RadioGroup>
      <Datofelt
        etikett={t.medFamilien}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && utenDato ? { feil: t.manglerDato } : {})}
      />
      <RadioGroup
        size="small"
        legend={t.kanal}
        value={kanal ?? ''}
        onChange={(ny: Kanal) => settKanal(ny)}
        error={provd && !kanal && sak.velg}
      >
        {KANALER.map(k => (
          <Radio key={k} value={k}>
            {sak.kanal[k]}
          </Radio>
        ))}
      </RadioGroup>
    </Skjemadialog>
  )
}
