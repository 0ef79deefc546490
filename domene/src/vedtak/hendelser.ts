import type { Behovsinnhold, Behovssvartype } from '../behov/hendelser.ts'
import type { Belop } from '../felles/belop.ts'
import type { Dato, Maned } from '../felles/dato.ts'
import type { AnsattId, BehovId, PersonId, SoknadId, VedtakId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Faktapeker, Samlet } from '../grunner/hendelser.ts'
import type { FrosneKontroller } from '../kontroll/resultat.ts'
import type { FrossetOpphold } from '../opphold/tilstand.ts'
import type { LestUnntak } from '../regelverk/forvaltningsloven/paragraf-16-forhandsvarsling.ts'
import type { Akuttbehov, Dokumentref } from '../soknad/hendelser.ts'
import type { Vilkarsdel } from '../vilkar/frys.ts'
import type { Barnetekst, Linjebeslutning, Linjeinnhold } from '../vurdering/hendelser.ts'
import type { AnnetVedtak } from './annet.ts'
import type { VarigBoligHendelse } from './botilbudet.ts'
import type { Erstatning, Gjenopptak } from './gjenopptak.ts'
import type { LesingHendelse } from './lesing/hendelser.ts'
import type { Faktaref, FrossenEndring, Kommentar, Lesersvar, Trekning } from './lesing/typer.ts'
import type { OppringningHendelse } from './oppringning/hendelser.ts'
import type { Oversatt } from './oversettelse.ts'
import type { Bruddvurdering } from './vilkarsbrudd.ts'

/** Utfallet av en vurdering velges av et menneske og starter tomt. */
export const UTFALL = ['innvilget', 'delvis-innvilget', 'avslatt'] as const
export type Utfall = (typeof UTFALL)[number]

/** Et vedtak kan også avvise søknaden, eller si at hjelpen slutter: det er egne avgjørelser (`annet.ts`), og ikke et nei til det noen søkte om. */
export const VEDTAKSUTFALL = [...UTFALL, 'avvist', 'opphort'] as const
export type Vedtaksutfall = (typeof VEDTAKSUTFALL)[number]

/** Kodede grunner til retur: målepunktene, utredning, språk og annet. */
export const RETURGRUNNER = ['V2', 'V3', 'V4', 'V5', 'utredning', 'sprak', 'annet'] as const
export type Returgrunn = (typeof RETURGRUNNER)[number]

/** Et behov som er besvart for søknaden, med svaret og linjene slik de var. Behov som er unntatt fra innsyn, er ikke med. */
export type Vedtaksbehov = Pick<Behovsinnhold, 'gjelder' | 'hva' | 'opphav'> & {
  readonly behovId: BehovId
  readonly svar: Behovssvartype
  readonly begrunnelse: string
  readonly linjer: readonly string[]
  /** Dagen retten til råd og veiledning begynner, når svaret er oppfølging og vedtaket om det er fattet. */
  readonly veiledningFra?: Dato
}

/** Det vedtaket sier, frosset slik det var da det ble foreslått eller fattet. */
export type Vedtaksinnhold = Vilkarsdel & {
  readonly periode: { readonly fra: Maned; readonly til: Maned }
  readonly utfall: Vedtaksutfall
  readonly begrunnelse: string
  readonly linjer: readonly {
    readonly linjeId: string
    readonly innhold: Linjeinnhold
    readonly beslutning: Linjebeslutning
    readonly paragraf19?: string
  }[]
  /** `fakta`: pekerne til opplysningene vurderingen hviler på, slik de var plukket da. */
  readonly barn: readonly (Barnetekst & {
    readonly personId: PersonId
    readonly fakta?: readonly Faktapeker[]
  })[]
  /** Mangler på vedtak fra før dette ble skrevet, som `behov`. */
  readonly samlet?: Samlet
  /** Søkerens oppholdsgrunnlag slik det var vurdert, når vedtaket hviler på det. */
  readonly opphold?: FrossetOpphold
  readonly behov?: readonly Vedtaksbehov[]
  readonly perManed: Belop
  readonly engang: Belop
  /** Det vedtaket gjelder når det ikke er stønad til livsopphold. Mangler på de andre. */
  readonly annet?: AnnetVedtak
  /** Vedtaket dette erstatter, og hvorfor. Mangler på det første. */
  readonly erstatter?: Erstatning
}

