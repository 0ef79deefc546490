import { type Belop, ore } from '@handlingsrom/domene/felles/belop'
import type { Stonadsformslag } from '@handlingsrom/domene/stonadsform/typer'
import { BodyShort, Radio, RadioGroup, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { Belopsfelt } from '../komponenter/Belopsfelt.tsx'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { lesManed, skrivManed } from '../maned.ts'
import { nokler } from '../sak/nokler.ts'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../tekstnotater/Begrunnelsesfelt.tsx'
import { MedNotater } from '../tekstnotater/MedNotater.tsx'
import { type Formutkast, lanetGaarOpp } from './formutkast.ts'

type Props = { utkast: Formutkast; provd: boolean }

/** Formen etter § 21: en egen vurdering. Ingen er valgt på forhånd, og hver form spør bare om det den krever. */
export function Formvalg({ utkast, provd, uten = [] }: Props & { uten?: readonly Stonadsformslag[] }) {
  const { valgte, sett } = utkast
  const t = useTekster().linjevalg
  return (
    <>
      <RadioGroup
        size="small"
        legend={t.form}
        description={t.formHjelp}
        value={valgte.form ?? ''}
        onChange={(form: Stonadsformslag) => sett({ form })}
        error={provd && !valgte.form ? t.manglerForm : undefined}
      >
        {nokler(t.former)
          .filter(f => !uten.includes(f))
          .map(f => (
            <Radio key={f} value={f}>
              {t.former[f]}
            </Radio>
          ))}
      </RadioGroup>
      {valgte.form === 'lan' && <Lan utkast={utkast} provd={provd} />}
      {valgte.form === 'garanti' && <Garanti utkast={utkast} provd={provd} />}
      {valgte.form === 'varer-tjenester' && <Varer utkast={utkast} provd={provd} />}
    </>
  )
}

function Lan({ utkast, provd }: Props) {
  const { valgte, sett, tekster } = utkast
  const { linjevalg, vurdering } = useTekster()
  const t = linjevalg.lan
  const format = useFormat()
  const [forste, settForste] = useState(valgte.forsteAvdrag ? skrivManed(valgte.forsteAvdrag) : '')
  const [antall, settAntall] = useState(valgte.antall?.toString() ?? '')
  const { avdrag, belop } = valgte
  const fylt = avdrag !== undefined && valgte.antall !== undefined && belop !== undefined
  const gaarOpp = fylt && lanetGaarOpp(avdrag, valgte.antall ?? 0, belop)
  return (
    <>
      <Begrunnelsesfelt
        kort
        etikett={t.hvorfor}
        utkast={tekster.hvorforForm}
        minRader={2}
        {...feil(provd && tom(tekster.hvorforForm.tekst), linjevalg.mangler)}
      />
      <Begrunnelsesfelt
        kort
        etikett={t.evne}
        utkast={tekster.evne}
        minRader={2}
        {...feil(provd && tom(tekster.evne.tekst), linjevalg.mangler)}
      />
      <TextField
        size="small"
        label={t.forste}
        htmlSize={12}
        autoComplete="off"
        value={forste}
        error={provd && !valgte.forsteAvdrag ? vurdering.periode.ugyldig : undefined}
        onChange={e => {
          settForste(e.target.value)
          sett({ forsteAvdrag: lesManed(e.target.value) })
        }}
      />
      <Belopsfelt
        etikett={t.avdrag}
        verdi={avdrag}
        vedEndring={ny => sett({ avdrag: ny })}
        {...feil(provd && avdrag === undefined, linjevalg.mangler)}
      />
      <TextField
        size="small"
        label={t.antall}
        htmlSize={12}
        inputMode="numeric"
        autoComplete="off"
        value={antall}
        error={provd && valgte.antall === undefined ? t.manglerAntall : undefined}
        onChange={e => {
          settAntall(e.target.value)
          sett({ antall: /^\s*\d{1,4}\s*$/u.test(e.target.value) ? Number(e.target.value) : undefined })
        }}
      />
      {fylt && (
        <BodyShort size="small" aria-live="polite">
          {gaarOpp ? t.siste(format.kroner(rest(avdrag, valgte.antall ?? 1, belop))) : t.garIkkeOpp}
        </BodyShort>
      )}
    </>
  )
}

function Garanti({ utkast, provd }: Props) {
  const { valgte, sett, tekster } = utkast
  const { linjevalg } = useTekster()
  const t = linjevalg.garanti
  return (
    <>
      <BodyShort size="small">{t.utbetalesIkke}</BodyShort>
      <MedNotater tekst={valgte.gjelder} etikett={t.gjelder} kort>
        <TextField
          size="small"
          label={t.gjelder}
          description={t.gjelderHjelp}
          autoComplete="off"
          maxLength={500}
          value={valgte.gjelder}
          error={provd && tom(valgte.gjelder) ? linjevalg.mangler : undefined}
          onChange={e => sett({ gjelder: e.target.value })}
        />
      </MedNotater>
      <Datofelt
        etikett={t.til}
        verdi={valgte.til}
        vedEndring={til => sett({ til })}
        {...feil(provd && valgte.til === undefined, linjevalg.mangler)}
      />
      <Begrunnelsesfelt
        kort
        etikett={t.hvorfor}
        utkast={tekster.hvorforForm}
        minRader={2}
        {...feil(provd && tom(tekster.hvorforForm.tekst), linjevalg.mangler)}
      />
    </>
  )
}

function Varer({ utkast, provd }: Props) {
  const { valgte, sett, tekster } = utkast
  const { linjevalg } = useTekster()
  const t = linjevalg.varer
  return (
    <>
      <MedNotater tekst={valgte.hva} etikett={t.hva} kort>
        <TextField
          size="small"
          label={t.hva}
          autoComplete="off"
          maxLength={500}
          value={valgte.hva}
          error={provd && tom(valgte.hva) ? linjevalg.mangler : undefined}
          onChange={e => sett({ hva: e.target.value })}
        />
      </MedNotater>
      <Begrunnelsesfelt
        kort
        etikett={t.grunner}
        beskrivelse={t.grunnerHjelp}
        utkast={tekster.saerligeGrunner}
        minRader={3}
        {...feil(provd && tom(tekster.saerligeGrunner.tekst), linjevalg.mangler)}
      />
    </>
  )
}

const rest = (avdrag: Belop, antall: number, lan: Belop): Belop => ore(lan - avdrag * (antall - 1))
const tom = (tekst: string): boolean => tekst.trim() === ''
const feil = (mangler: boolean, tekst: string) => (mangler ? { feil: tekst } : {})
