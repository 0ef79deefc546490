import type { Avslagskode } from '../sak/avslag.ts'
import { alleBarna } from './alleBarna.ts'
import { barnetsSyn } from './barnetsSyn.ts'
import { egenGodkjenning } from './egenGodkjenning.ts'
import { form } from './form.ts'
import { fvl11a } from './fvl11a.ts'
import { fvl16 } from './fvl16.ts'
import { fvl17 } from './fvl17.ts'
import { fvl24 } from './fvl24.ts'
import { fvl25 } from './fvl25.ts'
import { fvl27 } from './fvl27.ts'
import { habilitet } from './habilitet.ts'
import { hvertMedlem } from './hvertMedlem.ts'
import { k1 } from './k1.ts'
import { k2 } from './k2.ts'
import { erUkartlagt, k3 } from './k3.ts'
import type { KartleggingForKontroll } from './kartleggingForKontroll.ts'
import { manglendeOpplysninger } from './manglendeOpplysninger.ts'
import { navngittMenneske } from './navngittMenneske.ts'
import { o1, o2, o3, oppfolging } from './oppfolging.ts'
import { opphold } from './opphold.ts'
import type { FrosneKontroller, Kontrollnavn, Kontrollresultat, Uenig } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'
import { stordrift } from './stordrift.ts'
import { svarRutet } from './svarRutet.ts'
import { tekst } from './tekst.ts'
import { tjenesteUtenVedtak } from './tjenesteUtenVedtak.ts'
import { undersokt } from './undersokt.ts'
import { v1 } from './v1.ts'
import { erUvurdert, v2 } from './v2.ts'
import { v3 } from './v3.ts'
import { erTattBort, v4 } from './v4.ts'
import { v5 } from './v5.ts'
import { vilkar } from './vilkar.ts'
import { vilkarsbrudd } from './vilkarsbrudd.ts'

/** Utgaven av kontrollene. Heves når en kontroll endrer mening, slik at gamle resultater kan skilles fra nye. */
export const KONTROLLUTGAVE = 10

/** Fra denne utgaven leser ordkontrollen hele vedtaket, og bare det, også når det ikke hviler på vurderingen. */
export const ORDENE_LESES_FRA = 6

/** Kontrollene av kartleggingen. De hviler ikke på noe vedtak, og siden om barna kjører dem mens svarene kommer. */
const KARTLEGGING = {
  'alle-barna': alleBarna,
  K1: k1,
  K2: k2,
  K3: k3,
  'barnets-syn': barnetsSyn,
  'hvert-familiemedlem': hvertMedlem,
  'manglende-opplysninger': manglendeOpplysninger,
  'svar-rutet': svarRutet,
} as const

export type Kontrolltabell = Readonly<
  Record<Kontrollnavn, (s: SakForKontroll) => readonly Kontrollresultat[]>
>
/** Kontrollene i den rekkefølgen en saksbehandler møter dem. */
export const KONTROLL: Kontrolltabell = {
  ...KARTLEGGING,
  V1: v1,
  V2: v2,
  V3: v3,
  V4: v4,
  V5: v5,
  O: oppfolging,
  O1: o1,
  O2: o2,
  O3: o3,
  tekst,
  'undersokt-og-vurdert': undersokt,
  'fvl-16': fvl16,
  'fvl-17': fvl17,
  'fvl-24': fvl24,
  'fvl-25': fvl25,
  'fvl-27': fvl27,
  'sotjl-41': tjenesteUtenVedtak,
  form,
  stordrift,
  vilkar,
  vilkarsbrudd,
  opphold,
  'fvl-11a': fvl11a,
  habilitet,
  'egen-godkjenning': egenGodkjenning,
  'navngitt-menneske': navngittMenneske,
}

/**
 * Det som sperrer et vedtak, i én tabell. Alt annet advarer og følger saken. Nødhjelp sperres av ingenting her. At et vedtak må
 * gjelde en søknad under behandling, noen måneder, minst én bestemt utgift og en begrunnelse, er ikke kontroller, men det som gjør
 * det til et vedtak (`vedtak/operasjoner.ts`, ADR 0009).
 */
