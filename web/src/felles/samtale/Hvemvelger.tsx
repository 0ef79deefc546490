import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Soketreff } from '@handlingsrom/kontrakt/lister'
import { BodyShort, Button, Radio, RadioGroup, Search, TextField } from '@navikt/ds-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../api/klient.ts'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { nokler } from '../sak/nokler.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Samtale.module.css'

type Skjermet = 'nei' | 'ja' | 'vet-ikke'
export type NyPerson = {
  readonly fornavn: string
  readonly etternavn: string
  readonly fodt: Dato | undefined
  readonly ident: string
  readonly skjermet: Skjermet | undefined
}
export type Hvemvalg =
  | { readonly slag: 'sok'; readonly person: NyPerson }
  | { readonly slag: 'sak'; readonly sakId: string; readonly navn: string }
  | { readonly slag: 'person'; readonly person: NyPerson }

export const TOM_PERSON: NyPerson = {
  fornavn: '',
  etternavn: '',
  fodt: undefined,
  ident: '',
  skjermet: undefined,
}
export const personKlar = (p: NyPerson): boolean =>
  p.fornavn.trim() !== '' && p.etternavn.trim() !== '' && p.skjermet !== undefined

type Props = { verdi: Hvemvalg; vedEndring: (ny: Hvemvalg) => void; provd: boolean }

/** Hvem samtalen er med: en sak man har, funnet ved søk, eller en som ikke har sak her. Søkeordet går i kroppen, aldri i adressen. */
export function Hvemvelger({ verdi, vedEndring, provd }: Props) {
  const t = useTekster().samtaler
  if (verdi.slag === 'sak')
    return (
      <div className={stil.valgt}>
        <BodyShort weight="semibold">{verdi.navn}</BodyShort>
        <Button
          size="small"
          variant="tertiary"
          onClick={() => vedEndring({ slag: 'sok', person: TOM_PERSON })}
        >
          {t.bytt}
        </Button>
      </div>
    )
  return verdi.slag === 'person' ? (
    <Personen person={verdi.person} vedEndring={vedEndring} provd={provd} />
  ) : (
    <Sok person={verdi.person} vedEndring={vedEndring} provd={provd} />
  )
}

type Delprops = { person: NyPerson; vedEndring: (ny: Hvemvalg) => void; provd: boolean }

function Sok({ person, vedEndring, provd }: Delprops) {
  const t = useTekster().samtaler
  const [ord, settOrd] = useState('')
  const sok = useMutation({
    mutationFn: (tekst: string) => send<Soketreff>('POST', '/api/sok', { tekst }),
  })
  const treff = sok.data?.treff
  return (
    <div className={stil.hvem}>
      <BodyShort size="small" weight="semibold">
        {t.hvem}
      </BodyShort>
      <search>
        <Search
          size="small"
          label={t.sok}
          hideLabel={false}
          variant="secondary"
          value={ord}
          onChange={settOrd}
          onSearchClick={() => ord.trim().length > 1 && sok.mutate(ord.trim())}
          onKeyDown={e => {
            if (e.key !== 'Enter') return
            e.preventDefault()
            if (ord.trim().length > 1) sok.mutate(ord.trim())
          }}
        />
      </search>
      {provd && <p className={stil.feil}>{t.hvem}</p>}
      <div role="status">{treff?.length === 0 && <BodyShort size="small">{t.ingenTreff}</BodyShort>}</div>
      {treff && treff.length > 0 && (
        <ul className={stil.treff}>
          {treff.map(x => (
            <li key={`${x.sakId} ${x.navn}`}>
              {x.kreverTilgang ? (
                <BodyShort size="small">
                  {x.navn}. {t.beOmTilgang}
                </BodyShort>
              ) : (
                <Button
                  size="small"
                  variant="secondary"
                  onClick={() =>
                    vedEndring({ slag: 'sak', sakId: x.sakId, navn: `${x.navn}, ${x.saksnummer}` })
                  }
                >
                  {x.navn}, {x.saksnummer}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Button size="small" variant="tertiary" onClick={() => vedEndring({ slag: 'person', person })}>
        {t.utenSak}
      </Button>
    </div>
  )
}

function Personen({ person, vedEndring, provd }: Delprops) {
  const t = useTekster().samtaler
  const sett = (del: Partial<NyPerson>) => vedEndring({ slag: 'person', person: { ...person, ...del } })
  const tomt = (verdi: string) => (provd && verdi.trim() === '' ? t.skrivNavn : undefined)
  return (
    <div className={stil.hvem}>
      <BodyShort size="small">{t.nySakUnder}</BodyShort>
      <TextField
        size="small"
        label={t.fornavn}
        autoComplete="off"
        value={person.fornavn}
        error={tomt(person.fornavn)}
        onChange={e => sett({ fornavn: e.target.value })}
      />
      <TextField
        size="small"
        label={t.etternavn}
        autoComplete="off"
        value={person.etternavn}
        error={tomt(person.etternavn)}
        onChange={e => sett({ etternavn: e.target.value })}
      />
      <Datofelt etikett={t.fodt} verdi={person.fodt} vedEndring={fodt => sett({ fodt })} />
      <TextField
        size="small"
        label={t.ident}
        inputMode="numeric"
        autoComplete="off"
        value={person.ident}
        onChange={e => sett({ ident: e.target.value })}
      />
      <RadioGroup
        size="small"
        legend={t.skjermet}
        value={person.skjermet ?? ''}
        error={provd && !person.skjermet ? t.velg : undefined}
        onChange={(skjermet: Skjermet) => sett({ skjermet })}
      >
        {nokler(t.skjermetValg).map(k => (
          <Radio key={k} value={k}>
            {t.skjermetValg[k]}
          </Radio>
        ))}
      </RadioGroup>
      <Button size="small" variant="tertiary" onClick={() => vedEndring({ slag: 'sok', person })}>
        {t.medSak}
      </Button>
    </div>
  )
}
