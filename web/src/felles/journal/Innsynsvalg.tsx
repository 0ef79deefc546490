import type { Innsynsmerke } from '@handlingsrom/domene/journal/typer'
import { Radio, RadioGroup } from '@navikt/ds-react'
import type { Utkast } from '../api/useUtkast.ts'
import { Fritekst } from '../komponenter/Fritekst.tsx'
import { nokler } from '../sak/nokler.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'

type Merke = Innsynsmerke['merke']
type Props = {
  merke: Merke | undefined
  vedMerke: (merke: Merke) => void
  grunn: Utkast
  feil?: string | undefined
  grunnfeil?: { feil?: string }
}

/** Et menneske tar stilling til innsyn mens hun skriver. Ingenting er valgt på forhånd. */
export function Innsynsvalg({ merke, vedMerke, grunn, feil, grunnfeil }: Props) {
  const t = useTekster().journal.innsyn
  return (
    <>
      <RadioGroup
        size="small"
        legend={t.sporsmal}
        description={t.hjelp}
        value={merke ?? ''}
        onChange={vedMerke}
        error={feil}
      >
        {nokler(t.valg).map(v => (
          <Radio key={v} value={v}>
            {t.valg[v]}
          </Radio>
        ))}
      </RadioGroup>
      {merke !== undefined && merke !== 'kan-vises' && (
        <Fritekst etikett={t.grunn} utkast={grunn} minRader={2} {...grunnfeil} />
      )}
    </>
  )
}
