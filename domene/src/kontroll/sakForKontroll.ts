import type { Behovssvartype } from '../behov/hendelser.ts'
import type { Aktor } from '../felles/aktor.ts'
import type { Dato, Maned } from '../felles/dato.ts'
import type { AnsattId, PersonId, SoknadId } from '../felles/id.ts'
import type { Samlet } from '../grunner/hendelser.ts'
import type { LestUnntak } from '../regelverk/forvaltningsloven/paragraf-16-forhandsvarsling.ts'
import type { Inntektstype } from '../regelverk/inntektstyper.ts'
import type { Unntak20a } from '../regelverk/sosialtjenesteloven/paragraf-20a-vilkar-under-30.ts'
import type { Utfall } from '../vedtak/hendelser.ts'
import type { SkrevetTekst } from '../vedtak/skrevneOrd.ts'
import type { Bruddvurdering } from '../vedtak/vilkarsbrudd.ts'
import type { Vedtaksvilkar } from '../vilkar/frys.ts'
import type { Barnetekst, Linjekilde, TattBortFordi } from '../vurdering/hendelser.ts'
import type { KartleggingForKontroll, Kontrollbarn } from './kartleggingForKontroll.ts'
import type { OppfolgingForKontroll } from './oppfolging.ts'
import type { OppholdForKontroll } from './opphold.ts'
import type { Bestridelse } from './resultat.ts'

