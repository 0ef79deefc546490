import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { KontaktId, LofteId, NotatId, SamtaleId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Tema } from '../kartlegging/tema.ts'
import type { Registrert } from '../sak/strom.ts'
import type {
  Alenearbeid,
  Loftegiver,
  Lofteslag,
  Lofteutfall,
  SamtaleHendelse,
  Samtaleopplysninger,
} from './hendelser.ts'

export type Samtaleslutt = {
  readonly notatId: NotatId
  readonly planlagtNeste: readonly Tema[]
  readonly planlagtTekst?: string
  readonly av: Aktor
  readonly tidspunkt: Tidspunkt
  /** Nummeret på hendelsen: «siden sist» regnes herfra. */
  readonly nr: number
}
export type Samtale = Samtaleopplysninger & {
  readonly samtaleId: SamtaleId
  readonly startetAv: Aktor
  readonly tidspunkt: Tidspunkt
  readonly nr: number
  /** Antall ganger noe er skrevet om samtalen. Den som endrer, sier hvilken versjon hun så. */
  readonly versjon: number
  readonly avsluttet?: Samtaleslutt
  readonly barnetolkingFulgtOpp?: { readonly hvordan: string; readonly dato: Dato; readonly av: Aktor }
}
export type Lofte = {
  readonly lofteId: LofteId
  readonly slag: Lofteslag
  readonly hva: string
  readonly hvem: Loftegiver
  readonly dato: Dato
  readonly innen?: Dato
  readonly samtaleId?: SamtaleId
  readonly av: Aktor
  readonly nr: number
  readonly gjortOpp?: {
    readonly utfall: Lofteutfall
    readonly tekst: string
    readonly dato: Dato
    readonly av: Aktor
    readonly nr: number
  }
}
export type Risikovurdering = {
  readonly samtaleId?: SamtaleId
  readonly alenearbeid: Alenearbeid
  readonly vurdering: string
  readonly tiltak: string
  readonly dato: Dato
  readonly av: Aktor
  readonly tidspunkt: Tidspunkt
}
export type Tilknytning = { readonly kontaktId: KontaktId; readonly merknad: string; readonly nr: number }

/** Alt som er sagt mellom familien og Nav, utenom svarene: samtalene, det som ble lovet, og tanken før et møte. */
export type Kontaktflate = {
  /** I den rekkefølgen de ble startet. */
  readonly samtaler: readonly Samtale[]
  readonly lofter: readonly Lofte[]
  readonly risiko: readonly Risikovurdering[]
  readonly tilknyttet: readonly Tilknytning[]
}
export const INGEN_KONTAKT: Kontaktflate = { samtaler: [], lofter: [], risiko: [], tilknyttet: [] }

export const finnSamtale = (k: Kontaktflate, id: SamtaleId): Samtale | undefined =>
  k.samtaler.find(s => s.samtaleId === id)
export const finnLofte = (k: Kontaktflate, id: LofteId): Lofte | undefined =>
  k.lofter.find(l => l.lofteId === id)
export const apneLofter = (k: Kontaktflate): readonly Lofte[] => k.lofter.filter(l => !l.gjortOpp)
/** Samtalene det fortsatt skrives i. */
export const apneSamtaler = (k: Kontaktflate): readonly Samtale[] => k.samtaler.filter(s => !s.avsluttet)
/** Den som sist ble avsluttet. */
export const sisteAvsluttede = (k: Kontaktflate): Samtale | undefined =>
  k.samtaler.reduce<Samtale | undefined>(
    (siste, s) => ((s.avsluttet?.nr ?? 0) > (siste?.avsluttet?.nr ?? 0) ? s : siste),
    undefined,
  )

export function foldKontakt(k: Kontaktflate, r: Registrert<SamtaleHendelse>): Kontaktflate {
  const e = r.hendelse
  const samtale = (id: SamtaleId, endre: (s: Samtale) => Samtale): Kontaktflate => ({
    ...k,
    samtaler: k.samtaler.map(s => (s.samtaleId === id ? { ...endre(s), versjon: s.versjon + 1 } : s)),
  })
  switch (e.type) {
    case 'SamtaleStartet': {
      const { type: _, ...om } = e
      const ny: Samtale = { ...om, startetAv: r.aktor, tidspunkt: r.tidspunkt, nr: r.nr, versjon: 1 }
      return { ...k, samtaler: [...k.samtaler, ny] }
    }
    case 'SamtaleEndret': {
      const { type: _, ...om } = e
      return samtale(
        e.samtaleId,
        ({ startetAv, tidspunkt, nr, versjon, avsluttet, barnetolkingFulgtOpp }) => ({
          ...om,
          startetAv,
          tidspunkt,
          nr,
          versjon,
          ...(avsluttet ? { avsluttet } : {}),
          ...(barnetolkingFulgtOpp ? { barnetolkingFulgtOpp } : {}),
        }),
      )
    }
    case 'SamtaleAvsluttet': {
      const { type: _, samtaleId, ...slutt } = e
      const avsluttet = { ...slutt, av: r.aktor, tidspunkt: r.tidspunkt, nr: r.nr }
      return samtale(samtaleId, s => ({ ...s, avsluttet }))
    }
    case 'BarnetolkingFulgtOpp': {
      const { hvordan, dato } = e
      return samtale(e.samtaleId, s => ({ ...s, barnetolkingFulgtOpp: { hvordan, dato, av: r.aktor } }))
    }
    case 'LofteGitt': {
      const { type: _, ...lofte } = e
      return { ...k, lofter: [...k.lofter, { ...lofte, av: r.aktor, nr: r.nr }] }
    }
    case 'LofteInnfridd': {
      const { type: _, lofteId, ...gjort } = e
      const gjortOpp = { ...gjort, av: r.aktor, nr: r.nr }
      return { ...k, lofter: k.lofter.map(l => (l.lofteId === lofteId ? { ...l, gjortOpp } : l)) }
    }
    case 'RisikoVurdert': {
      const { type: _, ...vurdert } = e
      return { ...k, risiko: [...k.risiko, { ...vurdert, av: r.aktor, tidspunkt: r.tidspunkt }] }
    }
    case 'KontaktTilknyttet':
      return {
        ...k,
        tilknyttet: [...k.tilknyttet, { kontaktId: e.kontaktId, merknad: e.merknad, nr: r.nr }],
      }
    default:
      return umulig(e)
  }
}