const SPERRER: readonly {
  readonly kontroll: Kontrollnavn
  readonly nar: (r: Kontrollresultat) => boolean
  readonly kode: Avslagskode
}[] = [
  { kontroll: 'alle-barna', nar: r => r.utfall === 'mangler', kode: 'alle-barna-ubesvart' },
  { kontroll: 'K3', nar: erUkartlagt, kode: 'barn-ikke-kartlagt' },
  { kontroll: 'V2', nar: erUvurdert, kode: 'barn-ikke-vurdert' },
  { kontroll: 'V4', nar: erTattBort, kode: 'livsopphold-tatt-bort' },
  {
    kontroll: 'V4',
    nar: r => r.utfall === 'mangler' && !erTattBort(r),
    kode: 'paragraf-19-ikke-vurdert',
  },
  { kontroll: 'navngitt-menneske', nar: r => r.utfall === 'mangler', kode: 'ikke-menneske' },
  { kontroll: 'egen-godkjenning', nar: r => r.utfall === 'mangler', kode: 'egen-godkjenning' },
]
/** Kontrollene som kan sperre et forslag. Alle de andre advarer. */
export const KAN_SPERRE: ReadonlySet<Kontrollnavn> = new Set(SPERRER.map(s => s.kontroll))

export type Kontrollert = {
  readonly kontroll: Kontrollnavn
  readonly resultat: Kontrollresultat
  /** Et menneske er uenig, og grunnen står her. Den løfter ingen sperre. */
  readonly uenig?: Uenig
}

/** Det kontrollene sier om kartleggingen slik den står nå. */
export const kontrollerKartlegging = (
  s: KartleggingForKontroll,
): readonly Pick<Kontrollert, 'kontroll' | 'resultat'>[] =>
  (Object.keys(KARTLEGGING) as (keyof typeof KARTLEGGING)[]).flatMap(kontroll =>
    KARTLEGGING[kontroll](s).map(resultat => ({ kontroll, resultat })),
  )

export function kontroller(s: SakForKontroll): readonly Kontrollert[] {
  return NAVNENE.flatMap(kontroll => enKontroll(s, kontroll, KONTROLL))
}

/** Det hver kontroll sier, og navnet på dem som kastet. En som kaster i en underlig sak, tar ikke de andre med seg, og blir talt. */
export function kontrollerHver(
  s: SakForKontroll,
  tabell: Kontrolltabell = KONTROLL,
): { readonly resultater: readonly Kontrollert[]; readonly kunneIkke: readonly Kontrollnavn[] } {
  const [resultater, kunneIkke]: [Kontrollert[], Kontrollnavn[]] = [[], []]
  for (const kontroll of NAVNENE) {
    try {
      resultater.push(...enKontroll(s, kontroll, tabell))
    } catch {
      kunneIkke.push(kontroll)
    }
  }
  return { resultater, kunneIkke }
}

const NAVNENE = Object.keys(KONTROLL) as readonly Kontrollnavn[]

const enKontroll = (
  s: SakForKontroll,
  kontroll: Kontrollnavn,
  tabell: Kontrolltabell,
): readonly Kontrollert[] =>
  tabell[kontroll](s).map(resultat => ({ kontroll, resultat, ...uenighet(s, kontroll, resultat) }))

function uenighet(s: SakForKontroll, kontroll: Kontrollnavn, r: Kontrollresultat): { uenig?: Uenig } {
  const hvem = 'hvem' in r ? r.hvem : undefined
  const linjeId = 'linjeId' in r ? r.linjeId : undefined
  const u = s.uenigheter?.find(
    x => x.kontroll === kontroll && x.kode === r.kode && x.hvem === hvem && x.linjeId === linjeId,
  )
  return u ? { uenig: { grunn: u.grunn, av: u.av, tidspunkt: u.tidspunkt } } : {}
}

/** Det som fryses ved et vedtak. En kontroll som kaster, står aldri mellom en familie og hjelpen; den står som en som ikke kunne regnes. */
export function frys(s: SakForKontroll, tabell: Kontrolltabell = KONTROLL): FrosneKontroller {
  const { resultater, kunneIkke } = kontrollerHver(s, tabell)
  return { utgave: KONTROLLUTGAVE, resultater, ...(kunneIkke.length > 0 ? { kunneIkke } : {}) }
}

export type Sperre = { readonly kode: Avslagskode; readonly kontrollert: Kontrollert }

/** Det som sperrer nå, i tabellens rekkefølge. Bare kontrollene som kan sperre, kjøres: kaster en av dem, fattes ingenting. */
export function sperrer(s: SakForKontroll, tabell: Kontrolltabell = KONTROLL): readonly Sperre[] {
  const alle = NAVNENE.filter(n => SPERRENDE.has(n)).flatMap(n => enKontroll(s, n, tabell))
  return SPERRER.flatMap(({ kontroll, nar, kode }) =>
    alle.filter(k => k.kontroll === kontroll && nar(k.resultat)).map(kontrollert => ({ kode, kontrollert })),
  )
}
const SPERRENDE: ReadonlySet<Kontrollnavn> = new Set(SPERRER.map(x => x.kontroll))
