import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { erKonflikt } from '../../felles/api/feil.ts'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { useHvemEndret } from '../../felles/sak/useHvemEndret.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Delprops } from './Vurdering.tsx'

type Props = Delprops & {
  linjeId: string
  feil: unknown
  /** Det brukeren ville lagre, med ord. */
  min: string
  sender: boolean
  vedBehold: () => void
  vedTaAndres: () => void
}

/** Noen andre endret linjen imens: det brukeren ville, ved siden av linjen slik den står nå. Er den fjernet, står grunnen der. */
export function Linjekonflikt({ sakId, v, linjeId, feil, min, sender, vedBehold, vedTaAndres }: Props) {
  const { linje: t } = useTekster().vurdering
  const linjeord = useLinjeord()
  const hvem = useHvemEndret(sakId, 'LinjeSatt', 'LinjeBesluttet', 'Paragraf19Vurdert', 'LinjeFjernet')
  if (!erKonflikt(feil)) return null
  const naa = v.linjer.find(l => l.linjeId === linjeId)
  const fjernet = fjernetMed(feil.gjeldende)
  return (
    <Konflikt
      niva="2"
      min={min}
      annen={fjernet === undefined ? naa && linjeord(naa) : t.fjernet(fjernet)}
      {...hvem}
      sender={sender}
      {...(fjernet === undefined ? { vedBehold } : {})}
      vedTaAndres={vedTaAndres}
    />
  )
}

/** Versjonen linjen har nå, etter at brukeren har sett begge utgavene. */
export const versjonNaa = (v: Delprops['v'], l: Linjevisning): number =>
  v.linjer.find(x => x.linjeId === l.linjeId)?.versjon ?? l.versjon

function fjernetMed(gjeldende: unknown): string | undefined {
  const linje = typeof gjeldende === 'object' && gjeldende !== null ? gjeldende : {}
  return 'fjernet' in linje && typeof linje.fjernet === 'string' ? linje.fjernet : undefined
}

/** Linjen med ord: hva den er, hva som er bestemt, og hvorfor. */
function useLinjeord() {
  const { budsjett: t } = useTekster().vurdering
  const format = useFormat()
  const kr = (belop: number | null) => (belop === null ? t.ukjent : format.kroner(belop as Belop))
  return (l: Linjevisning): string => {
    const b = l.beslutning
    const besluttet = b ? (b.utfall === 'avslatt' ? t.avslatt : kr(b.belop)) : t.ikkeBestemt
    return [
      l.gjelder ? `${l.tekst} ${t.gjelder(l.gjelder.fornavn)}` : l.tekst,
      `${t.faktisk}: ${kr(l.faktisk)}, ${l.hyppighet === 'engang' ? t.engang : t.manedlig}`,
      `${t.besluttet}: ${besluttet}${b?.hjemmel ? `, ${t.etter(b.hjemmel)}` : ''}`,
      b?.erDetNok ? t.erDetNok(b.erDetNok) : b?.begrunnelse,
      l.paragraf19 && `${t.avslattEtter19}: ${l.paragraf19.vurdering}`,
    ]
      .filter(Boolean)
      .join('\n')
  }
}
