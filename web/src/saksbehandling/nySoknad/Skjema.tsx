import type { SoknadRegistrert } from '@handlingsrom/kontrakt/sak/soknad'
import { Button, ErrorSummary } from '@navikt/ds-react'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { type FieldErrors, FormProvider, type Resolver, set, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { erApiFeil } from '../../felles/api/feil.ts'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { utkastlager } from '../../felles/api/usendt.ts'
import { Bekreft } from '../../felles/komponenter/Bekreft.tsx'
import { SamletLagrestatus } from '../../felles/komponenter/Lagrestatus.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Barna } from './Barna.tsx'
import { type Feltfeil, feilene } from './feilene.ts'
import { Hvem } from './Hvem.tsx'
import { Kvittering, type Mottatt } from './Kvittering.tsx'
import { Linjer } from './Linjer.tsx'
import { UTKAST } from './NySoknad.tsx'
import { Situasjonen } from './Situasjonen.tsx'
import stil from './Skjema.module.css'
import { Slik } from './Slik.tsx'
import { Sprak } from './Sprak.tsx'
import { tilKropp, tomt, type Verdier } from './verdier.ts'

type Svar = z.infer<typeof SoknadRegistrert>

/** Ett rolig skjema. Alt lagres som utkast mens det skrives; når søknaden er registrert, tømmes utkastet og saken åpnes. */
export function Skjema({ idag, utkast }: { idag: string; utkast?: Verdier }) {
  const alle = useTekster()
  const t = alle.nySoknad
  const ga = useNavigate()
  const oppsummering = useRef<HTMLDivElement>(null)
  const [feil, settFeil] = useState<readonly Feltfeil[]>([])
  const [forkaster, settForkaster] = useState(false)
  const [utgave, settUtgave] = useState(0)
  const [mottatt, settMottatt] = useState<Mottatt>()
  const lager = useQueryClient()
  const kommando = useKommandoTil('/api')
  const resolver: Resolver<Verdier> = v => {
    const funnet = feilene(v, idag, t.feil)
    if (funnet.length === 0) return { values: v, errors: {} }
    const errors: FieldErrors<Verdier> = {}
    for (const f of funnet) set(errors, f.felt, { type: 'feil', message: f.tekst })
    return { values: {}, errors }
  }
  const skjema = useForm<Verdier>({
    defaultValues: utkast ?? tomt(idag),
    resolver,
    shouldFocusError: false,
  })
  const { watch, handleSubmit, reset, getValues } = skjema

  useEffect(() => {
    const abonnement = watch(() => utkastlager.skriv(UTKAST, JSON.stringify(getValues())))
    return () => abonnement.unsubscribe()
  }, [watch, getValues])

  const registrer = handleSubmit(
    async v => {
      settFeil([])
      const svar = await kommando.utfor<Svar>('soknader', tilKropp(v)).catch(() => undefined)
      if (!svar) return oppsummering.current?.focus()
      utkastlager.tom(UTKAST)
      // Den som registrerer, kan være utenfor kretsen; da finnes saken ikke for hen, men søknaden er trygt mottatt.
      const hvem = await hvemHar(lager, svar)
      if (hvem !== 'meg') return settMottatt({ hvem, sakId: svar.sakId, akutt: v.akutt.length > 0 })
      await ga({ to: '/saker/$sakId', params: { sakId: svar.sakId } })
    },
    () => {
      settFeil(feilene(getValues(), idag, t.feil))
      setTimeout(() => oppsummering.current?.focus())
    },
  )
  const forkast = () => {
    utkastlager.tom(UTKAST)
    reset(tomt(idag))
    settFeil([])
    kommando.nullstill()
    settForkaster(false)
    // Dato- og beløpsfelt eier teksten sin; en ny utgave gir dem tomme felt.
    settUtgave(n => n + 1)
    scrollTo(0, 0)
  }
  if (mottatt)
    return (
      <Kvittering
        {...mottatt}
        vedEnTil={() => {
          settMottatt(undefined)
          forkast()
        }}
      />
    )
  return (
    <FormProvider {...skjema}>
      <form
        className={stil.skjema}
        onSubmit={hendelse => void registrer(hendelse)}
        noValidate
        autoComplete="off"
      >
        {utkast && utgave === 0 && <p className={stil.utkast}>{t.utkastFunnet}</p>}
        <div key={utgave} className={stil.deler}>
          <Slik />
          <Hvem />
          <Sprak />
          <Situasjonen />
          <Barna />
          <Linjer navn="inntekter" />
          <Linjer navn="utgifter" />
        </div>
        {feil.length > 0 && (
          <ErrorSummary ref={oppsummering} heading={t.feil.tittel(feil.length)}>
            {feil.map(f => (
              <ErrorSummary.Item
                key={f.felt}
                href={`#${f.felt}`}
                onClick={hendelse => hopp(hendelse, f.felt)}
              >
                {f.tekst}
              </ErrorSummary.Item>
            ))}
          </ErrorSummary>
        )}
        {kommando.feil != null && (
          <div ref={feil.length === 0 ? oppsummering : undefined} tabIndex={-1} className={stil.avvist}>
            <Feilet feil={kommando.feil} tittel={t.ikkeRegistrert} />
          </div>
        )}
        <div className={stil.bunn}>
          <Button type="submit" loading={kommando.sender}>
            {t.send}
          </Button>
          <Button type="button" variant="tertiary" onClick={() => settForkaster(true)}>
            {t.forkast}
          </Button>
          <div className={stil.lagring}>
            <SamletLagrestatus />
          </div>
        </div>
        <p className={stil.kanAlltid}>{t.kanAlltid}</p>
      </form>
      <Bekreft
        apen={forkaster}
        tittel={t.forkastSporsmal}
        bekreft={t.forkast}
        farlig
        vedBekreft={forkast}
        vedLukk={() => settForkaster(false)}
      >
        {t.forkastTekst}
      </Bekreft>
    </FormProvider>
  )
}

/** 403: saken er på kontoret, men ikke min. 404: den finnes ikke for meg, og da sies det ikke mer om den. */
const hvemHar = (lager: QueryClient, { sakId, nySak }: Svar): Promise<'meg' | Mottatt['hvem']> =>
  lager.fetchQuery({ ...sakSporring(sakId), retry: false }).then(
    () => 'meg' as const,
    feil => (erApiFeil(feil) && feil.status === 403 ? (nySak ? 'ledig' : 'andres') : 'krets'),
  )

/** Feltene har navn, ikke id: de delte dato- og beløpsfeltene lager sin egen. */
function hopp(hendelse: { preventDefault: () => void }, felt: string): void {
  hendelse.preventDefault()
  document.querySelector<HTMLElement>(`[name="${CSS.escape(felt)}"]`)?.focus()
}
