import { ToggleGroup } from '@navikt/ds-react'
import { Hurtigsvar } from '../../felles/kartlegging/Hurtigsvar.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Barnet } from './Romkontekst.tsx'
import stil from './Samtalerom.module.css'

type Props = {
  barn: readonly Barnet[]
  valgt: string | undefined
  velg: (personId: string) => void
}

/** Ett barn om gangen: navnene over kortet, ett trykk fra hverandre. */
export function Barnevelger({ barn, valgt, velg }: Props) {
  const t = useTekster().samtalerom
  if (barn.length < 2) return null
  if (barn.length > 4)
    return (
      <Hurtigsvar
        form="brikker"
        legende={t.velgBarn}
        valg={barn.map(b => ({ verdi: b.personId, tekst: b.fornavn }))}
        verdi={valgt}
        vedValg={ny => ny && velg(ny)}
      />
    )
  return (
    <ToggleGroup
      size="small"
      fill
      aria-label={t.velgBarn}
      value={valgt ?? ''}
      onChange={velg}
      className={stil.barnevelger}
    >
      {barn.map(b => (
        <ToggleGroup.Item key={b.personId} value={b.personId}>
          {b.fornavn}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  )
}
