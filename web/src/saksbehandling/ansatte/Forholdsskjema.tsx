import type { Dato } from '@handlingsrom/domene/felles/dato'
import { Button, Heading, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Ansatte.module.css'

type Relasjon = keyof ReturnType<typeof useTekster>['ansatte']['relasjoner']

/** Melder én. Skjemaet tømmes etterpå; nummeret blir aldri stående noe sted i nettleseren. */
export function Forholdsskjema({ sti, nivaa }: { sti: string; nivaa: '2' | '3' }) {
  const t = useTekster().ansatte
  const [runde, settRunde] = useState(0)
  const [meldt, settMeldt] = useState(false)
  return (
    <section aria-label={t.meldTittel} className={stil.skjema}>
      <Heading level={nivaa} size="xsmall">
        {t.meldTittel}
      </Heading>
      <Felt
        key={runde}
        sti={sti}
        vedMeldt={() => {
          settRunde(runde + 1)
          settMeldt(true)
        }}
      />
      <p role="status" className={meldt ? stil.melding : 'aksel-sr-only'}>
        {meldt && t.erMeldt}
      </p>
    </section>
  )
}

function Felt({ sti, vedMeldt }: { sti: string; vedMeldt: () => void }) {
  const t = useTekster().ansatte
  const [relasjon, settRelasjon] = useState<Relasjon>()
  const [fornavn, settFornavn] = useState('')
  const [etternavn, settEtternavn] = useState('')
  const [nummer, settNummer] = useState('')
  const [fodselsdato, settFodselsdato] = useState<Dato>()
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useKommandoTil(sti)
  const manglerBegge = nummer.trim() === '' && !fodselsdato
  const send = () => {
    settProvd(true)
    if (!relasjon || fornavn.trim() === '' || etternavn.trim() === '' || manglerBegge) return
    void utfor('forhold', {
      relasjon,
      fornavn: fornavn.trim(),
      etternavn: etternavn.trim(),
      ...(fodselsdato ? { fodselsdato } : {}),
      ...(nummer.trim() === '' ? {} : { identitetsnummer: nummer.trim() }),
    }).then(vedMeldt, () => undefined)
  }
  return (
    <>
      <Valgfelt
        etikett={t.relasjon}
        valg={t.relasjoner}
        verdi={relasjon}
        vedEndring={settRelasjon}
        feil={provd && !relasjon ? t.relasjonMangler : undefined}
      />
      <div className={stil.to}>
        <TextField
          size="small"
          label={t.fornavn}
          autoComplete="off"
          maxLength={200}
          value={fornavn}
          error={provd && fornavn.trim() === '' ? t.navnMangler : undefined}
          onChange={h => settFornavn(h.target.value)}
        />
        <TextField
          size="small"
          label={t.etternavn}
          autoComplete="off"
          maxLength={200}
          value={etternavn}
          error={provd && etternavn.trim() === '' ? t.navnMangler : undefined}
          onChange={h => settEtternavn(h.target.value)}
        />
        <TextField
          size="small"
          label={t.nummer}
          description={t.nummerHjelp}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          value={nummer}
          error={provd && manglerBegge ? t.etAvDem : undefined}
          onChange={h => settNummer(h.target.value)}
        />
        <Datofelt
          etikett={t.fodselsdato}
          beskrivelse={t.fodselsdatoHjelp}
          verdi={undefined}
          vedEndring={d => settFodselsdato(d)}
        />
      </div>
      {feil != null && <Feilet feil={feil} />}
      <div>
        <Button size="small" loading={sender} onClick={send}>
          {t.meld}
        </Button>
      </div>
    </>
  )
}
