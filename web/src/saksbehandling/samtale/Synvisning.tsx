import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId, SamtaleId } from '@handlingsrom/domene/felles/id'
import type { Kanal } from '@handlingsrom/domene/husstand/hendelser'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { CheckmarkIcon } from '@navikt/aksel-icons'
import { Heading, ReadMore } from '@navikt/ds-react'
import { type FocusEvent, memo, type Ref, useEffect, useId } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Barnesynfelt } from '../../felles/kartlegging/Barnesynfelt.tsx'
import { lesSynkladd, synavtrykk, synkropp, synMangler } from '../../felles/kartlegging/barnesyn.ts'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { useHvemEndret } from '../../felles/sak/useHvemEndret.ts'
import { useKommandoko } from '../../felles/sak/useKommandoko.ts'
import { velgesIKolonnen } from '../../felles/sak/usendtkommando.ts'
import { useFormat, useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { type Barnet, useRom } from './Romkontekst.tsx'
import stil from './Samtalerom.module.css'
import kolonne from './Svarkolonne.module.css'
import type { Kartleggingsskjema } from './samtaleskjema.ts'
import { SYN } from './steg.ts'

type Props = {
  visning: Kartleggingsvisning
  skjema: Kartleggingsskjema
  overskrift: Ref<HTMLHeadingElement>
  bare: string | undefined
  sted: Kanal
}

/** Barnets eget syn, barn for barn, med rådene for å snakke med barn ett trykk unna. */
export function Synvisning({ visning, skjema, overskrift, bare, sted }: Props) {
  const { samtalerom, svarfelt } = useTekster()
  const { spraak } = useSpraak()
  const barn = bare === undefined ? visning.barn : visning.barn.filter(b => b.personId === bare)
  return (
    <div className={stil.tema}>
      <div className={stil.sporsmalshode}>
        <Heading ref={overskrift} tabIndex={-1} level="2" size="medium">
          {svarfelt.syn.tittel}
        </Heading>
        <p className={stil.derfor}>{svarfelt.syn.hjelp}</p>
        <ReadMore size="small" header={svarfelt.syn.rad}>
          <dl className={stil.raad}>
            {skjema.barnesamtalen.map(r => (
              <div key={r.id}>
                <dt>
                  <strong>{r.tittel[spraak]}</strong>
                </dt>
                <dd>{r.tekst[spraak]}</dd>
              </div>
            ))}
          </dl>
        </ReadMore>
      </div>
      <section className={stil.kolonner} aria-label={samtalerom.barna}>
        {barn.map(b => (
          <Synkolonne key={b.personId} barn={b} sted={sted} />
        ))}
      </section>
    </div>
  )
}

type Synprops = {
  barn: Barnet
  sted: Kanal
  /** Står over kolonnen i stedet for navnet. */
  tittel?: string
}

export const Synkolonne = memo(function Synkolonne({ barn, sted, tittel }: Synprops) {
  const { samtalerom: t, svarfelt, sak } = useTekster()
  const format = useFormat()
  const { sakId, samtaleId, dato } = useRom()
  const { legg, konflikter, los } = useKommandoko(sakId)
  const hvemEndret = useHvemEndret(sakId, 'BarnetsSynRegistrert')
  const { tekst, settTekst, forkast } = useUtkast(`${sakId}:samtale:${samtaleId}:${barn.personId}:syn`)
  const id = useId()
  const kladd = lesSynkladd(tekst)
  const siste = barn.syn.at(-1)
  const staar =
    siste &&
    synavtrykk({
      maate: siste.maate,
      ord: siste.ord,
      grunn: siste.grunn ?? '',
      innsyn: (siste.innsyn ?? undefined) as typeof kladd.innsyn,
    })
  // Det som er blitt en opplysning i saken, trengs ikke som kladd lenger.
  useEffect(() => {
    if (kladd.sendt !== undefined && kladd.sendt === staar && synavtrykk(kladd) === staar) forkast()
  })
  const mangel = synMangler(kladd)
  const mine = konflikter.filter(
    k => velgesIKolonnen(k) && (k.kropp as { personId?: string }).personId === barn.personId,
  )
  const losMine = () => {
    for (const k of mine) los(k.kommandoId, { valg: 'forkast' })
  }
  const forlat = (hendelse: FocusEvent<HTMLElement>) => {
    if (hendelse.relatedTarget instanceof Node && hendelse.currentTarget.contains(hendelse.relatedTarget))
      return
    if ((hendelse.relatedTarget === null && !document.hasFocus()) || mangel || !kladd.maate) return
    const innhold = synavtrykk(kladd)
    if (innhold === kladd.sendt || innhold === staar) return
    send(kladd.versjon ?? barn.syn.length)
  }
  const send = (settVersjon: number) => {
    if (!kladd.maate) return
    legg('registrerBarnetsSyn', {
      ...synkropp({ ...kladd, maate: kladd.maate }),
      personId: barn.personId as PersonId,
      samtaleId: samtaleId as SamtaleId,
      dato,
      kanal: sted,
      settVersjon,
    })
    settTekst(JSON.stringify({ ...kladd, sendt: synavtrykk(kladd), versjon: settVersjon + 1 }))
  }
  const paabegynt = kladd.maate !== undefined || kladd.ord.trim() !== '' || kladd.grunn.trim() !== ''
  return (
    <section
      className={kolonne.kolonne}
      aria-labelledby={id}
      tabIndex={-1}
      data-kolonne={barn.personId}
      data-tema={SYN}
      onBlur={forlat}
    >
      <Heading id={id} level="3" size="xsmall" className={kolonne.navn}>
        {tittel ?? barn.fornavn}
        {!tittel && (
          <span className={kolonne.under}>
            {barn.alder === null ? sak.ukjentAlder : sak.alder(barn.alder)}
          </span>
        )}
      </Heading>
      <div className={`${kolonne.sist} ${siste ? '' : kolonne.ikkeSpurt}`}>
        {siste ? (
          <>
            <p className={kolonne.liten}>
              {svarfelt.syn.sist(svarfelt.syn.kort[siste.maate], format.dato(siste.dato as Dato))}
            </p>
            <p className={kolonne.ord}>{siste.ord || siste.grunn}</p>
          </>
        ) : (
          <p>{svarfelt.syn.ikkeSkrevet}</p>
        )}
      </div>
      {mine.length > 0 && siste && (
        <Konflikt
          niva="3"
          min={kladd.ord || kladd.grunn}
          annen={siste.ord || siste.grunn}
          {...hvemEndret}
          vedBehold={() => {
            losMine()
            send(barn.syn.length)
          }}
          vedTaAndres={() => {
            losMine()
            forkast()
          }}
        />
      )}
      <Barnesynfelt
        navn={barn.fornavn}
        verdi={kladd}
        vedEndring={ny => settTekst(JSON.stringify({ ...ny, versjon: kladd.versjon ?? barn.syn.length }))}
      />
      <p className={kolonne.status}>
        {paabegynt && mangel === 'ord' && <span className={kolonne.mangler}>{svarfelt.syn.manglerOrd}</span>}
        {paabegynt && mangel === 'grunn' && (
          <span className={kolonne.mangler}>{svarfelt.syn.manglerGrunn}</span>
        )}
        {paabegynt && kladd.sendt === synavtrykk(kladd) && t.paVei}
        {!paabegynt && siste?.dato === dato && (
          <>
            <CheckmarkIcon aria-hidden /> {t.fortInn}
          </>
        )}
      </p>
    </section>
  )
})
