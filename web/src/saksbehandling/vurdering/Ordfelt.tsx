import { Textarea, type TextareaProps } from '@navikt/ds-react'
import { useBrevspraak } from '../../felles/tekster/Brevspraak.tsx'
import { MedNotater } from '../../felles/tekstnotater/MedNotater.tsx'

type Props = Pick<TextareaProps, 'description' | 'onChange' | 'error'> & {
  label: string
  value: string
  /** Står ordene bare i saken, trenger de ikke notater om hvordan de leses. */
  utenNotater?: boolean
}

/** Et lite felt med egne ord, der skjemaet rundt eier utkastet. Stavekontrollen er på brevets målform, og notatene står under. */
export function Ordfelt({ utenNotater = false, ...felt }: Props) {
  const lang = useBrevspraak()
  const feltet = <Textarea size="small" lang={lang} spellCheck autoComplete="off" minRows={2} {...felt} />
  if (utenNotater) return feltet
  return (
    <MedNotater tekst={felt.value} etikett={felt.label} kort>
      {feltet}
    </MedNotater>
  )
}
