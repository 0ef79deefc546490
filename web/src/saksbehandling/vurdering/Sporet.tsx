import type { Kontrollert } from '@handlingsrom/kontrakt/sak/kontroll'
import { BodyShort, ReadMore } from '@navikt/ds-react'
import { Link } from '@tanstack/react-router'
import { celleIAdressen } from '../../felles/kartlegging/celleadresse.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

/** Svarene kartleggingen ikke har om barnet, under det som mangler i vurderingen. Bare det, ikke om det ene kom av det andre. */
export function Sporet({ sakId, v, k }: Delprops & { k: Kontrollert }) {
  const { kontroll, kartlegging } = useTekster()
  const t = kontroll.spor
  const { hvem } = k.resultat
  if (!k.spor || !hvem || (k.kontroll === 'V3' && vistVedV2(v, hvem))) return null
  const kartleggingen: string = `/saker/${sakId}/kartlegging`
  return (
    <ReadMore size="small" header={t.tittel(k.spor.length)}>
      <BodyShort size="small">{t.ingress}</BodyShort>
      <ul className={stil.spor}>
        {k.spor.map(s => (
          <li key={s.tema}>
            <Link className="aksel-link" to={kartleggingen} search={{ celle: celleIAdressen(hvem, s.tema) }}>
              {kartlegging.tema[s.tema]}
            </Link>
            {`: ${t.fordi[s.fordi]}`}
          </li>
        ))}
      </ul>
    </ReadMore>
  )
}

const vistVedV2 = (v: Delprops['v'], hvem: string): boolean =>
  v.kontroller.some(k => k.kontroll === 'V2' && k.resultat.hvem === hvem && k.spor !== undefined)