/** Feltene kontrollene hviler på. Nettleseren og serveren kjører de samme funksjonene på det samme; serverens svar gjelder. */
export type SakForKontroll = Omit<KartleggingForKontroll, 'barn'> & {
  readonly soknadId: SoknadId
  readonly mottattDato: Dato
  readonly forelopigSvar?: Dato
  readonly avgjort: boolean
  /** Barna under 18 i husstanden, eldst først. */
  readonly barn: readonly (Kontrollbarn & {
    readonly vurdering?: Barnetekst & { readonly av: Aktor['type'] }
    /** Opplysningene som er plukket for barnet, og hvor mange av dem som er endret eller trukket siden. */
    readonly fakta?: { readonly antall: number; readonly endret: number }
    /** Svaret på «er barnets behov tilstrekkelig undersøkt og vurdert?». `foreldet`: teksten om barnet er endret siden. */
    readonly undersokt?: { readonly svar: 'ja' | 'nei'; readonly ord: string; readonly foreldet: boolean }
    /** Setninger kontoret har brukt i andre brev, eller som står i malen, blant dem i barnets tekst. Mangler når ingen har målt. */
    readonly standard?: { readonly setninger: number; readonly av: number }
  })[]
  readonly periode?: { readonly fra: Maned; readonly til: Maned }
  readonly linjer: readonly {
    readonly linjeId: string
    readonly slag: 'utgift' | 'inntekt'
    readonly tekst: string
    readonly gjelderBarn: boolean
    /** Fødselsdatoen til den inntekten tilhører: om hun er barn, avgjøres i hver måned for seg. */
    readonly fodt?: Dato
    readonly inntektstype?: Inntektstype
    /** Etterbetalt eller oppspart. */
    readonly gjelderTidligere?: boolean
    readonly faktisk?: number
    readonly utfall?: 'innvilget' | 'avslatt' | 'medregnet'
    readonly belop?: number
    readonly begrunnelse?: string
    readonly bestemtAv?: Aktor['type']
    readonly paragraf19?: string
    /** Dekket etter § 18 med mindre enn det de søkte om eller faktisk betaler, eller mindre enn normen eller satsen. */
    readonly delvisAvslatt?: true
    /** Livsopphold satt lavere for et barn som er her en del av tiden. */
    readonly underForDeltid?: true
    /** Formen er ikke valgt: beslutningen er fra før den ble spurt om. */
    readonly utenForm?: true
    /** Formen er lån. */
    readonly lan?: true
    /** Barnet får mindre enn utgangspunktet, med denne grunnen. */
    readonly reduksjon?: string
    /** Loven holder inntekten utenfor; da trenger ingen å bestemme noe. */
    readonly utenfor?: true
    readonly kilde?: Linjekilde
    readonly livsopphold?: true
    /** Behovene linjen svarer på. */
    readonly behov?: readonly string[]
    /** Beløp som står på linjen ved siden av det som er bestemt: norm, sats og faktisk. */
    readonly andreBelop?: readonly number[]
  }[]
  /** Livsopphold noen har tatt bort, og hvorfor. Uten `fordi` er det ikke sagt om de hadde søkt om det. */
  readonly tattBort?: readonly {
    readonly linjeId: string
    readonly tekst: string
    readonly navn: string
    readonly fordi?: TattBortFordi
  }[]
  /** Vilkårene for stønaden, unntaket for en under 30 år, og den som søkte. */
  readonly vilkar?: {
    readonly satt: readonly (Vedtaksvilkar & {
      readonly navn: string
      readonly fodselsdato?: Dato
      /** Gjelder en annen voksen enn den som søkte. */
      readonly annenVoksen?: true
    })[]
    readonly unntak?: Unntak20a
    readonly soker?: { readonly personId: PersonId; readonly navn: string; readonly fodselsdato?: Dato }
  }
  /** Når vedtaket er tatt opp, og det kan gå ut over familien at et vilkår ikke er oppfylt. */
  readonly reduksjon?: {
    /** Vilkåret som er grunnen. Mangler når vedtaket er tatt opp av en annen grunn. */
    readonly vilkar?: { readonly hva: string }
    readonly vurdering?: Bruddvurdering & { readonly forSvaret?: true }
    /** Utgifter som dekkes med mindre enn i det gamle vedtaket, og gjelder et barn, eller mat, varme og tak. */
    readonly lavere: readonly { readonly linjeId: string; readonly tekst: string; readonly barn: boolean }[]
    /** Vilkår i det gamle vedtaket som er ført inn som ikke oppfylt. */
    readonly brutt: readonly { readonly hva: string }[]
  }
  readonly perManed?: number
  readonly engang?: number
  readonly overskudd: boolean
  /** Behovene i saken, og hvor mange av dem ingen har svart på. */
  readonly behov: {
    readonly antall: number
    readonly apne: number
    /** De som er besvart for denne søknaden, og linjene som hører til dem. */
    readonly besvarte?: readonly {
      readonly behovId: string
      readonly hvem?: PersonId
      readonly hva: string
      readonly svar: Behovssvartype
      readonly linjer: readonly string[]
      /** Vedtaket om råd og veiledning (§ 17) som dekker svaret, når svaret er oppfølging og det finnes. */
      readonly veiledning?: { readonly start: Dato; readonly fattet: boolean }
    }[]
  }
  /** Mangler når ingen behov er besvart med oppfølging eller samarbeid. */
  readonly oppfolging?: OppfolgingForKontroll
  /** Hver voksen, og det siste noen har skrevet om oppholdsgrunnlaget. */
  readonly opphold: readonly OppholdForKontroll[]
  /** Opplysninger fra andre som taler mot familien, og som ikke er lagt fram for dem. */
  readonly ikkeForelagt?: number
  readonly samlet?: Samlet
  readonly uenigheter?: readonly Bestridelse[]
  readonly begrunnelse?: string
  /** Alle ordene brevet vil ha, med hvor de står. */
  readonly tekster: readonly SkrevetTekst[]
  /** Vedtaket hviler ikke på vurderingen av linjer og barn: bare ordene i det leses. */
  readonly utenVurdering?: true
  /** Et vedtak uten vurdering som likevel er stønad: depositum. De andre er råd, akutt hjelp, eller tar ikke opp søknaden. */
  readonly erStonad?: true
  /** Utfallet et menneske har valgt, når vedtaket er foreslått eller foreslås nå. */
  readonly utfall?: Utfall
  readonly foreslattAv?: AnsattId
  readonly godkjennesAv?: AnsattId
  /** Ansatte som har arbeidet i vurderingen, og derfor ikke kan være andreleser. */
  readonly harArbeidet: readonly AnsattId[]
  /** Ansatte som har meldt seg inhabile i saken. */
  readonly inhabile?: readonly AnsattId[]
  /** Vedtaket er tatt opp igjen: om endringen bare kan være til gunst, og det familien er varslet om. */
  readonly gjenopptatt?: {
    readonly tilGunst: boolean
    readonly varsel?:
      | { readonly slag: 'sendt'; readonly frist: Dato; readonly utlevert?: Dato }
      | { readonly slag: 'utelatt'; readonly unntak: LestUnntak; readonly grunn: string }
    readonly svart?: Dato
  }
}
