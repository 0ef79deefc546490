import { Textarea } from '@navikt/ds-react'
import type { Utkast } from '../api/useUtkast.ts'
import { useBrevspraakHer } from '../tekster/Brevspraak.tsx'
import { useSpraak } from '../tekster/SpraakGiver.tsx'
import stil from './Fritekst.module.css'
import { Lagrestatus } from './Lagrestatus.tsx'

type Props = {
  etikett: string
  /** Fra `useUtkast(nokkel)`. Siden eier utkastet, leser `utkast.tekst` og kaller `utkast.forkast()` når teksten er ført inn. */
  utkast: Utkast
  beskrivelse?: string
  skjulEtikett?: boolean
  feil?: string
  minRader?: number
  maksLengde?: number
  /** Språket som skrives, for stavekontrollen. Ellers brevets der det skrives til et brev, og ellers språket på siden. */
  lang?: string
  /** `false` når siden har `SamletLagrestatus`. */
  visStatus?: boolean
  /** En kollega som har skrevet i det samme (`useSkrevOgsaa`). */
  ogsaa?: string | undefined
  readOnly?: boolean
}

/** Fritekst som lagres av seg selv innen to sekunder. Ingen lagreknapp, og ingenting skrevet går tapt. */
export function Fritekst(props: Props) {
  const { etikett, utkast, beskrivelse, feil, maksLengde, visStatus = true } = props
  const { spraak } = useSpraak()
  const brevspraak = useBrevspraakHer()
  return (
    <div className={stil.fritekst}>
      <Textarea
        size="small"
        label={etikett}
        hideLabel={props.skjulEtikett ?? false}
        description={beskrivelse}
        error={feil}
        minRows={props.minRader ?? 4}
        {...(maksLengde === undefined ? {} : { maxLength: maksLengde })}
        readOnly={props.readOnly ?? false}
        lang={props.lang ?? brevspraak ?? spraak}
        spellCheck
        autoComplete="off"
        value={utkast.tekst}
        onChange={hendelse => utkast.settTekst(hendelse.target.value)}
      />
      {visStatus && <Lagrestatus lagring={utkast.lagring} lagretKl={utkast.lagretKl} ogsaa={props.ogsaa} />}
    </div>
  )
}
