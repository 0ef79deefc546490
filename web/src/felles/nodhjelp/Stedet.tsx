import { BodyShort, Heading } from '@navikt/ds-react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../tekstnotater/Begrunnelsesfelt.tsx'
import stil from './Nodhjelp.module.css'
import type { useValg } from './valgutkast.ts'

export type Barna = readonly { readonly personId: string; readonly fornavn: string }[]
type Props = { valgene: ReturnType<typeof useValg>; barn: Barna; malform: 'nb' | 'nn' }

/** Er stedet forsvarlig for hvert av barna? Det som står tomt, blir et spørsmål til etterkontrollen, og stanser ingenting. */
export function Stedet({ valgene: { valg, velg, lagring, lagretKl }, barn, malform }: Props) {
  const t = useTekster().nodhjelp.stedet
  const skrevet = valg.stedet ?? {}
  return (
    <section className={stil.stedet}>
      <div>
        <Heading level="2" size="xsmall">
          {t.tittel}
        </Heading>
        <BodyShort size="small">{barn.length === 0 ? t.uten : t.hjelp}</BodyShort>
      </div>
      {barn.map((b, i) => (
        <Begrunnelsesfelt
          kort
          key={b.personId}
          etikett={b.fornavn}
          minRader={2}
          lang={malform}
          visStatus={i === barn.length - 1}
          utkast={{
            tekst: skrevet[b.personId] ?? '',
            settTekst: tekst => velg({ stedet: { ...skrevet, [b.personId]: tekst } }),
            lagring,
            lagretKl,
            forkast: () => velg({ stedet: {} }),
          }}
        />
      ))}
    </section>
  )
}
