import { type Dato, dagerMellom, erDato } from '@handlingsrom/domene/felles/dato'
import type { Oppgavevisning } from '@handlingsrom/kontrakt/sak/visning'
import { Oppgaveliste, Oppgaverad } from '../../felles/komponenter/Oppgaverad.tsx'
import { fristtilstand, oppgavelenke, useOppgavetekst } from '../../felles/oppgaver.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Oppgaveikon } from './Oppgaveikon.tsx'

type Props = { oppgaver: readonly Oppgavevisning[]; dagens: Dato }

/** Frist i dag eller før. Den som er gått ut, blir stående med datoen den hadde. */
export function MedFrist({ oppgaver, dagens }: Props) {
  const t = useTekster().oppgaver
  const format = useFormat()
  const tekst = useOppgavetekst(dagens)
  return (
    <Oppgaveliste>
      {oppgaver.map(o => {
        const { slag, tittel, grunn } = tekst(o)
        const over = fristtilstand(o.frist, dagens) === 'over' && o.frist !== null && erDato(o.frist)
        return (
          <Oppgaverad
            key={`${o.sakId} ${o.oppgaveId}`}
            til={oppgavelenke(o)}
            nar={slag}
            haster={over ? t.fristVar(format.datoKort(o.frist as Dato)) : t.fristIDag}
            hva={tittel}
            hvorfor={grunn}
          />
        )
      })}
    </Oppgaveliste>
  )
}

/** Det som venter på meg, uten en bestemt frist nå. */
export function Venter({ oppgaver, dagens }: Props) {
  const tekst = useOppgavetekst(dagens)
  return (
    <Oppgaveliste>
      {oppgaver.map(o => {
        const { slag, tittel, grunn } = tekst(o)
        return (
          <Oppgaverad
            key={`${o.sakId} ${o.oppgaveId}`}
            til={oppgavelenke(o)}
            ikon={<Oppgaveikon type={o.type} />}
            nar={slag}
            hva={tittel}
            hvorfor={grunn}
          />
        )
      })}
    </Oppgaveliste>
  )
}

/** Frister som kommer, med ukedagen først. */
export function NesteSju({ oppgaver, dagens }: Props) {
  const format = useFormat()
  const tekst = useOppgavetekst(dagens)
  return (
    <Oppgaveliste>
      {oppgaver.map(o => {
        const { tittel, grunn } = tekst(o)
        const frist = o.frist !== null && erDato(o.frist) ? o.frist : dagens
        const nar = format.stor(
          dagerMellom(dagens, frist) > 1 ? format.ukedag(frist) : format.relativDato(frist, dagens),
        )
        const dato = format.datoKort(frist)
        return (
          <Oppgaverad
            key={`${o.sakId} ${o.oppgaveId}`}
            til={oppgavelenke(o)}
            nar={nar}
            narUnder={dato}
            hva={tittel}
            hvorfor={grunn}
          />
        )
      })}
    </Oppgaveliste>
  )
}
