import type { Meldeplikt } from '../barnevern/tilstand.ts'
import type { Behovsliste } from '../behov/tilstand.ts'
import type { Etterspurte } from '../etterspurt/tilstand.ts'
import type { AnsattId, PersonId, SakId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import { type Husstand, TOM_HUSSTAND } from '../husstand/tilstand.ts'
import type { Journal } from '../journal/tilstand.ts'
import { type Kartlegging, TOM_KARTLEGGING } from '../kartlegging/tilstand.ts'
import { INGEN_LANGVARIG, type Langvarig } from '../langvarig/tilstand.ts'
import type { Oppholdsvurderinger } from '../opphold/tilstand.ts'
import { INGEN_KONTAKT, type Kontaktflate } from '../samtale/tilstand.ts'
import type { Samtykkeliste } from '../samtykke/tilstand.ts'
import type { Signallogg } from '../signal/avklaring.ts'
import type { Soknader } from '../soknad/tilstand.ts'
import { INGEN_TILBUD, type Tilbudslogg } from '../tilbud/tilstand.ts'
import type { Utbetalinger } from '../utbetaling/tilstand.ts'
import type { Utdragslogg } from '../utdrag/tilstand.ts'
import { INGEN_VEDTAK, type Vedtaksliste } from '../vedtak/tilstand.ts'
import type { Vilkarsoppfolginger } from '../vilkar/tilstand.ts'
import type { Vurderinger } from '../vurdering/tilstand.ts'
import { endring } from './endring.ts'
import type { SakHendelse } from './hendelser.ts'
import type { Registrert } from './strom.ts'

/** Husstandens mappe, slik den er etter alt som har skjedd. Navn og fødselsdatoer står i personstrømmene. */
export type Sak = {
  readonly sakId: SakId
  readonly opprettet?: Tidspunkt
  readonly sokerPersonId?: PersonId
  readonly kontor: string
  readonly saksnummer: string
  readonly tildelt: readonly AnsattId[]
  readonly inhabile: readonly { readonly ansattId: AnsattId; readonly grunn: string }[]
  readonly husstand: Husstand
  readonly soknader: Soknader
  readonly kartlegging: Kartlegging
  readonly behov: Behovsliste
  readonly signaler: Signallogg
  readonly meldeplikt: Meldeplikt
  readonly vurderinger: Vurderinger
  readonly vedtak: Vedtaksliste
  /** Om vilkårene i vedtakene er fulgt. */
  readonly vilkarsoppfolging: Vilkarsoppfolginger
  readonly journal: Journal
  readonly tilbud: Tilbudslogg
  readonly kontakt: Kontaktflate
  readonly samtykker: Samtykkeliste
  readonly opphold: Oppholdsvurderinger
  readonly langvarig: Langvarig
  readonly utdrag: Utdragslogg
  readonly utbetalinger: Utbetalinger
  readonly etterspurte: Etterspurte
  readonly sisteNr: number
  readonly sisteTidspunkt?: Tidspunkt
}

export const tomSak = (sakId: SakId): Sak => ({
  sakId,
  kontor: '',
  saksnummer: '',
  tildelt: [],
  inhabile: [],
  husstand: TOM_HUSSTAND,
  soknader: [],
  kartlegging: TOM_KARTLEGGING,
  behov: [],
  signaler: [],
  meldeplikt: [],
  vurderinger: [],
  vedtak: INGEN_VEDTAK,
  vilkarsoppfolging: [],
  journal: [],
  tilbud: INGEN_TILBUD,
  kontakt: INGEN_KONTAKT,
  samtykker: [],
  opphold: [],
  langvarig: INGEN_LANGVARIG,
  utdrag: [],
  utbetalinger: [],
  etterspurte: [],
  sisteNr: 0,
})

/** Hele strømmen brettes i den samme mappen, som ingen andre har sett ennå: en kopi for hver hendelse kostet en firedel av brettingen. */
export function foldSak(sakId: SakId, hendelser: readonly Registrert<SakHendelse>[]): Sak {
  const sak = { ...tomSak(sakId) }
  for (const r of hendelser)
    Object.assign(sak, endring(sak, r), { sisteNr: r.nr, sisteTidspunkt: r.tidspunkt })
  return sak
}

export const anvend = (sak: Sak, r: Registrert<SakHendelse>): Sak => ({
  ...sak,
  ...endring(sak, r),
  sisteNr: r.nr,
  sisteTidspunkt: r.tidspunkt,
})

/** Alle mennesker saken gjelder, uten dem som er tatt ut. Graderingen av saken er den strengeste blant alle, også de uttatte. */
export const personerISaken = (sak: Sak): readonly PersonId[] => [
  ...new Set([
    ...(sak.sokerPersonId ? [sak.sokerPersonId] : []),
    ...sak.husstand.voksne.map(v => v.personId),
    ...sak.husstand.barn.map(b => b.personId),
  ]),
]

export { livsoppholdTattBort, soknadssoker, vurderingslinjer } from './vurderingslinjer.ts'
