import { BodyShort, Button, Heading } from '@navikt/ds-react'
import { Link } from '@tanstack/react-router'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { gaTil } from './anker.ts'
import { type Sperrelinje, sperrelinjer } from './sperrelinjer.ts'
import stil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

/** Det som står mellom meg og et forslag, som setninger med barnets navn og én knapp hver. Forsvinner når ingenting mangler. */
export function Sperrer({ sakId, v }: Delprops) {
  const t = useTekster().vurdering.sperrer
  const linjer = sperrelinjer(sakId, v)
  if (linjer.length === 0) return null
  return (
    <section id="sperrer" tabIndex={-1} className={stil.sperrer} aria-labelledby="sperrer-tittel">
      <Heading id="sperrer-tittel" level="2" size="small">
        {t.tittel(linjer.length)}
      </Heading>
      <ul className={stil.sperreliste}>
        {linjer.map((l, i) => (
          <li key={l.id}>
            <BodyShort>
              {l.om && <strong>{l.om}: </strong>}
              {l.kode ? t.setning[l.kode] : l.ukjent}
            </BodyShort>
            <Vei linje={l} forst={i === 0} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Den første er den neste tingen å gjøre, og den eneste som roper. */
function Vei({ linje: { kode, om, vei }, forst }: { linje: Sperrelinje; forst: boolean }) {
  const t = useTekster().vurdering.sperrer
  const navn = kode ? t.knapp[kode] : t.ga
  const felles = {
    size: 'small',
    variant: forst ? 'primary' : 'secondary',
    ...(om ? { 'aria-label': `${navn}: ${om}` } : {}),
  } as const
  return vei.slag === 'side' ? (
    <Button as={Link} to={vei.til} {...felles}>
      {navn}
    </Button>
  ) : (
    <Button {...felles} onClick={() => gaTil(vei.id)}>
      {navn}
    </Button>
  )
}