export const NODHJELPSFORMER = ['penger', 'varer-eller-tjenester', 'midlertidig-botilbud'] as const
export type Nodhjelpsform = (typeof NODHJELPSFORMER)[number]

/** Nødhjelp: én ansvarlig person innvilger; det som mangler, blir oppgaver etterpå. */
export type Nodhjelpsinnhold = {
  readonly behov: string
  readonly belop: Belop
  readonly form: Nodhjelpsform
  readonly gjelderTil: Dato
  readonly begrunnelse: string
  /** De meldte behovene hjelpen dekker. Resten blir stående som akutt. Mangler på vedtak fra før dette ble spurt om; de dekket alt. */
  readonly dekker?: readonly Akuttbehov[]
  /** Bare ved midlertidig botilbud: om stedet er forsvarlig for hvert barn (§ 27). Et barn uten ord er et spørsmål til etterkontrollen. */
  readonly botilbud?: readonly Stedsvurdering[]
  /** Vedtaket dette erstatter, og hvorfor. Mangler når hjelpen ikke kommer i stedet for noe. */
  readonly erstatter?: Erstatning
}
export type Stedsvurdering = { readonly personId: PersonId; readonly vurdering: string }

export type Godkjenning =
  | { readonly maate: 'andreleser'; readonly av: AnsattId; readonly merknad: string }
  | { readonly maate: 'uten-andreleser'; readonly av: AnsattId }
  | { readonly maate: 'nodhjelp'; readonly av: AnsattId; readonly forelopigEtter7?: string }

export const UTLEVERINGSMAATER = ['post', 'overlevert'] as const
export type Utleveringsmaate = (typeof UTLEVERINGSMAATER)[number]

/** Avsenderen slik den står i brevet. Navnene kan endres siden; brevet gjør det ikke. */
export type Brevavsender = {
  readonly kommune: string
  readonly kontor: string
  readonly saksbehandler: string
  readonly godkjentAv?: string
}

/**
 * Hvor mye av vedtaksbrevet som var standardtekst da vedtaket ble fattet (S-125). Andelene er mellom 0 og 1; `null` når avsnittet om barnet
 * ikke er skrevet. `andreBrev` er den delen som bare sto i andre brev fra kontoret, og `setninger` er de av egne ord som sto der.
 */
export type MaltStandardandel = {
  readonly andel: number
  readonly andreBrev: number
  readonly barn: readonly { readonly personId: string; readonly andel: number | null }[]
  readonly setninger: readonly string[]
}

/** Et stykke et menneske har skrevet på norsk, og oversettelsen et menneske har skrevet av det. Stykket kjennes igjen på ordene. */
export type OversattStykke = { readonly original: string; readonly tekst: string }

/** Et fattet vedtak er tatt opp igjen, og det familien er varslet om før et nytt. */
export type GjenopptakHendelse =
  | ({ readonly type: 'VedtakTattOppIgjen'; readonly gjenopptak: Gjenopptak } & Gjelder)
  | ({ readonly type: 'GjenopptakAvbrutt'; readonly grunn: string } & Gjelder)
  | ({
      readonly type: 'ForhandsvarselSendt'
      readonly hva: string
      readonly frist: Dato
      readonly dato: Dato
      readonly brev?: Dokumentref
    } & Gjelder)
  | ({
      readonly type: 'ForhandsvarselUtlevert'
      readonly maate: Utleveringsmaate
      readonly dato: Dato
    } & Gjelder)
  | ({
      readonly type: 'ForhandsvarselUtelatt'
      readonly unntak: LestUnntak
      readonly begrunnelse: string
    } & Gjelder)
  | ({ readonly type: 'ForhandsvarselBesvart'; readonly svar: string; readonly dato: Dato } & Gjelder)
  /** Varselet på engelsk, til hjelp. `original` er fingeravtrykket til varselet. */
  | ({ readonly type: 'ForhandsvarselOversatt'; readonly original: string } & Oversatt & Gjelder)
  /** Vurderingen av en reduksjon fordi et vilkår ikke er oppfylt. Den nyeste gjelder. */
  | ({ readonly type: 'VilkarsbruddVurdert' } & Bruddvurdering & Gjelder)

