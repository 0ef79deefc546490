import { skrivDato } from '@handlingsrom/domene/brev/ord'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { ArrowLeftIcon } from '@navikt/aksel-icons'
import { Button, Heading } from '@navikt/ds-react'
import { useEffect, useRef } from 'react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Brevdel, Brevoverskrift } from './Brevdel.tsx'
import { brevrader } from './brevrader.ts'
import stil from './SomMottaker.module.css'

/** Brevet alene, slik familien får det: bare arket, uten merker, numre og marg (S-127). */
export function SomMottaker({ vedtak, vedLukk }: { vedtak: Vedtaksvisning; vedLukk: () => void }) {
  const t = useTekster().vedtak.brev
  const ark = useRef<HTMLElement>(null)
  useEffect(() => ark.current?.focus(), [])
  const { hode, malform, tittel } = vedtak.brev
  return (
    <>
      <div>
        <Button size="small" variant="secondary" icon={<ArrowLeftIcon aria-hidden />} onClick={vedLukk}>
          {t.tilbake}
        </Button>
      </div>
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
        {brevrader(vedtak.brev.deler).map(rad => (
          <section key={rad.id}>
            {rad.overskrifter.map(o => (
              <Brevoverskrift key={o.tekst} overskrift={o} />
            ))}
            {rad.deler.map((del, i) =>
              // Et avsnitt uten ord finnes ikke på papiret.
              del.slag === 'avsnitt' && del.setninger.length === 0 ? null : (
                // biome-ignore lint/suspicious/noArrayIndexKey: delene i et brev bytter aldri plass
                <Brevdel key={i} del={del} rad={rad} lenker={false} peker={false} rent />
              ),
            )}
          </section>
        ))}
      </article>
    </>
  )
}
