import type { Dokumentslag } from '@handlingsrom/domene/etterspurt/typer'
import { Button, Select, Textarea, TextField } from '@navikt/ds-react'
import { nokler } from '../../felles/sak/nokler.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Dokumentkladd } from './etterspurtkladd.ts'
import stil from './Soknad.module.css'

type Props = {
  nr: number
  d: Dokumentkladd
  provd: boolean
  /** Målformen brevet går på. */
  malform: string
  vedEndring: (ny: Partial<Dokumentkladd>) => void
  vedFjern?: () => void
}

/** Ett dokument i brevet: hva slags, hvilket, og hvorfor. */
export function Dokumentfelt({ nr, d, provd, malform, vedEndring, vedFjern }: Props) {
  const { navn, dialog: t } = useTekster().etterspurt
  return (
    <fieldset className={stil.dokument}>
      <legend>{t.dokument(nr)}</legend>
      <Select
        size="small"
        label={t.slag}
        description={t.slagHjelp}
        value={d.slag ?? ''}
        onChange={h => vedEndring({ slag: (h.target.value || undefined) as Dokumentslag | undefined })}
        error={provd && !d.slag ? t.manglerSlag : undefined}
      >
        <option value="">{t.velg}</option>
        {nokler(navn).map(s => (
          <option key={s} value={s}>
            {navn[s]}
          </option>
        ))}
      </Select>
      <TextField
        size="small"
        label={t.hva}
        description={t.hvaHjelp}
        lang={malform}
        spellCheck
        autoComplete="off"
        maxLength={500}
        value={d.hva}
        onChange={h => vedEndring({ hva: h.target.value })}
        error={provd && d.hva.trim() === '' ? t.manglerHva : undefined}
      />
      <Textarea
        size="small"
        label={t.hvorfor}
        lang={malform}
        spellCheck
        autoComplete="off"
        minRows={2}
        value={d.hvorfor}
        onChange={h => vedEndring({ hvorfor: h.target.value })}
        error={provd && d.hvorfor.trim() === '' ? t.manglerHvorfor : undefined}
      />
      {vedFjern && (
        <div>
          <Button size="small" variant="tertiary" onClick={vedFjern}>
            {t.fjern(nr)}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
