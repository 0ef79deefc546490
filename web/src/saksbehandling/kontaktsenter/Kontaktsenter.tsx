import type { Kontaktsentersvar } from '@handlingsrom/kontrakt/lister'
import { Button, TextField } from '@navikt/ds-react'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { send } from '../../felles/api/klient.ts'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Feilet, Laster } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Kontaktsenter.module.css'
import { Oppslagssvar } from './Oppslagssvar.tsx'

const ELLEVE_SIFFER = /^\d{11}$/

/** Oppslag på ett helt nummer. Nummeret går i kroppen, står aldri i adressen, og svaret glemmes når siden forlates. */
export function Kontaktsenter() {
  const t = useTekster().kontaktsenter
  const [nummer, settNummer] = useState('')
  const [feil, settFeil] = useState(false)
  const felt = useRef<HTMLInputElement>(null)
  const oppslag = useMutation({
    mutationFn: (ident: string) => send<Kontaktsentersvar>('POST', '/api/kontaktsenter/oppslag', { ident }),
    gcTime: 0,
  })
  const slaOpp = (hendelse: FormEvent) => {
    hendelse.preventDefault()
    const ident = nummer.replaceAll(/\s/g, '')
    settFeil(!ELLEVE_SIFFER.test(ident))
    if (ELLEVE_SIFFER.test(ident)) oppslag.mutate(ident)
    else felt.current?.focus()
  }
  const paNytt = () => {
    settNummer('')
    settFeil(false)
    oppslag.reset()
    felt.current?.focus()
  }
  return (
    <Side tittel={t.tittel} fanetittel={t.tittel} hensikt={t.hensikt}>
      <form className={stil.skjema} onSubmit={slaOpp} noValidate autoComplete="off">
        <TextField
          ref={felt}
          label={t.felt}
          description={t.feltHjelp}
          inputMode="numeric"
          autoComplete="off"
          htmlSize={14}
          maxLength={14}
          value={nummer}
          error={feil ? t.feil : undefined}
          onChange={hendelse => settNummer(hendelse.target.value)}
        />
        <div className={stil.knapper}>
          <Button type="submit" loading={oppslag.isPending}>
            {t.knapp}
          </Button>
          {oppslag.data && (
            <Button type="button" variant="secondary" onClick={paNytt}>
              {t.ny}
            </Button>
          )}
        </div>
      </form>
      <div aria-live="polite">
        {oppslag.isPending && <Laster rader={1} hoyde={140} />}
        {oppslag.isError && <Feilet feil={oppslag.error} />}
        {oppslag.data && <Oppslagssvar svar={oppslag.data} />}
      </div>
    </Side>
  )
}
