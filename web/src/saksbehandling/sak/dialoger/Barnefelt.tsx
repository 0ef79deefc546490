import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Barnerelasjon, Bosted } from '@handlingsrom/domene/husstand/hendelser'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Checkbox, CheckboxGroup, TextField } from '@navikt/ds-react'
import { Datofelt } from '../../../felles/komponenter/Datofelt.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'

/** Barnets opplysninger i skjemaet. Prosenten er tekst til den sendes, så et halvskrevet tall ikke forsvinner. */
export type Barneskjema = {
  readonly relasjon: Barnerelasjon
  readonly bosted: Bosted
  readonly samvar: string
  readonly foreldre: readonly string[]
  readonly termin?: Dato | undefined
}

export function somBarneopplysninger(b: Barneskjema) {
  const prosent = Number(b.samvar)
  const oppgitt = b.samvar.trim() !== '' && Number.isInteger(prosent) && prosent >= 0 && prosent <= 100
  return {
    relasjon: b.relasjon,
    bosted: b.bosted,
    foreldre: [...b.foreldre],
    ...(oppgitt ? { samvarsgrad: prosent } : {}),
    ...(b.relasjon === 'ventet' && b.termin ? { termin: b.termin } : {}),
  }
}

type Props = { sak: Saksvisning; verdi: Barneskjema; vedEndring: (ny: Barneskjema) => void }

export function Barnefelt({ sak, verdi, vedEndring }: Props) {
  const t = useTekster().sak
  const voksne = [sak.soker, ...sak.voksne.filter(v => !v.tattUt && v.personId !== sak.soker.personId)]
  return (
    <>
      <Valgfelt
        etikett={t.skjema.relasjon}
        valg={t.relasjon}
        verdi={verdi.relasjon}
        vedEndring={relasjon => vedEndring({ ...verdi, relasjon: relasjon ?? 'barn' })}
      />
      {verdi.relasjon === 'ventet' && (
        <Datofelt
          etikett={t.skjema.termin}
          beskrivelse={t.skjema.terminHjelp}
          verdi={verdi.termin}
          vedEndring={termin => vedEndring({ ...verdi, termin })}
        />
      )}
      <Valgfelt
        etikett={t.skjema.bosted}
        valg={t.bosted}
        verdi={verdi.bosted}
        vedEndring={bosted => vedEndring({ ...verdi, bosted: bosted ?? 'ukjent' })}
      />
      {(verdi.bosted === 'samvar' || verdi.bosted === 'delt') && (
        <TextField
          size="small"
          htmlSize={6}
          inputMode="numeric"
          label={t.skjema.samvarsgrad}
          value={verdi.samvar}
          onChange={e => vedEndring({ ...verdi, samvar: e.target.value })}
        />
      )}
      <CheckboxGroup
        size="small"
        legend={t.skjema.foreldre}
        value={[...verdi.foreldre]}
        onChange={(foreldre: string[]) => vedEndring({ ...verdi, foreldre })}
      >
        {voksne.map(v => (
          <Checkbox key={v.personId} value={v.personId}>
            {v.navn}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </>
  )
}
