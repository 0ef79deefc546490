import type { Dato } from '../felles/dato.ts'
import type { MeldepliktId, PersonId } from '../felles/id.ts'
import type { Innsynsmerke } from '../journal/typer.ts'
import { KRITERIER } from '../regelverk/sosialtjenesteloven/paragraf-45-opplysningsplikt-til-barnevernet.ts'

export { KRITERIER }
/** Bokstavene i sosialtjenesteloven § 45. Teksten til hver står i tekstkatalogen. */
export type Kriterium = (typeof KRITERIER)[number]

/** Det den ansatte selv har kommet til. «Grunn til å tro» er lovens ord. */
export const KRITERIESVAR = ['ikke-grunn', 'grunn-til-a-tro', 'usikker'] as const
export type Kriteriesvar = (typeof KRITERIESVAR)[number]

/** Hva den ansatte gjør. «Følges opp» har en dag, så det ikke blir glemt. */
export const KONKLUSJONER = ['meldes', 'meldes-ikke', 'folges-opp'] as const
export type Konklusjon = (typeof KONKLUSJONER)[number]

/** Hvor det ble meldt fra. Handlingsrom sender ingenting selv. */
export const MELDT_TIL = ['barnevernstjenesten', 'barnevernvakt', 'politiet'] as const
export type MeldtTil = (typeof MELDT_TIL)[number]

/**
 * Vurderingen av meldeplikten. Plikten er den enkelte ansattes (§ 45); ingen leder må godkjenne, og ingen kan stoppe den. Den er
 * utenfor det en forelder kan lese, til et menneske har vurdert innsynet (forvaltningsloven § 19) og merket den.
 */
export type BarnevernHendelse =
  | {
      readonly type: 'MeldepliktVurdert'
      readonly vurderingId: MeldepliktId
      readonly personer: readonly PersonId[]
      readonly kriterier: Readonly<Record<Kriterium, Kriteriesvar>>
      readonly vurdering: string
      readonly konklusjon: Konklusjon
      readonly dato: Dato
      /** Dagen den ses på igjen, når den følges opp. */
      readonly innen?: Dato
      /** Vurderingen denne følger opp. Den forrige står som den var. */
      readonly folger?: MeldepliktId
    }
  /** At det er meldt fra, når, og hvor; meldingen selv står ikke her. */
  | {
      readonly type: 'BekymringMeldt'
      readonly vurderingId: MeldepliktId
      readonly til: MeldtTil
      readonly dato: Dato
      readonly merknad: string
    }
  | {
      readonly type: 'MeldepliktInnsynVurdert'
      readonly vurderingId: MeldepliktId
      readonly innsyn: Innsynsmerke
    }
