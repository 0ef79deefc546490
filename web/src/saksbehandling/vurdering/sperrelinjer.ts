import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import type { Tekster } from '../../felles/tekster/typer.ts'
import { ankerBrudd, ankerFelt, ankerLinje, ankerParagraf19 } from './anker.ts'

type Setninger = Tekster['vurdering']['sperrer']['setning']
export type Sperrekode = keyof Setninger

/** Ett hinder: hvem eller hva det gjelder, hva som mangler, og det ene stedet det kan rettes. */
export type Sperrelinje = {
  readonly id: string
  readonly kode: Sperrekode | undefined
  /** Barnets navn eller linjens tekst. */
  readonly om: string | undefined
  /** Tjenerens setning, for en kode denne klienten ikke kjenner. */
  readonly ukjent: string
  readonly vei:
    | { readonly slag: 'side'; readonly til: string }
    | { readonly slag: 'sted'; readonly id: string }
}

type Grunnlag = Pick<Vurderingsvisning, 'sperrer' | 'barn' | 'linjer' | 'tattBort' | 'tattOpp'>

/** Rekkefølgen en saksbehandler bør ta dem i. */
const REKKEFOLGE: readonly Sperrekode[] = [
  'ikke-tatt-til-behandling',
  'alle-barna-ubesvart',
  'barn-ikke-kartlagt',
  'periode-mangler',
  'linje-ikke-besluttet',
  'livsopphold-tatt-bort',
  'paragraf-19-ikke-vurdert',
  'barn-ikke-vurdert',
  'ikke-menneske',
  'forhandsvarsel-mangler',
  'forhandsvarsel-frist',
  'reduksjon-tid',
  'reduksjon-svaret-mangler',
  'reduksjon-ikke-avveid',
  'reduksjon-barnet-mangler',
]

/** Alt som ville gjort at et forslag ble nektet nå, slik tjeneren sier det, med navn og en vei for hvert. */
export function sperrelinjer(sakId: string, v: Grunnlag): readonly Sperrelinje[] {
  const linjer = v.sperrer.map((s): Sperrelinje => {
    const barn = v.barn.find(b => b.personId === s.hvem)
    const linje = [...v.linjer, ...v.tattBort].find(l => l.linjeId === s.linjeId)
    return {
      id: `${s.kode}/${s.hvem ?? ''}/${s.linjeId ?? ''}`,
      kode: REKKEFOLGE.find(k => k === s.kode),
      om: barn?.fornavn ?? linje?.tekst,
      ukjent: s.setning,
      vei: veien(s, sakId, v.tattOpp),
    }
  })
  const plass = (l: Sperrelinje) => (l.kode ? REKKEFOLGE.indexOf(l.kode) : REKKEFOLGE.length)
  return linjer.toSorted((a, b) => plass(a) - plass(b))
}

function veien(s: Grunnlag['sperrer'][number], sakId: string, tattOpp: string | null): Sperrelinje['vei'] {
  if (s.kode.startsWith('forhandsvarsel') && tattOpp)
    return { slag: 'side', til: `/saker/${sakId}/vedtak/${tattOpp}` }
  if (s.kode === 'alle-barna-ubesvart' || s.kode === 'ikke-tatt-til-behandling')
    return { slag: 'side', til: `/saker/${sakId}` }
  if (s.kode === 'reduksjon-svaret-mangler') return { slag: 'sted', id: ankerBrudd('svaret') }
  if (s.kode === 'reduksjon-ikke-avveid') return { slag: 'sted', id: ankerBrudd('forholdsmessig') }
  if (s.kode === 'reduksjon-barnet-mangler' && s.hvem) return { slag: 'sted', id: ankerBrudd(s.hvem) }
  if (s.kode === 'periode-mangler' || s.kode === 'reduksjon-tid') return { slag: 'sted', id: 'periode' }
  if (s.kode === 'barn-ikke-kartlagt') return { slag: 'side', til: `/saker/${sakId}/kartlegging` }
  if (s.kode === 'paragraf-19-ikke-vurdert' && s.linjeId)
    return { slag: 'sted', id: ankerParagraf19(s.linjeId) }
  if (s.linjeId) return { slag: 'sted', id: ankerLinje(s.linjeId) }
  return { slag: 'sted', id: s.hvem ? ankerFelt(s.hvem, 'vurdere') : 'budsjett' }
}
