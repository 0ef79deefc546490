import { erDato } from '@handlingsrom/domene/felles/dato'
import type { Soketreff } from '@handlingsrom/kontrakt/lister'
import { Radio, RadioGroup, Search } from '@navikt/ds-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../felles/api/klient.ts'
import { Feilet, Laster } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'

type Props = { valgt: string; velg: (sakId: string) => void; feil?: string }
type Treff = Soketreff['treff'][number]

/** Finner en sak på navn eller nummer. Søket går i kroppen og glemmes når dialogen lukkes. */
export function Saksvelger({ valgt, velg, feil }: Props) {
  const t = useTekster().mottak.dialog
  const format = useFormat()
  const [ord, settOrd] = useState('')
  const sok = useMutation({
    mutationFn: (tekst: string) => send<Soketreff>('POST', '/api/sok', { tekst }),
    gcTime: 0,
  })
  const letEtter = () => {
    if (ord.trim().length < 2) return
    velg('')
    sok.mutate(ord.trim())
  }
  const perSak = (sok.data?.treff ?? []).filter(
    (x, i, alle) => alle.findIndex(y => y.sakId === x.sakId) === i,
  )
  const beskriv = (x: Treff) =>
    [x.saksnummer, x.fodselsdato !== null && erDato(x.fodselsdato) ? format.dato(x.fodselsdato) : '']
      .filter(Boolean)
      .join(' · ')
  return (
    <>
      <Search
        size="small"
        label={t.sok}
        hideLabel={false}
        description={t.sokHjelp}
        variant="secondary"
        autoComplete="off"
        value={ord}
        onChange={settOrd}
        onKeyDown={hendelse => {
          if (hendelse.key !== 'Enter') return
          hendelse.preventDefault()
          letEtter()
        }}
        error={sok.data ? undefined : feil}
      >
        <Search.Button type="button" onClick={letEtter}>
          {t.sokKnapp}
        </Search.Button>
      </Search>
      <div aria-live="polite">
        {sok.isPending && <Laster rader={1} hoyde={40} />}
        {sok.isError && <Feilet feil={sok.error} />}
        {sok.data && perSak.length === 0 && t.ingenTreff}
        {perSak.length > 0 && (
          <RadioGroup size="small" legend={t.velgSak} value={valgt} onChange={velg} error={feil}>
            {perSak.map(x => (
              <Radio
                key={x.sakId}
                value={x.sakId}
                disabled={x.kreverTilgang}
                description={x.kreverTilgang ? `${beskriv(x)} · ${t.kreverTilgang}` : beskriv(x)}
              >
                {x.navn}
              </Radio>
            ))}
          </RadioGroup>
        )}
      </div>
    </>
  )
}
