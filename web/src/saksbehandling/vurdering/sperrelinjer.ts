import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import type { Tekster } from '../../felles/tekster/typer.ts'
import { ankerFelt, ankerLinje, ankerParagraf19 } from './anker.ts'

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

type Grunnlag = Pick<Vurderingsvisning, 'sperrer' | 'barn' | 'linjer' | 'periode' | 'status'>

/** Rekkefølgen en saksbehandler bør ta dem i. */
const REKKEFOLGE: readonly Sperrekode[] = [
  'ikke-tatt-til-behandling',
  'alle-barna-ubesvart',
  'barn-ikke-kartlagt',
  'periode-mangler',
  'linje-ikke-besluttet',
  'paragraf-19-ikke-vurdert',
  'barn-ikke-vurdert',
  'ikke-menneske',
]

/** Alt som ville gjort at et forslag ble nektet nå: sperrene fra kontrollene, og det et vedtak må ha for å være et vedtak. */
export function sperrelinjer(sakId: string, v: Grunnlag): readonly Sperrelinje[] {
  const sak = { slag: 'side', til: `/saker/${sakId}` } as const
  const egen = (kode: Sperrekode, vei: Sperrelinje['vei']): Sperrelinje => ({
    id: kode,
    kode,
    om: undefined,
    ukjent: '',
    vei,
  })
  const ingenBestemt = !v.linjer.some(l => l.slag === 'utgift' && l.beslutning)
  const linjer = [
    ...(v.status === 'mottatt' ? [egen('ikke-tatt-til-behandling', sak)] : []),
    ...(v.periode ? [] : [egen('periode-mangler', { slag: 'sted', id: 'periode' })]),
    ...(ingenBestemt ? [egen('linje-ikke-besluttet', { slag: 'sted', id: 'budsjett' })] : []),
    ...v.sperrer
      // Den som bestemmer den første linjen, har også begrunnet noe: det er ett hinder, ikke to.
      .filter(s => !(ingenBestemt && s.kode === 'ikke-menneske'))
      .map((s): Sperrelinje => {
        const barn = v.barn.find(b => b.personId === s.hvem)
        const linje = v.linjer.find(l => l.linjeId === s.linjeId)
        return {
          id: `${s.kode}/${s.hvem ?? ''}/${s.linjeId ?? ''}`,
          kode: REKKEFOLGE.find(k => k === s.kode),
          om: barn?.fornavn ?? linje?.tekst,
          ukjent: s.setning,
          vei: veien(s, sakId),
        }
      }),
  ]
  const plass = (l: Sperrelinje) => (l.kode ? REKKEFOLGE.indexOf(l.kode) : REKKEFOLGE.length)
  return linjer.toSorted((a, b) => plass(a) - plass(b))
}

function veien(s: Grunnlag['sperrer'][number], sakId: string): Sperrelinje['vei'] {
  if (s.kode === 'alle-barna-ubesvart') return { slag: 'side', til: `/saker/${sakId}` }
  if (s.kode === 'barn-ikke-kartlagt') return { slag: 'side', til: `/saker/${sakId}/kartlegging` }
  if (s.kode === 'paragraf-19-ikke-vurdert' && s.linjeId)
    return { slag: 'sted', id: ankerParagraf19(s.linjeId) }
  if (s.linjeId) return { slag: 'sted', id: ankerLinje(s.linjeId) }
  return { slag: 'sted', id: s.hvem ? ankerFelt(s.hvem, 'vurdere') : 'budsjett' }
}
