import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Select, ToggleGroup } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Kartlegging.module.css'
import { erEndret, finnCelle, finnMenneske } from './utvalg.ts'

export type Vis = 'endringer' | 'da'
type Props = {
  visning: Kartleggingsvisning
  da: Kartleggingsvisning | undefined
  nr: number | undefined
  vis: Vis
  vedNr: (nr: number | undefined) => void
  vedVis: (vis: Vis) => void
}

/** Kartleggingen mot hvordan den sto da et vedtak ble fattet: endrede celler er merket, eller alt vises slik det sto. */
export function Sammenligning({ visning, da, nr, vis, vedNr, vedVis }: Props) {
  const { kartlegging: t } = useTekster()
  const format = useFormat()
  if (visning.vedtak.length === 0) return null
  const endret = da ? antallEndret(visning, da) : 0
  const valgt = visning.vedtak.find(v => v.nr === nr)
  return (
    <div className={stil.sammenligning}>
      <Select
        size="small"
        label={t.sammenlign.med}
        value={nr === undefined ? '' : String(nr)}
        onChange={e => vedNr(e.target.value === '' ? undefined : Number(e.target.value))}
      >
        <option value="">{t.sammenlign.ingen}</option>
        {visning.vedtak.toReversed().map(v => (
          <option key={v.nr} value={v.nr}>
            {t.sammenlign.vedtak[v.slag](format.dato(v.dato as Dato))}
          </option>
        ))}
      </Select>
      {da && valgt && (
        <>
          <ToggleGroup
            size="small"
            aria-label={t.sammenlign.visning}
            value={vis}
            onChange={ny => vedVis(ny === 'da' ? 'da' : 'endringer')}
          >
            <ToggleGroup.Item value="endringer">{t.sammenlign.endringer}</ToggleGroup.Item>
            <ToggleGroup.Item value="da">{t.sammenlign.da}</ToggleGroup.Item>
          </ToggleGroup>
          <p role="status">
            {vis === 'da'
              ? t.sammenlign.slikDetSto(format.dato(valgt.dato as Dato))
              : t.sammenlign.endret(endret, format.dato(valgt.dato as Dato))}
          </p>
        </>
      )}
    </div>
  )
}

const antallEndret = (naa: Kartleggingsvisning, da: Kartleggingsvisning): number =>
  [...naa.barn, ...naa.voksne]
    .flatMap(m =>
      m.celler.map(c => [c, finnCelle(finnMenneske(da, m.personId) ?? { celler: [] }, c.tema)] as const),
    )
    .filter(([n, d]) => erEndret(n, d)).length
