import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { SoknadId, VedtakId, VilkarId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import {
  type LestUnntak,
  skalForhandsvarsles,
} from '../regelverk/forvaltningsloven/paragraf-16-forhandsvarsling.ts'
import type { Dokumentref } from '../soknad/hendelser.ts'
import type { Vedtaksvilkar } from '../vilkar/frys.ts'
import type { Utleveringsmaate, Vedtaksinnhold } from './hendelser.ts'
import { gaIngenting, type MedInnhold, type Vedtaksslag } from './vedtaksslag.ts'
import type { Brudd, Bruddet } from './vilkarsbrudd.ts'

/** Grunnene til å gjøre om uten klage, forvaltningsloven § 35 første ledd bokstav a, b og c. */
export const OMGJORINGSGRUNNER = ['ikke-til-skade', 'ikke-underrettet', 'ugyldig'] as const
export type Omgjoringsgrunn = (typeof OMGJORINGSGRUNNER)[number]

/** Grunnene til et nytt vedtak framover: noe er blitt annerledes, eller tiden er ute. */
export const ENDRINGSGRUNNER = ['endrede-forhold', 'perioden-utlopt'] as const
export type Endringsgrunn = (typeof ENDRINGSGRUNNER)[number]

export const GJENOPPTAKSGRUNNER = [...OMGJORINGSGRUNNER, ...ENDRINGSGRUNNER, 'vilkarsbrudd'] as const

/**
 * Hvorfor et vedtak tas opp igjen. Ordet «stans» finnes ikke: brudd på et vilkår kan bare føre til reduksjon, og bare når vedtaket sa
 * fra om det (sosialtjenesteloven §§ 20 og 20 a). Reglene for det slaget står i `vilkarsbrudd.ts`.
 */
export type Gjenopptak =
  | { readonly slag: 'omgjoring'; readonly grunn: Omgjoringsgrunn; readonly begrunnelse: string }
  | { readonly slag: 'endring'; readonly grunn: Endringsgrunn; readonly begrunnelse: string }
  | {
      readonly slag: 'vilkarsbrudd'
      readonly grunn: 'vilkarsbrudd'
      /** Vilkåret i det gamle vedtaket som ikke er oppfylt. Begrunnelsen sier hva som skjedde. */
      readonly vilkarId: VilkarId
      readonly begrunnelse: string
    }

export type Varsel =
  | {
      readonly slag: 'sendt'
      readonly hva: string
      readonly frist: Dato
      readonly dato: Dato
      readonly brev?: Dokumentref
      readonly utlevert?: { readonly dato: Dato; readonly maate: Utleveringsmaate }
    }
  | { readonly slag: 'utelatt'; readonly unntak: LestUnntak; readonly begrunnelse: string }

/** Et vedtak som er tatt opp igjen, til et nytt erstatter det eller arbeidet avbrytes. Det gamle gjelder så lenge. */
export type Gjenopptatt = {
  readonly soknadId: SoknadId
  readonly vedtakId: VedtakId
  readonly gjenopptak: Gjenopptak
  readonly av: Aktor
  readonly tidspunkt: Tidspunkt
  readonly varsel?: Varsel
  /** Det familien svarte på varselet, med sine ord. */
  readonly svar?: { readonly tekst: string; readonly dato: Dato }
  /** Vurderingen av reduksjonen. Bare når vedtaket er tatt opp fordi et vilkår ikke er oppfylt. */
  readonly brudd?: Brudd
}

/** Det nye vedtaket sier hva det erstatter, frosset. */
export type Erstatning = {
  readonly vedtakId: VedtakId
  readonly dato: Dato
  /** Hva det gamle var. Mangler på erstatninger fra før andre vedtak enn stønad kunne tas opp igjen; de erstattet stønad. */
  readonly slag?: Vedtaksslag
  /** Det gamle ga ingenting. Mangler når det ga noe, og på erstatninger fra før dette ble skrevet. */
  readonly gaIngenting?: true
  readonly gjenopptak: Gjenopptak
  readonly varsel?: Omit<Extract<Varsel, { slag: 'sendt' }>, 'brev'> | Extract<Varsel, { slag: 'utelatt' }>
  readonly svar?: { readonly tekst: string; readonly dato: Dato }
  /** Vilkåret, vurderingen, og beløpet før. Bare når grunnen er et vilkår som ikke er oppfylt. */
  readonly brudd?: Bruddet
}

/**
 * Omgjøring til gunst trenger ikke varsel, og det gjør heller ikke et nytt vedtak i stedet for et som ikke ga noe. Alt annet kan gå imot familien, og da
 * skal de ha sagt sitt først.
 */
export const kreverVarsel = (g: Gjenopptak, forrige: MedInnhold | undefined): boolean =>
  !(g.slag === 'omgjoring' && g.grunn === 'ikke-til-skade') && !(forrige && gaIngenting(forrige))

/**
 * Om varselet kan utelates etter § 16 tredje ledd. Ikke ved brudd på et vilkår: pengene går som før mens familien svarer, så ingenting haster, og den
 * som kjenner vilkåret, har ikke dermed uttalt seg om reduksjonen. Det er vårt valg, og strengere enn loven (ADR 0035).
 */
export const kanUtelateVarsel = (g: Gjenopptak): boolean => g.slag !== 'vilkarsbrudd'

/**
 * Hva som mangler før det nye vedtaket kan foreslås. Svaret teller med en gang det er gitt; ellers venter vi fristen ut. Et varsel som
 * gikk ut etter sin egen frist, ga ingen tid til å svare, og er ikke noe varsel.
 */
export function manglerVarsel(
  g: Pick<Gjenopptatt, 'gjenopptak' | 'varsel' | 'svar'>,
  idag: Dato,
  forrige: MedInnhold | undefined,
): 'forhandsvarsel-mangler' | 'forhandsvarsel-frist' | undefined {
  if (!kreverVarsel(g.gjenopptak, forrige)) return undefined
  if (g.varsel?.slag === 'utelatt') {
    const unntak = { kode: g.varsel.unntak, grunn: g.varsel.begrunnelse }
    const unntatt = skalForhandsvarsles({ harUttaltSeg: false, unntak }).utfall !== 'oppfylt'
    return unntatt && kanUtelateVarsel(g.gjenopptak) ? undefined : 'forhandsvarsel-mangler'
  }
  if (!g.varsel?.utlevert || gikkUtForSent(g.varsel)) return 'forhandsvarsel-mangler'
  const skalVente = skalForhandsvarsles({ harUttaltSeg: g.svar !== undefined }).utfall === 'oppfylt'
  return skalVente && idag <= g.varsel.frist ? 'forhandsvarsel-frist' : undefined
}

export const gikkUtForSent = (v: Varsel): boolean =>
  v.slag === 'sendt' && v.utlevert !== undefined && v.utlevert.dato >= v.frist

/**
 * Om det nye vedtaket regnes som til skade: familien får mindre, eller et vilkår er nytt eller endret. Finner vi ikke noe av det, er det fortsatt
 * et menneske som må vurdere om endringen er til skade.
 */
export const sikkertTilSkade = (forrige: Vedtaksinnhold, ny: Vedtaksinnhold): boolean =>
  faarMindre(forrige, ny) || (ny.vilkar ?? []).some(v => !forrige.vilkar?.some(f => erIkkeStrengere(f, v)))

/**
 * Om vilkåret krever det samme av den samme, i den samme tiden eller kortere, og ikke gjør en reduksjon mulig som ikke var det. Om andre ord er
 * mildere, kan vi ikke lese; da er svaret nei, og vedtaket kan tas opp av en annen grunn. Begrunnelsen og ordene om barna kan skrives om.
 */
const erIkkeStrengere = (f: Vedtaksvilkar, ny: Vedtaksvilkar): boolean =>
  ny.vilkarId === f.vilkarId &&
  ny.type === f.type &&
  ny.hjemmel === f.hjemmel &&
  ny.gjelder === f.gjelder &&
  ny.hva === f.hva &&
  ny.fra >= f.fra &&
  ny.til <= f.til &&
  (ny.varsel?.svar !== 'ja' || f.varsel?.svar === 'ja')

/**
 * Om familien får mindre: mindre i måneden, mindre én gang, færre måneder, en linje som er lavere eller borte, penger som er blitt til lån,
 * garanti eller varer, eller penger som nå går til en annen enn søkeren.
 */
export function faarMindre(forrige: Vedtaksinnhold, ny: Vedtaksinnhold): boolean {
  const innvilget = (i: Vedtaksinnhold, linjeId: string) => {
    const b = i.linjer.find(l => l.linjeId === linjeId)?.beslutning
    return b?.utfall === 'innvilget' ? b.belop : 0
  }
  const erBidrag = (i: Vedtaksinnhold, linjeId: string) => {
    const b = i.linjer.find(l => l.linjeId === linjeId)?.beslutning
    return b?.utfall === 'innvilget' && (b.form === undefined || b.form.slag === 'bidrag')
  }
  const tilAnnen = (i: Vedtaksinnhold, linjeId: string) => {
    const b = i.linjer.find(l => l.linjeId === linjeId)?.beslutning
    return b?.utfall === 'innvilget' && b.mottaker !== undefined
  }
  return (
    ny.perManed < forrige.perManed ||
    ny.engang < forrige.engang ||
    ny.periode.fra > forrige.periode.fra ||
    ny.periode.til < forrige.periode.til ||
    forrige.linjer.some(l => innvilget(ny, l.linjeId) < innvilget(forrige, l.linjeId)) ||
    forrige.linjer.some(l => erBidrag(forrige, l.linjeId) && !erBidrag(ny, l.linjeId)) ||
    forrige.linjer.some(l => !tilAnnen(forrige, l.linjeId) && tilAnnen(ny, l.linjeId))
  )
}
