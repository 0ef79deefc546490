import { MenuHamburgerIcon, XMarkIcon } from '@navikt/aksel-icons'
import { InternalHeader } from '@navikt/ds-react'
import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { harRolle, type Meg, type Rolle } from '../../felles/api/meg.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Brukermeny, Spraakmeny } from './Brukermeny.tsx'
import { Mobilmeny } from './Mobilmeny.tsx'
import { NySamtaleknapp } from './NySamtaleknapp.tsx'
import { Sokefelt } from './Sokefelt.tsx'
import stil from './Toppmeny.module.css'

const HOVEDSIDER = [
  { til: '/', navn: 'minDag', roller: ['veileder', 'fagansvarlig'] },
  { til: '/saker', navn: 'saker', roller: ['veileder', 'fagansvarlig'] },
  { til: '/mottak', navn: 'mottak', roller: ['veileder', 'fagansvarlig', 'leder'] },
  { til: '/fordeling', navn: 'fordeling', roller: ['leder'] },
  { til: '/internkontroll', navn: 'internkontroll', roller: ['leder'] },
  { til: '/kontaktsenter', navn: 'oppslag', roller: ['kontaktsenter'] },
  {
    til: '/tilbud',
    navn: 'tilbud',
    roller: ['veileder', 'fagansvarlig', 'leder', 'kontaktsenter', 'administrator'],
  },
  { til: '/kommune', navn: 'kommune', roller: ['veileder', 'fagansvarlig', 'leder', 'administrator'] },
] as const satisfies readonly { til: string; navn: string; roller: readonly Rolle[] | undefined }[]

/** Bare de som kan søke på navn, ser søkefeltet. */
export const SOKERE = ['veileder', 'fagansvarlig', 'leder'] as const satisfies readonly Rolle[]

/** De som snakker med familier. */
export const SAMTALER = ['veileder', 'fagansvarlig'] as const satisfies readonly Rolle[]

/** Øverst på alle sider. Alltid mørk, slik Navs interne verktøy er; menyene under følger temaet. */
export function Toppmeny({ meg, nySamtale }: { meg: Meg; nySamtale: () => void }) {
  const t = useTekster().skall
  const sti = useRouterState({ select: s => s.location.pathname })
  const [apen, settApen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: menyen lukkes når stien endres
  useEffect(() => settApen(false), [sti])
  const knapp = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!apen) return
    const lukkMedEsc = (hendelse: KeyboardEvent) => {
      if (hendelse.key !== 'Escape' || hendelse.defaultPrevented) return
      settApen(false)
      knapp.current?.focus()
    }
    addEventListener('keydown', lukkMedEsc)
    return () => removeEventListener('keydown', lukkMedEsc)
  }, [apen])
  const sider = HOVEDSIDER.filter(s => !s.roller || harRolle(meg, ...s.roller))
  const lenker = sider.map(s => (
    <InternalHeader.Button
      key={s.til}
      as={Link}
      to={s.til}
      isActive={s.til === '/' ? sti === '/' : sti.startsWith(s.til)}
      aria-current={(s.til === '/' ? sti === '/' : sti.startsWith(s.til)) ? 'page' : undefined}
    >
      {t[s.navn]}
    </InternalHeader.Button>
  ))
  return (
    <div className={`dark ${stil.topp}`}>
      <InternalHeader className={stil.rad}>
        <InternalHeader.Title as={Link} to="/">
          {t.produkt}
        </InternalHeader.Title>
        <nav aria-label={t.hovedmeny} className={stil.bred}>
          {lenker}
        </nav>
        <div className={stil.luft} />
        <div className={stil.bred}>
          {harRolle(meg, ...SOKERE) && <Sokefelt />}
          {harRolle(meg, ...SAMTALER) && <NySamtaleknapp vedTrykk={nySamtale} />}
          <Spraakmeny />
          <Brukermeny meg={meg} />
        </div>
        <InternalHeader.Button
          ref={knapp}
          className={stil.smal}
          aria-expanded={apen}
          aria-controls="mobilmeny"
          onClick={() => settApen(!apen)}
        >
          {apen ? <XMarkIcon aria-hidden /> : <MenuHamburgerIcon aria-hidden />}
          {apen ? t.lukkMeny : t.meny}
        </InternalHeader.Button>
      </InternalHeader>
      {apen && (
        <div id="mobilmeny" className={stil.mobil}>
          <nav aria-label={t.hovedmeny}>{lenker}</nav>
          {harRolle(meg, ...SAMTALER) && <NySamtaleknapp vedTrykk={nySamtale} />}
          <Mobilmeny meg={meg} />
        </div>
      )}
    </div>
  )
}
