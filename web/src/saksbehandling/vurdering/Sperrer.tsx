import { BodyShort, Button, Heading } from '@navikt/ds-react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { ankerBarn, ankerLinje, gaTil } from './anker.ts'
import stil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

/** Det som står mellom meg og et forslag, som setninger med barnets navn og én vei til stedet hver. Forsvinner når ingenting mangler. */
export function Sperrer({ sakId, v }: Delprops) {
  const t = useTekster().vurdering.sperrer
  const navn = (id: string | null) => v.barn.find(b => b.personId === id)?.fornavn
  const linje = (id: string | null) => v.linjer.find(l => l.linjeId === id)?.tekst
  return (
    <section className={stil.sperrer} aria-labelledby="sperrer">
      <Heading id="sperrer" level="2" size="small">
        {t.tittel(v.sperrer.length)}
      </Heading>
      <ul className={stil.sperreliste}>
        {v.sperrer.map(s => {
          const om = navn(s.hvem) ?? linje(s.linjeId)
          return (
            <li key={`${s.kode}/${s.hvem ?? ''}/${s.linjeId ?? ''}`}>
              <BodyShort>
                {om && <strong>{om}: </strong>}
                {s.setning}
              </BodyShort>
              {s.kode === 'alle-barna-ubesvart' ? (
                <Lenke til={`/saker/${sakId}`}>{t.svar}</Lenke>
              ) : s.kode === 'barn-ikke-kartlagt' ? (
                <Lenke til={`/saker/${sakId}/kartlegging`}>{t.kartlegg}</Lenke>
              ) : (
                <Button
                  size="small"
                  variant="secondary"
                  onClick={() =>
                    gaTil(s.linjeId ? ankerLinje(s.linjeId) : s.hvem ? ankerBarn(s.hvem) : 'budsjett')
                  }
                >
                  {t.ga}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
