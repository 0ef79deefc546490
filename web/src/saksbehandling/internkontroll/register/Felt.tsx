import type { Dato } from '@handlingsrom/domene/felles/dato'
import { type Feltnavn, felttype } from '@handlingsrom/kontrakt/register'
import { Textarea, TextField } from '@navikt/ds-react'
import { Datofelt } from '../../../felles/komponenter/Datofelt.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'

type Props = {
  navn: Feltnavn
  ma: boolean
  verdi: string | number | undefined
  feil: string | undefined
  vedEndring: (v: string | number | undefined) => void
}

/** Ett felt i skjemaet, tegnet etter hva slags felt det er. */
export function Felt({ navn, ma, verdi, feil, vedEndring }: Props) {
  const { register: t } = useTekster()
  const etikett = ma ? t.felt[navn] : t.valgfritt(t.felt[navn])
  const type = felttype(navn)
  switch (type) {
    case 'lang':
      return (
        <Textarea
          size="small"
          label={etikett}
          minRows={2}
          autoComplete="off"
          spellCheck
          value={String(verdi ?? '')}
          error={feil}
          onChange={e => vedEndring(e.target.value)}
        />
      )
    case 'dag':
      return (
        <Datofelt
          etikett={etikett}
          verdi={verdi as Dato | undefined}
          vedEndring={v => vedEndring(v)}
          {...(feil ? { feil } : {})}
        />
      )
    case 'skala':
      return (
        <Valgfelt
          etikett={etikett}
          valg={Object.fromEntries([1, 2, 3, 4, 5].map(n => [String(n), t.skala(n)]))}
          verdi={verdi === undefined ? undefined : String(verdi)}
          vedEndring={v => vedEndring(v === undefined ? undefined : Number(v))}
          feil={feil}
        />
      )
    case 'antall':
      return (
        <TextField
          size="small"
          label={etikett}
          inputMode="numeric"
          htmlSize={5}
          autoComplete="off"
          defaultValue={verdi === undefined ? '' : String(verdi)}
          error={feil}
          onChange={e => {
            const rent = e.target.value.trim()
            vedEndring(rent === '' ? undefined : /^\d{1,3}$/.test(rent) ? Number(rent) : rent)
          }}
        />
      )
    case 'lenke':
    case 'kort':
      return (
        <TextField
          size="small"
          label={etikett}
          description={type === 'lenke' ? t.lenkeHjelp : undefined}
          autoComplete="off"
          value={String(verdi ?? '')}
          error={feil}
          onChange={e => vedEndring(e.target.value)}
        />
      )
    default:
      return type satisfies never
  }
}
