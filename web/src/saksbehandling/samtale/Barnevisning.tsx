import type { Kanal } from '@handlingsrom/domene/husstand/hendelser'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Heading } from '@navikt/ds-react'
import { type Ref, useMemo } from 'react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Barnevelger } from './Barnevelger.tsx'
import stil from './Samtalerom.module.css'
import { Svarkolonne } from './Svarkolonne.tsx'
import { Synkolonne } from './Synvisning.tsx'
import type { Kartleggingsskjema } from './samtaleskjema.ts'
import { sporsmalene } from './sporsmal.ts'
import { erSteg, type Steg, SYN } from './steg.ts'
import { finnCelle } from './svarrom.ts'

type Props = {
  visning: Kartleggingsvisning
  skjema: Kartleggingsskjema
  tema: readonly Tema[]
  valgt: string | undefined
  velg: (personId: string) => void
  overskrift: Ref<HTMLHeadingElement>
  sted: Kanal
  /** Temaet fokus står i, til listen ved siden av. */
  vedSteg: (steg: Steg) => void
}

/** Ett barn om gangen: alle temaene nedover, med spørsmålet over hvert svar, og barnets eget syn til slutt. */
export function Barnevisning(props: Props) {
  const { visning, skjema, tema, valgt, velg, overskrift, sted, vedSteg } = props
  const { kartlegging, sak, svarfelt } = useTekster()
  const sporsmal = useMemo(() => new Map(tema.map(t => [t, sporsmalene(skjema, t, 'barn')])), [skjema, tema])
  const barn = visning.barn.find(b => b.personId === valgt) ?? visning.barn[0]
  if (!barn) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leser bare hvilket tema fokus står i; ingenting kan trykkes her
    <div
      className={stil.tema}
      onFocus={hendelse => {
        const her = hendelse.target.closest<HTMLElement>('[data-tema]')?.dataset.tema
        if (erSteg(her)) vedSteg(her)
      }}
    >
      <Barnevelger barn={visning.barn} valgt={barn.personId} velg={velg} />
      <Heading ref={overskrift} tabIndex={-1} level="2" size="medium">
        {barn.fornavn}
        {barn.alder !== null && `, ${sak.alder(barn.alder)}`}
      </Heading>
      <div className={stil.nedover}>
        {tema.map(t => {
          const celle = finnCelle(visning, barn.personId, t)
          const om = sporsmal.get(t)
          return (
            celle &&
            om && (
              <Svarkolonne
                key={`${barn.personId}/${t}`}
                hvem={barn.personId}
                navn={barn.fornavn}
                tittel={kartlegging.tema[t]}
                under=""
                alder={barn.alder}
                tema={t}
                celle={celle}
                sporsmal={om}
                felles={visning.felles.findLast(f => f.tema === t)}
                visSporsmal
                erBarn
              />
            )
          )
        })}
        <Synkolonne key={`${barn.personId}/${SYN}`} barn={barn} sted={sted} tittel={svarfelt.syn.tittel} />
      </div>
    </div>
  )
}
