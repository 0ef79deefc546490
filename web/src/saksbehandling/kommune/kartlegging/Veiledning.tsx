import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { Heading } from '@navikt/ds-react'
import { nokler } from '../../../felles/sak/nokler.ts'
import { useSpraak, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Kartleggingsskjema.module.css'

/** Hvordan spørre, hva lytte etter, og hva som er verdt å spørre om i hver alder. */
export function Veiledning({ skjema, punkt }: { skjema: Kartleggingsskjema; punkt: Tema }) {
  const t = useTekster().kartleggingsskjema
  const { spraak } = useSpraak()
  const v = skjema.veiledning.find(x => x.punkt === punkt)
  if (!v) return null
  const ord = (tekst: string | undefined) => (tekst ?? '').replaceAll('{navn}', t.barnet)
  return (
    <section className={stil.stabel}>
      <Heading level="3" size="xsmall">
        {t.veiledning}
      </Heading>
      <p className={stil.avsnitt}>
        <strong>{t.sporSlik}:</strong> {ord(v.sporSlik[spraak])}
      </p>
      <p className={stil.avsnitt}>
        <strong>{t.lyttEtter}:</strong> {ord(v.lyttEtter[spraak])}
      </p>
      <details className={stil.mer}>
        <summary>{t.etterAlder}</summary>
        <dl className={stil.aldre}>
          {nokler(t.gruppe).map(g => (
            <div key={g}>
              <dt>{t.gruppe[g]}</dt>
              <dd>{ord(v.alder[g]?.[spraak])}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p className={stil.kilde}>{t.kilde(v.kilde)}</p>
    </section>
  )
}
