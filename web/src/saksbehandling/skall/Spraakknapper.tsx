import { SPRAAK } from '@handlingsrom/domene/felles/spraak'
import { Button } from '@navikt/ds-react'
import { SPRAAKNAVN } from '../../felles/tekster/katalog.ts'
import { useSpraak } from '../../felles/tekster/SpraakGiver.tsx'

export function Spraakknapper() {
  const { spraak, settSpraak } = useSpraak()
  return SPRAAK.map(s => (
    <Button
      key={s}
      size="small"
      variant={s === spraak ? 'secondary' : 'tertiary'}
      lang={s}
      aria-pressed={s === spraak}
      onClick={() => settSpraak(s)}
    >
      {SPRAAKNAVN[s]}
    </Button>
  ))
}