type Gjelder = { readonly vedtakId: VedtakId; readonly soknadId: SoknadId }

export type VedtakHendelse =
  | GjenopptakHendelse
  | LesingHendelse
  | OppringningHendelse
  | VarigBoligHendelse
  | {
      readonly type: 'VedtakForeslatt'
      readonly vedtakId: VedtakId
      readonly soknadId: SoknadId
      readonly innhold: Vedtaksinnhold
      /** Nummeret på den siste hendelsen i vurderingen forslaget hviler på. */
      readonly vurderingNr: number
      readonly kontroller: FrosneKontroller
      /** Opplysningene brevet hviler på, med versjonen de hadde. Mangler på forslag fra før dette ble skrevet. */
      readonly fakta?: readonly Faktaref[]
    }
  | { readonly type: 'ForslagTrukket'; readonly vedtakId: VedtakId; readonly grunn: string }
  | {
      readonly type: 'VedtakReturnert'
      readonly vedtakId: VedtakId
      readonly grunner: readonly Returgrunn[]
      readonly kommentar: string
      readonly personId?: PersonId
      readonly kommentarer?: readonly Kommentar[]
      readonly lesersvar?: readonly Lesersvar[]
    }
  | {
      readonly type: 'VedtakFattet'
      readonly vedtakId: VedtakId
      readonly soknadId: SoknadId
      readonly innhold: Vedtaksinnhold
      readonly godkjenning: Godkjenning
      readonly kontroller: FrosneKontroller
      readonly dato: Dato
      readonly digisosSak: string
      readonly hendelsestider: readonly Tidspunkt[]
      /** Mangler på vedtak fra før dette ble skrevet. */
      readonly avsender?: Brevavsender
      readonly kommentarer?: readonly Kommentar[]
      readonly lesersvar?: readonly Lesersvar[]
      /** Det som var endret siden forslaget, og hva som ble svart. */
      readonly endringer?: readonly FrossenEndring[]
      /** Mangler på vedtak fra før det ble målt, og når brevet ikke kunne bygges da. */
      readonly standardandel?: MaltStandardandel
      /** Satt når vedtaket ble trukket ut til å leses etterpå. */
      readonly trukket?: Trekning
    }
  | {
      readonly type: 'NodhjelpInnvilget'
      readonly vedtakId: VedtakId
      readonly soknadId: SoknadId
      readonly innhold: Nodhjelpsinnhold
      readonly godkjenning: Godkjenning
      readonly kontroller: FrosneKontroller
      readonly dato: Dato
      readonly etterkontrollFrist: Dato
      readonly digisosSak: string
      readonly hendelsestider: readonly Tidspunkt[]
      readonly avsender?: Brevavsender
    }
  | { readonly type: 'EtterkontrollUtfort'; readonly vedtakId: VedtakId; readonly merknad: string }
  /** Brevet til den som ikke får det digitalt: et menneske har postlagt det eller gitt det fra seg, og sier når. */
  | {
      readonly type: 'BrevUtlevert'
      readonly vedtakId: VedtakId
      readonly maate: Utleveringsmaate
      readonly dato: Dato
    }
  /** Brevet på et annet språk, til hjelp. Vedtaket er det norske brevet. `ord` er saksbehandlerens egne oversettelser. */
  | ({ readonly type: 'BrevOversatt'; readonly vedtakId: VedtakId } & Oversatt)
  | { readonly type: 'BrevFerdigstilt'; readonly vedtakId: VedtakId; readonly brev: Dokumentref }
  /** Leveringen har gitt filen en referanse i det nasjonale systemet. Den gjelder for alltid. */
  | {
      readonly type: 'FilLevert'
      readonly soknadId: SoknadId
      readonly sha256: string
      /** Nummeret på hendelsen som gjorde brevet ferdig. To like brev er to brev. Mangler på leveringer fra før dette ble skrevet. */
      readonly brevNr?: number
      readonly referanse: Filreferanse
    }

export type Filreferanse =
  | { readonly type: 'dokumentlager'; readonly id: string }
  | { readonly type: 'svarut'; readonly id: string; readonly nr: number }
