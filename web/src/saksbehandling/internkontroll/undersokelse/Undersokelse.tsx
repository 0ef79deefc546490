import type { Maned } from '@handlingsrom/domene/felles/dato'
import {
  NOK_SVAR,
  PAASTANDER,
  type Undersokelse as Svar,
  type Undersokelsesbilde,
} from '@handlingsrom/kontrakt/undersokelse'
import { Select } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hent } from '../../../felles/api/klient.ts'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { Sporring, Tomt } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Brevet } from './Brevet.tsx'
import { Paastandsfigur } from './Figur.tsx'
import { Forklaring } from './Fordeling.tsx'
import { Krysstabeller } from './Kryss.tsx'
import stil from './Undersokelse.module.css'

/** Det familiene selv svarte, ved siden av det Røde Kors fant. Tall om kontoret, aldri om én familie. */
export function Undersokelse() {
  const { undersokelse: t } = useTekster()
  const sporring = useQuery({
    queryKey: ['lister', 'undersokelse', 'svar'],
    queryFn: ({ signal }) => hent<Svar>('/api/internkontroll/undersokelse', { signal }),
  })
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.fane}
      hensikt={t.hensikt}
      over={<Lenke til="/internkontroll">{t.tilbake}</Lenke>}
      handlinger={<Lenke til="/undersokelse">{t.tilUtdeling}</Lenke>}
    >
      <Sporring sporring={sporring}>{svar => <Svarene svar={svar} />}</Sporring>
    </Side>
  )
}

function Svarene({ svar }: { svar: Svar }) {
  const { undersokelse: t } = useTekster()
  const format = useFormat()
  const [kontornavn, settKontor] = useState(svar.kontorer[0]?.kontor ?? '')
  const [fra, settFra] = useState('')
  const kontor = svar.kontorer.find(k => k.kontor === kontornavn)
  const perioder = kontor?.perioder ?? []
  const bilde = perioder.find(p => p.fra === fra) ?? perioder[0]
  const spenn = (p: { readonly fra: string; readonly til: string }) =>
    t.spenn(format.maned(p.fra as Maned), format.maned(p.til as Maned))
  return (
    <>
      {!svar.pa && <Tomt tittel={t.avTittel}>{t.avTekst}</Tomt>}
      <div className={stil.valg}>
        {svar.kontorer.length > 1 && (
          <Select size="small" label={t.kontor} value={kontornavn} onChange={e => settKontor(e.target.value)}>
            {svar.kontorer.map(k => (
              <option key={k.kontor}>{k.kontor}</option>
            ))}
          </Select>
        )}
        {perioder.length > 1 && (
          <Select size="small" label={t.periode} value={bilde?.fra} onChange={e => settFra(e.target.value)}>
            {perioder.map(p => (
              <option key={p.fra} value={p.fra}>
                {spenn(p)}
              </option>
            ))}
          </Select>
        )}
      </div>
      {!bilde && svar.pa && (
        <Tomt tittel={t.forFaTittel}>
          {t.forFaTekst(NOK_SVAR)}
          {kontor && kontor.utdeltSiden > 0 && ` ${t.laget(kontor.utdeltSiden)}`}
        </Tomt>
      )}
      {/* Radene er de samme som domenets bilde; kontrakten bærer måneden som tekst. */}
      <Figurene
        bilde={bilde as Undersokelsesbilde | undefined}
        tittel={bilde ? t.svarte(bilde.antall, spenn(bilde)) : t.rodeKors}
      />
      <Panel tittel={t.omTittel}>
        <ul className={stil.om}>
          {t.om.map(linje => (
            <li key={linje}>{linje}</li>
          ))}
        </ul>
      </Panel>
    </>
  )
}

function Figurene({ bilde, tittel }: { bilde: Undersokelsesbilde | undefined; tittel: string }) {
  return (
    <Panel tittel={tittel}>
      <Forklaring />
      {PAASTANDER.map((p, i) => (
        <Paastandsfigur
          key={p}
          nr={i + 1}
          paastand={p}
          deler={bilde?.paastander[p]}
          antall={bilde?.antall ?? 0}
        />
      ))}
      <Krysstabeller bilde={bilde} />
      <Brevet deler={bilde?.brevet ?? null} />
    </Panel>
  )
}
