import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Samletvisning } from '@handlingsrom/kontrakt/sak/samlet'
import { Heading, Tag } from '@navikt/ds-react'
import { detaljIOrd } from '../../felles/kartlegging/detaljIOrd.ts'
import type { Detaljer } from '../../felles/kartlegging/detaljtyper.ts'
import samlestil from '../../felles/samlet/Samlet.module.css'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Familien.module.css'

type Rad = Samletvisning['nettverk'][number] & { readonly skjermet?: boolean }

/** En opplysning i felt på én linje: hva det er, hvem det gjelder, og dagen det ble sagt. */
export function Felt({ rader, tomt }: { rader: readonly Rad[]; tomt: string }) {
  const { samlet: t, svarfelt } = useTekster()
  const format = useFormat()
  if (rader.length === 0) return <p className={samlestil.dempet}>{tomt}</p>
  return (
    <ul className={samlestil.liste}>
      {rader.map(r => {
        // Feltene er de samme; i visningen er beløp og datoer umerket.
        const [hoved, resten] = detaljIOrd(r.detalj as Detaljer, svarfelt, format)
        return (
          <li key={`${r.person.personId}/${hoved}/${resten}`} className={samlestil.rad}>
            <span>
              <strong>{hoved}</strong>
              {resten && <> · {resten}</>}
              {r.skjermet && (
                <Tag size="xsmall" variant="moderate" data-color="neutral" className={stil.merke}>
                  {t.skjermet}
                </Tag>
              )}
            </span>
            <span className={samlestil.dempet}>
              {r.person.fornavn}, {t.sagt(format.dato(r.dato as Dato))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Familiens hjem, og det andre hjemmet til hvert barn med delt bosted. Er det ikke spurt om, står det. */
export function Hjemmet({ hjem }: Pick<Samletvisning, 'hjem'>) {
  const t = useTekster().samlet
  return (
    <div className={stil.hjem}>
      <Bolig tittel={t.hjemHer} hjem={hjem.her} tomt={t.ingenHjem} />
      {hjem.andre.map(a => (
        <Bolig
          key={a.person.personId}
          tittel={t.hjemAndre(a.person.fornavn)}
          hjem={a.hjem}
          tomt={t.hjemIkkeSpurt}
        />
      ))}
    </div>
  )
}

function Bolig(props: { tittel: string; hjem: Samletvisning['hjem']['her']; tomt: string }) {
  const { tittel, hjem, tomt } = props
  const { samlet: t, svarfelt } = useTekster()
  const format = useFormat()
  const { felt, valg } = svarfelt.detaljer
  const bolig = hjem?.bolig.slag === 'bolig' ? hjem.bolig : undefined
  const rader: readonly (readonly [string, string | undefined])[] = bolig
    ? [
        [felt.eieform, bolig.eieform && valg[bolig.eieform]],
        [felt.rom, bolig.rom === undefined ? undefined : String(bolig.rom)],
        [felt.standard, bolig.standard],
        [felt.beliggenhet, bolig.beliggenhet],
        [felt.flyttinger, bolig.flyttinger === undefined ? undefined : String(bolig.flyttinger)],
        [felt.utkastelse, bolig.utkastelse && valg[bolig.utkastelse]],
        [felt.leieTil, bolig.leieTil && format.dato(bolig.leieTil as Dato)],
      ]
    : []
  return (
    <section>
      <Heading level="3" size="xsmall">
        {tittel}
      </Heading>
      {hjem ? (
        <>
          <dl className={stil.fakta}>
            {rader.map(
              ([navn, verdi]) =>
                verdi && (
                  <div key={navn}>
                    <dt>{navn}</dt>
                    <dd>{verdi}</dd>
                  </div>
                ),
            )}
          </dl>
          <p className={samlestil.dempet}>{t.sagt(format.dato(hjem.dato as Dato))}</p>
        </>
      ) : (
        <p className={samlestil.dempet}>{tomt}</p>
      )}
    </section>
  )
}
