import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { Heading, ReadMore } from '@navikt/ds-react'
import type { Ref } from 'react'
import { useFormat, useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Jevnaldrende } from './Jevnaldrende.tsx'
import type { Barnet } from './Romkontekst.tsx'
import stil from './Samtalerom.module.css'
import { aldersgruppe, type Kartleggingsskjema, lokalt, paSpraak, type Sporsmal } from './samtaleskjema.ts'
import { medNavn } from './sporsmal.ts'

type Props = {
  skjema: Kartleggingsskjema
  tema: Tema
  nr: number
  av: number
  sporsmal: Sporsmal | undefined
  /** Barnet hun står hos; spørsmålet sies med navnet. */
  aktiv: Barnet | undefined
  barn: readonly Barnet[]
  overskrift: Ref<HTMLHeadingElement>
}

/** Spørsmålet som sies høyt, i stor skrift, med navnet på barnet hun står hos. Grunnen i én linje; resten ett trykk unna. */
export function Sporsmalshode(props: Props) {
  const { skjema, tema, nr, av, sporsmal, aktiv, barn, overskrift } = props
  const { samtalerom: t, kartlegging } = useTekster()
  const { spraak } = useSpraak()
  const format = useFormat()
  const navn = aktiv?.fornavn ?? format.liste(barn.map(b => b.fornavn))
  return (
    <div className={stil.sporsmalshode}>
      <div className={stil.tematopp}>
        <Heading ref={overskrift} tabIndex={-1} level="2" size="medium">
          {kartlegging.tema[tema]}
        </Heading>
        <span className={stil.liten}>{t.temaNr(nr, av)}</span>
      </div>
      {sporsmal && (
        <>
          <p className={stil.hoyt}>«{medNavn(sporsmal.tekst[spraak], navn)}»</p>
          <p className={stil.derfor}>
            <span className={stil.liten}>{t.derfor}:</span> {medNavn(sporsmal.hvorfor[spraak], navn)}
          </p>
        </>
      )}
      <div className={stil.rad}>
        <ReadMore size="small" header={t.slikSpor}>
          <Rad skjema={skjema} tema={tema} aktiv={aktiv} barn={barn} />
        </ReadMore>
        <ReadMore size="small" header={t.jevnaldrende}>
          <Jevnaldrende skjema={skjema} tema={tema} barn={aktiv ? [aktiv] : barn} />
        </ReadMore>
      </div>
    </div>
  )
}

function Rad({ skjema, tema, aktiv, barn }: Pick<Props, 'skjema' | 'tema' | 'aktiv' | 'barn'>) {
  const { samtalerom: t, sak } = useTekster()
  const { spraak } = useSpraak()
  const v = skjema.veiledning.find(x => x.punkt === tema)
  const egne = lokalt(
    skjema.lokalVeiledning,
    tema,
    (aktiv ? [aktiv] : barn).map(b => b.alder),
  )
  if (!v) return null
  return (
    <div className={stil.raad}>
      <p>{v.sporSlik[spraak]}</p>
      <p>
        <strong>{t.lyttEtter}: </strong>
        {v.lyttEtter[spraak]}
      </p>
      {egne.map(l => (
        <p key={l.gruppe ?? ''}>
          <strong>{t.hosOss}: </strong>
          {paSpraak(l.tekst, spraak)}
        </p>
      ))}
      {(aktiv ? [aktiv] : barn).map(b => {
        const gruppe = aldersgruppe(b.alder)
        return (
          gruppe && (
            <p key={b.personId}>
              <strong>{t.iAlderen(b.fornavn, b.alder === null ? '' : sak.alder(b.alder))}: </strong>
              {medNavn(v.alder[gruppe]?.[spraak] ?? '', b.fornavn)}
            </p>
          )
        )
      })}
    </div>
  )
}
