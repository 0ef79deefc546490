import { useNavigate } from '@tanstack/react-router'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'

/** «Ta saken»: saken blir din, og du kommer rett inn i den. Var noen raskere, sier tjeneren det. */
export function useTaSak(sakId: string) {
  const { utfor, sender, feil } = useSakskommando(sakId)
  const ga = useNavigate()
  const ta = () =>
    void utfor('taSak', {}).then(
      () => ga({ to: `/saker/${sakId}` as '/' }),
      () => undefined,
    )
  return { ta, sender, feil }
}
