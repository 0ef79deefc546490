import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kartleggingsskjema as Skjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { Accordion, Button, Link } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hent } from '../../../felles/api/klient.ts'
import { skjemautgave } from '../../../felles/kartlegging/skjemautgave.ts'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel, Seksjon } from '../../../felles/komponenter/Panel.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { Sporring } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useSpraak, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Historie } from './Historie.tsx'
import stil from './Kartleggingsskjema.module.css'
import { Punkt } from './Punkt.tsx'
import { Rutine } from './Rutine.tsx'
import { Tiddialog } from './Tiddialog.tsx'

/** Skjemaet slik det gjelder, og det kommunen legger til. Alle leser; fagansvarlig, leder og administrator skriver. */
export function Kartleggingsskjema() {
  const { kartleggingsskjema: t, datasett } = useTekster()
  const { spraak } = useSpraak()
  const sporring = useQuery({
    queryKey: ['lister', 'kartleggingsskjema'],
    queryFn: ({ signal }) => hent<Skjema>('/api/kartleggingsskjema', { signal }),
  })
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      hensikt={t.hensikt}
      over={<Lenke til="/kommune">{t.tilKommunen}</Lenke>}
      handlinger={
        <Link href={`/api/sjekkliste/ark?spraak=${spraak}`} target="_blank">
          {datasett.apneSjekkliste}
        </Link>
      }
    >
      <Sporring sporring={sporring}>
        {skjema => (
          <div className={stil.side}>
            <Utgave skjema={skjema} />
            <Seksjon tittel={t.punkter}>
              <Accordion size="small">
                {skjema.rekkefolge.map(punkt => (
                  <Punkt key={punkt} skjema={skjema} punkt={punkt} />
                ))}
              </Accordion>
            </Seksjon>
            <Rutine skjema={skjema} />
            <Intervall skjema={skjema} />
            <Barnesamtalen skjema={skjema} />
            <Historie skjema={skjema} />
          </div>
        )}
      </Sporring>
    </Side>
  )
}

function Utgave({ skjema }: { skjema: Skjema }) {
  const t = useTekster().kartleggingsskjema
  const fra = useFormat().datoLang(skjema.gyldigFra as Dato)
  const { grunn, egen } = skjemautgave(skjema.versjon)
  return (
    <Panel tittel={t.utgave}>
      <p className={stil.avsnitt}>
        {egen ? t.utgaveKommune(grunn, egen, fra) : t.utgaveGrunn(grunn, fra)} {t.utgaveHjelp}
      </p>
      {!skjema.kanEndre && <p className={stil.dempet}>{t.lesBare}</p>}
    </Panel>
  )
}

function Intervall({ skjema }: { skjema: Skjema }) {
  const t = useTekster().kartleggingsskjema
  const [apen, settApen] = useState(false)
  return (
    <Panel
      tittel={t.intervall}
      hoyre={
        skjema.kanEndre && (
          <Button size="small" variant="secondary" onClick={() => settApen(true)}>
            {t.endreTid}
          </Button>
        )
      }
    >
      <p className={stil.avsnitt}>{t.intervallNaa(skjema.samtaleintervallManeder)}</p>
      <p className={stil.dempet}>{t.intervallHjelp}</p>
      {apen && (
        <Tiddialog
          skjema={skjema}
          gjelderNaa={skjema.samtaleintervallManeder}
          vedLukk={() => settApen(false)}
        />
      )}
    </Panel>
  )
}

function Barnesamtalen({ skjema }: { skjema: Skjema }) {
  const t = useTekster().kartleggingsskjema
  const { spraak } = useSpraak()
  return (
    <Panel tittel={t.barnesamtalen}>
      <dl className={stil.raad}>
        {skjema.barnesamtalen.map(r => (
          <div key={r.id}>
            <dt>{r.tittel[spraak]}</dt>
            <dd>
              {r.tekst[spraak]} <span className={stil.dempet}>{t.kilde(r.kilde)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
