import { erDato } from '@handlingsrom/domene/felles/dato'
import type { Soketreff } from '@handlingsrom/kontrakt/lister'
import { MagnifyingGlassIcon } from '@navikt/aksel-icons'
import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import { send } from '../../felles/api/klient.ts'
import { useHurtigtast, useHurtigtaster } from '../../felles/innstillinger/hurtigtaster.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'

import stil from './Sokefelt.module.css'

const MINST = 2
const VENT_MS = 300

/** Søk på navn eller sak. Søkeordet går i kroppen på et POST-kall, aldri i adressen, og huskes ikke. */
export function Sokefelt() {
  const t = useTekster().skall
  const format = useFormat()
  const [taster] = useHurtigtaster()
  const [ord, settOrd] = useState('')
  const felt = useRef<HTMLInputElement>(null)
  const boks = useRef<HTMLDivElement>(null)
  const id = useId()
  const sti = useRouterState({ select: s => s.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: treffene lukkes når siden byttes
  useEffect(() => settOrd(''), [sti])
  useHurtigtast('/', () => felt.current?.focus())
  const sokt = useForsinket(ord.trim())
  const apen = ord.trim().length >= MINST
  const svar = useQuery({
    queryKey: ['sok', sokt],
    enabled: apen && sokt.length >= MINST,
    gcTime: 0,
    queryFn: ({ signal }) => send<Soketreff>('POST', '/api/sok', { tekst: sokt }, { signal }),
  })
  const treff = svar.data?.treff ?? []

  const flytt = (steg: number) => {
    const lenker = [...(boks.current?.querySelectorAll<HTMLElement>('a') ?? [])]
    const her = lenker.findIndex(l => l.matches(':focus'))
    const ny = lenker[her + steg]
    if (ny) ny.focus()
    else if (steg < 0) felt.current?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: tastene flytter bare fokus mellom feltet og treffene
    <div
      ref={boks}
      className={stil.sok}
      onKeyDown={hendelse => {
        if (hendelse.key === 'ArrowDown' || hendelse.key === 'ArrowUp') {
          hendelse.preventDefault()
          flytt(hendelse.key === 'ArrowDown' ? 1 : -1)
        }
        if (hendelse.key === 'Escape') {
          settOrd('')
          felt.current?.focus()
        }
      }}
      onBlur={hendelse => {
        if (!hendelse.currentTarget.contains(hendelse.relatedTarget)) settOrd('')
      }}
    >
      <search className={stil.felt}>
        <MagnifyingGlassIcon aria-hidden className={stil.ikon} />
        <input
          ref={felt}
          type="text"
          aria-label={t.sok}
          aria-describedby={taster ? `${id}-hint` : undefined}
          placeholder={t.sok}
          autoComplete="off"
          spellCheck={false}
          value={ord}
          onChange={hendelse => settOrd(hendelse.target.value)}
        />
        {taster && (
          <>
            <kbd aria-hidden className={stil.tast}>
              /
            </kbd>
            <span id={`${id}-hint`} hidden>
              {t.hurtigtastHint}
            </span>
          </>
        )}
      </search>
      <div role="status" className="aksel-sr-only">
        {apen && svar.data && t.sokTreff(treff.length)}
      </div>
      {apen && (svar.data || svar.isError) && (
        <div className={stil.treff}>
          {svar.isError && <p>{t.sokFeilet}</p>}
          {svar.data && treff.length === 0 && <p>{t.sokIngen}</p>}
          <ul>
            {treff.map(en => (
              <li key={`${en.sakId} ${en.navn}`}>
                <Lenke til={`/saker/${en.sakId}`} className={stil.lenke}>
                  <span>{en.navn}</span>
                  <span className={stil.under}>
                    {[
                      en.saksnummer,
                      en.fodselsdato !== null && erDato(en.fodselsdato) ? format.dato(en.fodselsdato) : '',
                      en.kreverTilgang ? t.sokKreverTilgang : '',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </Lenke>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function useForsinket(verdi: string): string {
  const [forsinket, sett] = useState(verdi)
  useEffect(() => {
    const klokke = setTimeout(() => sett(verdi), VENT_MS)
    return () => clearTimeout(klokke)
  }, [verdi])
  return forsinket
}
