import { Fritekst } from '../komponenter/Fritekst.tsx'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import type { Formutkast } from './formutkast.ts'

/** Det som gjelder så lenge familien bor der. Ordene står i brevet. */
export function Depositumsfelt({
  utkast: { valgte, tekster },
  provd,
}: {
  utkast: Formutkast
  provd: boolean
}) {
  const { depositum: t, mangler } = useTekster().linjevalg
  const felt = valgte.form === 'garanti' ? FELT : FELT.slice(0, 2)
  return (
    <>
      {felt.map(f => (
        <Fritekst
          key={f}
          etikett={t[f]}
          beskrivelse={t.hjelp[f]}
          utkast={tekster[f]}
          minRader={2}
          {...(provd && tekster[f].tekst.trim() === '' ? { feil: mangler } : {})}
        />
      ))}
    </>
  )
}

const FELT = ['dekker', 'vedSlutt', 'vedKrav'] as const
