import { FASER } from '@handlingsrom/domene/sak/faser'
import type { Saksliste } from '@handlingsrom/kontrakt/lister'
import { Button, Select, ToggleGroup } from '@navikt/ds-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { erApiFeil } from '../../felles/api/feil.ts'
import { hent } from '../../felles/api/klient.ts'
import { usePiltaster } from '../../felles/innstillinger/usePiltaster.ts'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Tekster } from '../../felles/tekster/typer.ts'
import { type Fase, lesFilter, type Saksfilter, useFilter } from './filter.ts'
import stil from './Saker.module.css'
import { Saksliste as Liste } from './Saksliste.tsx'

/** Alle saker leseren har tilgang til, med hva som mangler og hva som er neste frist. */
export function Saker() {
  const t = useTekster().saker
  const faser = useTekster().sak.fase
  const [filter, settFilter] = useFilter()
  usePiltaster()
  const sporring = useQuery({
    queryKey: ['lister', 'saker', filter.visning, filter.fase ?? ''],
    queryFn: ({ signal }) => hent<Saksliste>(adresse(filter), { signal }),
    placeholderData: keepPreviousData,
  })
  // Et filter over noe man ikke har tilgang til, er bare en tom ramme.
  const avslatt = erApiFeil(sporring.error) && sporring.error.status === 403
  return (
    <Side tittel={t.tittel} fanetittel={t.tittel} hensikt={avslatt ? undefined : t.hensikt[filter.visning]}>
      {!avslatt && (
        <div className={stil.filter}>
          <ToggleGroup
            size="small"
            label={t.visning}
            value={filter.visning}
            onChange={visning => settFilter(lesFilter({ ...filter, visning }))}
          >
            <ToggleGroup.Item value="mine">{t.mine}</ToggleGroup.Item>
            <ToggleGroup.Item value="langvarig">{t.langvarig}</ToggleGroup.Item>
            <ToggleGroup.Item value="kontoret">{t.kontoret}</ToggleGroup.Item>
          </ToggleGroup>
          <Select
            size="small"
            label={t.fase}
            value={filter.fase ?? ''}
            onChange={hendelse => settFilter(lesFilter({ ...filter, fase: hendelse.target.value as Fase }))}
          >
            <option value="">{t.alleFaser}</option>
            {FASER.map(fase => (
              <option key={fase} value={fase}>
                {faser[fase]}
              </option>
            ))}
          </Select>
          <p role="status" className={stil.antall}>
            {sporring.data && antallet(t, sporring.data)}
          </p>
        </div>
      )}
      <Sporring sporring={sporring}>
        {({ saker }) => (saker.length === 0 ? <Ingen filter={filter} /> : <Liste saker={saker} />)}
      </Sporring>
    </Side>
  )
}

function Ingen({ filter }: { filter: Saksfilter }) {
  const t = useTekster().saker
  const mine = filter.visning === 'mine' && !filter.fase
  return (
    <Tomt
      tittel={t.tomt}
      handling={
        mine && (
          <Button as={Link} to="/" size="small" variant="secondary">
            {t.tilMinDag}
          </Button>
        )
      }
    >
      {filter.fase ? t.tomtFase : t.tomtHer[filter.visning]}
    </Tomt>
  )
}

/** Hvor mange, og når listen er lengre enn noen leser: hvor resten er. */
const antallet = (t: Tekster['saker'], { saker, antall }: Saksliste): string =>
  saker.length < antall ? t.flere(saker.length, antall) : t.antall(antall)

const adresse = ({ visning, fase }: Saksfilter): string =>
  `/api/saker?${new URLSearchParams({ visning, ...(fase ? { fase } : {}) })}`
