import type { Dato } from '@handlingsrom/domene/felles/dato'
import { TextField } from '@navikt/ds-react'
import { Datofelt } from '../../../felles/komponenter/Datofelt.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'

export type Navneskjema = {
  readonly fornavn: string
  readonly mellomnavn: string
  readonly etternavn: string
  readonly fodselsdato: Dato | undefined
  readonly nummer: string
}

export const tomtNavn: Navneskjema = {
  fornavn: '',
  mellomnavn: '',
  etternavn: '',
  fodselsdato: undefined,
  nummer: '',
}

export const somPerson = (n: Navneskjema) => ({
  fornavn: n.fornavn.trim(),
  mellomnavn: n.mellomnavn.trim(),
  etternavn: n.etternavn.trim(),
  ...(n.fodselsdato ? { fodselsdato: n.fodselsdato } : {}),
  ...(n.nummer.trim() ? { identitetsnummer: n.nummer.replaceAll(' ', '') } : {}),
})

export const harNavn = (n: Navneskjema): boolean => n.fornavn.trim() !== '' && n.etternavn.trim() !== ''

type Props = {
  verdi: Navneskjema
  vedEndring: (ny: Navneskjema) => void
  provd: boolean
  medNummer?: boolean
}

export function Navnefelt({ verdi, vedEndring, provd, medNummer = true }: Props) {
  const t = useTekster().sak.skjema
  const felt = (navn: 'fornavn' | 'mellomnavn' | 'etternavn') => (
    <TextField
      size="small"
      label={t[navn]}
      autoComplete="off"
      value={verdi[navn]}
      onChange={e => vedEndring({ ...verdi, [navn]: e.target.value })}
      error={provd && navn !== 'mellomnavn' && verdi[navn].trim() === '' ? t.manglerNavn : undefined}
    />
  )
  return (
    <>
      {felt('fornavn')}
      {felt('mellomnavn')}
      {felt('etternavn')}
      <Datofelt
        etikett={t.fodselsdato}
        verdi={verdi.fodselsdato}
        vedEndring={fodselsdato => vedEndring({ ...verdi, fodselsdato })}
      />
      {medNummer && (
        <TextField
          size="small"
          label={t.nummer}
          autoComplete="off"
          inputMode="numeric"
          htmlSize={14}
          value={verdi.nummer}
          onChange={e => vedEndring({ ...verdi, nummer: e.target.value })}
        />
      )}
    </>
  )
}
