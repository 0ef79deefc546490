import type { PersonId } from '@handlingsrom/domene/felles/id'
import { Heading } from '@navikt/ds-react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Begrunnelsesfelt } from '../../felles/tekstnotater/Begrunnelsesfelt.tsx'

export type Barn = { readonly personId: string; readonly fornavn: string }
type Ordet = { readonly personId: string; readonly ord: string }
type Ord = Readonly<Record<string, string>>

/** Ord om hvert barn. De ligger i ett utkast, så antallet barn ikke er antallet felt. */
export function useBarneord(nokkel: string, barn: readonly Barn[], sist: readonly Ordet[] = []) {
  const utkast = useUtkast(nokkel, skriv(Object.fromEntries(sist.map(b => [b.personId, b.ord]))))
  const ord = les(utkast.tekst)
  return {
    utkast,
    ord,
    mangler: barn.some(b => tom(ord[b.personId])),
    /** Slik de sendes. */
    sendes: barn.map(b => ({ personId: b.personId as PersonId, ord: ord[b.personId] ?? '' })),
  }
}

type Props = {
  tittel: string
  ordene: ReturnType<typeof useBarneord>
  barn: readonly Barn[]
  malform: 'nb' | 'nn'
  provd: boolean
  mangler: string
}

export function Barneord({ tittel, ordene: { utkast, ord }, barn, malform, provd, mangler }: Props) {
  if (barn.length === 0) return null
  return (
    <>
      <Heading level="2" size="xsmall">
        {tittel}
      </Heading>
      {barn.map(b => (
        <Begrunnelsesfelt
          kort
          key={b.personId}
          etikett={b.fornavn}
          minRader={2}
          lang={malform}
          utkast={{
            ...utkast,
            tekst: ord[b.personId] ?? '',
            settTekst: tekst => utkast.settTekst(skriv({ ...ord, [b.personId]: tekst })),
          }}
          {...(provd && tom(ord[b.personId]) ? { feil: mangler } : {})}
        />
      ))}
    </>
  )
}

const tom = (tekst = ''): boolean => tekst.trim() === ''
const skriv = (ord: Ord): string => (Object.values(ord).every(o => o === '') ? '' : JSON.stringify(ord))
function les(tekst: string): Ord {
  try {
    return tekst === '' ? {} : (JSON.parse(tekst) as Ord)
  } catch {
    return {}
  }
}
