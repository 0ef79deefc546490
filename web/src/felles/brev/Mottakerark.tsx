import { skrivDato } from '@handlingsrom/domene/brev/ord'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Brevdelvisning, Brevvisning } from '@handlingsrom/kontrakt/sak/brev'
import { Heading } from '@navikt/ds-react'
import { useEffect, useRef } from 'react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { Brevoverskrift } from './Brevoverskrift.tsx'
import { brevrader } from './brevrader.ts'
import stil from './Mottakerark.module.css'

/** Brevet alene, slik familien får det: bare arket, uten merker, numre og marg (S-127). Fokus går til arket når det kommer fram. */
export function Mottakerark({ brev }: { brev: Brevvisning }) {
  const t = useTekster().vedtak.brev
  const ark = useRef<HTMLElement>(null)
  useEffect(() => ark.current?.focus(), [])
  const { hode, malform, tittel } = brev
  return (
    <article ref={ark} tabIndex={-1} className={stil.ark} data-uten-hode aria-label={t.ark} lang={malform}>
      <header className={stil.hode}>
        <p>
          {hode.kommune && (
            <>
              {hode.kommune}
              <br />
            </>
          )}
          {hode.kontor}
        </p>
        <p>
          {skrivDato(hode.dato as Dato, malform)}
          <br />
          {hode.saksreferanse}
        </p>
        <address>
          {[hode.mottaker, ...hode.adresse].map(linje => (
            <span key={linje}>{linje}</span>
          ))}
        </address>
      </header>
      <Heading level="2" size="medium">
        {tittel}
      </Heading>
      {brevrader(brev.deler).map(rad => (
        <section key={rad.id}>
          {rad.overskrifter.map(o => (
            <Brevoverskrift key={o.tekst} overskrift={o} />
          ))}
          {rad.deler.map((del, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: delene i et brev bytter aldri plass
            <Del key={i} del={del} />
          ))}
        </section>
      ))}
    </article>
  )
}

function Del({ del }: { del: Brevdelvisning }) {
  const t = useTekster().vedtak.brev
  switch (del.slag) {
    case 'overskrift':
      return <Brevoverskrift overskrift={del} />
    case 'avsnitt':
      // Et avsnitt uten ord finnes ikke på papiret.
      return del.setninger.length === 0 ? null : <p>{del.setninger.map(s => s.tekst).join(' ')}</p>
    case 'liste':
      return (
        <ul>
          {del.punkter.map((s, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: punktene i et brev bytter aldri plass
            <li key={i}>{s.tekst}</li>
          ))}
        </ul>
      )
    case 'tabell':
      return (
        <table>
          <thead className="aksel-sr-only">
            <tr>
              <th scope="col">{t.post}</th>
              <th scope="col">{t.belop}</th>
            </tr>
          </thead>
          <tbody>
            {del.rader.map((r, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: radene i et brev bytter aldri plass
              <tr key={i} className={r.sum ? stil.sum : undefined}>
                <th scope="row">{r.tekst}</th>
                <td>{r.belop}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )
    default:
      return del satisfies never
  }
}
