import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { utkastlager } from '../../felles/api/usendt.ts'
import type { Celletilstand } from '../../felles/komponenter/celletilstand.ts'
import { harSvar, lesKladd, tilSvar } from './kladd.ts'
import { useRom } from './Romkontekst.tsx'

type Venter = { readonly tilstand: Celletilstand; readonly kladd: boolean }

/**
 * Tilstanden i hver celle, med det som er sendt og ikke bekreftet ennå, så ruten ikke står som «ikke spurt» mens nettet er borte.
 * Leser bare om en kladd er sendt; et tastetrykk endrer ikke svaret, og da tegnes heller ikke listen.
 */
export function useVenter(visning: Kartleggingsvisning) {
  const { svarrom } = useRom()
  const celler = useMemo(
    () =>
      visning.barn.flatMap(b =>
        b.celler.map(c => ({
          sti: `${b.personId}/${c.tema}`,
          nokkel: svarrom.nokkel(b.personId, c.tema),
          tilstand: c.tilstand,
        })),
      ),
    [visning.barn, svarrom],
  )
  const lest = useSyncExternalStore(
    utkastlager.lytt,
    useCallback(() => celler.map(c => tegn(utkastlager.les(c.nokkel).tekst)).join(','), [celler]),
  )
  return useMemo(() => {
    const tegnene = lest.split(',')
    const svar = new Map(
      celler.map((c, i): [string, Venter] => {
        const t = tegnene[i] ?? ''
        if (t === '' || t === 'kladd') return [c.sti, { tilstand: c.tilstand, kladd: t === 'kladd' }]
        return [c.sti, { tilstand: t as Celletilstand, kladd: false }]
      }),
    )
    return (hvem: string, tema: Tema): Venter =>
      svar.get(`${hvem}/${tema}`) ?? { tilstand: 'ikke-spurt', kladd: false }
  }, [celler, lest])
}

const husket = new Map<string, string>()
function tegn(raa: string | undefined): string {
  if (raa === undefined || raa === '') return ''
  const for_ = husket.get(raa)
  if (for_ !== undefined) return for_
  const k = lesKladd(raa)
  const t = !k || !harSvar(k) ? '' : k.sendt === undefined ? 'kladd' : tilSvar(k).tilstand
  if (husket.size > 500) husket.clear()
  husket.set(raa, t)
  return t
}
