import type { Kontrollert } from '@handlingsrom/kontrakt/sak/kontroll'
import { Link as Aksellenke } from '@navikt/ds-react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { OPPHOLDSPANEL } from '../../felles/opphold/Oppholdspanel.tsx'
import { ankerBrudd, ankerFelt, ankerLinje, gaTil } from './anker.ts'
import stil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

type Props = Delprops & { k: Kontrollert; setning: string }

/** Feltet i barnets kolonne kontrollen handler om. */
const FELT: Partial<Record<Kontrollert['kontroll'], 'vurdere' | 'vekte' | 'vise'>> = {
  V2: 'vurdere',
  V3: 'vekte',
  V5: 'vise',
}

const BRUDDFELT: Readonly<Record<string, string>> = {
  'vilkarsbrudd.uten-forholdsmessighet': 'forholdsmessig',
  'vilkarsbrudd.uten-svaret': 'svaret',
  'vilkarsbrudd.svar-etter': 'svaret',
}

/** Setningen til en kontroll, som vei til stedet den handler om når det finnes ett. */
export function Kontrollvei({ sakId, v, k, setning }: Props) {
  const { kode, utfall, hvem, linjeId } = k.resultat
  if (utfall !== 'mangler' && utfall !== 'krever-skjonn') return setning
  if (k.kontroll === 'K3') return <Lenke til={`/saker/${sakId}/kartlegging`}>{setning}</Lenke>
  if (k.kontroll === 'alle-barna') return <Lenke til={`/saker/${sakId}`}>{setning}</Lenke>
  if (k.kontroll === 'opphold')
    return (
      <Lenke til={`/saker/${sakId}/familien`} hash={OPPHOLDSPANEL}>
        {setning}
      </Lenke>
    )
  if (k.kontroll === 'vilkarsbrudd' && !linjeId) {
    const felt = hvem ?? BRUDDFELT[kode]
    return v.reduksjon ? <Sted id={felt ? ankerBrudd(felt) : 'reduksjon'}>{setning}</Sted> : setning
  }
  const ubestemt = k.kontroll === 'V5' ? v.regnestykke.ubesluttede[0] : undefined
  const linje = linjeId ?? ubestemt
  const sted = linje
    ? ankerLinje(linje)
    : k.kontroll === 'undersokt-og-vurdert'
      ? 'undersokt'
      : k.kontroll === 'vilkar'
        ? 'vilkar'
        : hvem && FELT[k.kontroll]
          ? ankerFelt(hvem, kode === 'V3.syn-teller-ikke' ? 'syn' : (FELT[k.kontroll] ?? 'vurdere'))
          : undefined
  if (!sted) return setning
  return <Sted id={sted}>{setning}</Sted>
}

const Sted = ({ id, children }: { id: string; children: string }) => (
  <Aksellenke as="button" type="button" className={stil.lenkeknapp} onClick={() => gaTil(id)}>
    {children}
  </Aksellenke>
)
