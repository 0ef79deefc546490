import type { Arbeidsopplysninger } from '@handlingsrom/domene/soknad/opplysninger'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import { Del, Fakta, ord, useJaNei } from './Deler.tsx'
import stil from './Soknadsark.module.css'

export function Arbeid({ arbeid }: { arbeid: Arbeidsopplysninger }) {
  const t = useTekster().soknad
  const format = useFormat()
  const jaNei = useJaNei()
  const { situasjon } = arbeid
  return (
    <Del tittel={t.del.arbeid}>
      {!arbeid.registeretSvarte && <p>{t.arbeidUtenSvar}</p>}
      {situasjon && (
        <Fakta
          rader={[
            [
              t.erIJobb,
              [jaNei(situasjon.erIJobb), ord(t.jobbgrad, situasjon.jobbGrad)].filter(Boolean).join(', ') ||
                undefined,
            ],
          ]}
        />
      )}
      {arbeid.registeretSvarte && arbeid.forhold.length === 0 && <p>{t.ingenRader}</p>}
      <ul className={stil.rader}>
        {arbeid.forhold.map(f => {
          const tid =
            f.fom && (f.tom ? t.fraTil(format.dato(f.fom), format.dato(f.tom)) : t.fra(format.dato(f.fom)))
          return (
            <li key={f.nokkel} className={stil.rad}>
              <span className={f.overstyrtAvBruker ? stil.strok : undefined}>
                {f.arbeidsgivernavn || t.utenNavn}
              </span>
              <span className={stil.belop}>
                {f.stillingsprosent === undefined ? t.ikkeOppgitt : t.stilling(f.stillingsprosent)}
              </span>
              <span className={stil.under}>
                {[tid, t.kilde[f.kilde], f.overstyrtAvBruker ? t.overstyrt : ''].filter(Boolean).join(' · ')}
              </span>
            </li>
          )
        })}
      </ul>
      {arbeid.kommentar && <Fakta rader={[[t.kommentar, arbeid.kommentar]]} />}
    </Del>
  )
}
