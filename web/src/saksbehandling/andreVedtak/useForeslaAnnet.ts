import type { Sakkommandokropp } from '@handlingsrom/kontrakt/sak/kommandoer'
import { useNavigate } from '@tanstack/react-router'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'

/** Noe som er skrevet, og som blir liggende til det er sendt. */
type Kladd = { readonly forkast: () => void }

/** Foreslår et vedtak som ikke er stønad, og går til det. Det som er skrevet, kastes først når forslaget er mottatt. */
export function useForeslaAnnet(sakId: string) {
  const gaa = useNavigate()
  const { utfor, sender, feil } = useSakskommando(sakId)
  const foresla = (kropp: Sakkommandokropp<'foreslaAnnetVedtak'>, kladder: readonly Kladd[]): void => {
    utfor('foreslaAnnetVedtak', kropp).then(
      ({ nyId }) => {
        for (const k of kladder) k.forkast()
        void gaa({ to: `/saker/${sakId}/vedtak/${nyId ?? ''}` })
      },
      // Feilen står i `feil`, og alt som er skrevet, ligger der.
      () => undefined,
    )
  }
  return { foresla, sender, feil }
}
