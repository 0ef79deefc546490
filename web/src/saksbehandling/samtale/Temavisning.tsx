import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Button, Heading } from '@navikt/ds-react'
import { type FocusEvent, type Ref, useMemo, useState } from 'react'
import { Kommervalg } from '../../felles/samlet/Kommerliste.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Tilbudsvalg } from '../../felles/tilbud/Tilbudsliste.tsx'
import { AlleBarna } from './AlleBarna.tsx'
import { Familiestripe } from './Familiestripe.tsx'
import { useRom } from './Romkontekst.tsx'
import stil from './Samtalerom.module.css'
import { Sporsmalshode } from './Sporsmalshode.tsx'
import { Svarkolonne } from './Svarkolonne.tsx'
import type { Kartleggingsskjema } from './samtaleskjema.ts'
import { sporsmalene } from './sporsmal.ts'
import { finnCelle } from './svarrom.ts'

type Props = {
  visning: Kartleggingsvisning
  sak: Saksvisning
  skjema: Kartleggingsskjema
  tema: Tema
  nr: number
  av: number
  overskrift: Ref<HTMLHeadingElement>
  /** Bare dette barnet, på smal skjerm. */
  bare: string | undefined
}

/** Ett tema: spørsmålet, familiens svar, og søsken side om side i samme høyde. Barna ruller sidelengs; spørsmålet står. */
export function Temavisning({ visning, sak, skjema, tema, nr, av, overskrift, bare }: Props) {
  const { samtalerom: t, sak: saken } = useTekster()
  const { sakId, samtaleId } = useRom()
  const [aktiv, settAktiv] = useState<string>()
  const [visVoksne, settVisVoksne] = useState(false)
  const [omBarn, omFamilie, omVoksne] = useMemo(
    () =>
      (['barn', 'familie', 'voksen'] as const).map(g => sporsmalene(skjema, tema, g)) as [
        ReturnType<typeof sporsmalene>,
        ReturnType<typeof sporsmalene>,
        ReturnType<typeof sporsmalene>,
      ],
    [skjema, tema],
  )
  const felles = visning.felles.findLast(f => f.tema === tema)
  const barn = bare === undefined ? visning.barn : visning.barn.filter(b => b.personId === bare)
  const folgFokus = (hendelse: FocusEvent<HTMLElement>) => {
    const kolonne = hendelse.target.closest<HTMLElement>('[data-kolonne]')?.dataset.kolonne
    if (kolonne && kolonne !== aktiv) settAktiv(kolonne)
  }
  const barnet = visning.barn.find(b => b.personId === (bare ?? aktiv))
  const voksneVises = omVoksne.hoved !== undefined || visVoksne
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leser bare hvilken kolonne fokus står i; ingenting kan trykkes her
    <div onFocus={folgFokus} className={stil.tema}>
      <Sporsmalshode
        skjema={skjema}
        tema={tema}
        nr={nr}
        av={av}
        sporsmal={omBarn.hoved ?? omFamilie.hoved}
        aktiv={barnet}
        barn={visning.barn}
        overskrift={overskrift}
      />
      {tema === 'antall-alder' && <AlleBarna sak={sak} />}
      <Familiestripe tema={tema} sporsmal={omFamilie} felles={felles} barn={visning.barn} />
      {barn.length > 0 && (
        <section className={stil.kolonner} aria-label={t.barna}>
          {barn.map(b => {
            const celle = finnCelle(visning, b.personId, tema)
            return (
              celle && (
                <Svarkolonne
                  key={`${b.personId}/${tema}`}
                  hvem={b.personId}
                  navn={b.fornavn}
                  under={b.alder === null ? saken.ukjentAlder : saken.alder(b.alder)}
                  alder={b.alder}
                  tema={tema}
                  celle={celle}
                  sporsmal={omBarn}
                  felles={felles}
                  erBarn
                />
              )
            )
          })}
        </section>
      )}
      {voksneVises ? (
        <section className={stil.voksne} aria-label={t.voksne}>
          <Heading level="3" size="xsmall">
            {t.voksne}
          </Heading>
          <div className={stil.kolonner}>
            {visning.voksne.map(v => {
              const celle = finnCelle(visning, v.personId, tema)
              return (
                celle && (
                  <Svarkolonne
                    key={`${v.personId}/${tema}`}
                    hvem={v.personId}
                    navn={v.fornavn}
                    under={v.rolle === 'soker' ? t.soker : saken.rolle[v.rolle]}
                    alder={v.alder}
                    rolle={v.rolle}
                    tema={tema}
                    celle={celle}
                    sporsmal={omVoksne}
                    visSporsmal
                    erBarn={false}
                  />
                )
              )
            })}
          </div>
        </section>
      ) : (
        <div>
          <Button size="small" variant="tertiary" onClick={() => settVisVoksne(true)}>
            {t.voksneOgsa}
          </Button>
        </div>
      )}
      <Kommervalg sakId={sakId} />
      <Tilbudsvalg key={tema} sakId={sakId} tema={tema} samtaleId={samtaleId} />
    </div>
  )
}
