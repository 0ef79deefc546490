import type { Belop } from '../felles/belop.ts'
import type { Dato, Maned } from '../felles/dato.ts'
import type { AnsattId, PersonId, SoknadId, VedtakId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { FrosneKontroller } from '../kontroll/resultat.ts'
import type { Akuttbehov, Dokumentref } from '../soknad/hendelser.ts'
import type { Linjebeslutning, Linjeinnhold } from '../vurdering/hendelser.ts'

/** Utfallet velges av et menneske og starter tomt. Det nasjonale formatets AVVIST (formell avvisning) brukes ikke her ennå. */
export const UTFALL = ['innvilget', 'delvis-innvilget', 'avslatt'] as const
export type Utfall = (typeof UTFALL)[number]

/** Kodede grunner til retur: målepunktene, utredning, språk og annet. */
export const RETURGRUNNER = ['V2', 'V3', 'V4', 'V5', 'utredning', 'sprak', 'annet'] as const
export type Returgrunn = (typeof RETURGRUNNER)[number]

/** Det vedtaket sier, frosset slik det var da det ble foreslått eller fattet. */
export type Vedtaksinnhold = {
  readonly periode: { readonly fra: Maned; readonly til: Maned }
  readonly utfall: Utfall
  readonly begrunnelse: string
  readonly linjer: readonly {
    readonly linjeId: string
    readonly innhold: Linjeinnhold
    readonly beslutning: Linjebeslutning
    readonly paragraf19?: string
  }[]
  readonly barn: readonly {
    readonly personId: PersonId
    readonly vurdere: string
    readonly vekte: string
    readonly vise: string
  }[]
  readonly perManed: Belop
  readonly engang: Belop
}

/** Nødhjelp: én ansvarlig person innvilger; det som mangler, blir oppgaver etterpå. */
export type Nodhjelpsinnhold = {
  readonly behov: string
  readonly belop: Belop
  readonly form: 'penger' | 'varer-eller-tjenester' | 'midlertidig-botilbud'
  readonly gjelderTil: Dato
  readonly begrunnelse: string
  /** De meldte behovene hjelpen dekker. Resten blir stående som akutt. Mangler på vedtak fra før dette ble spurt om; de dekket alt. */
  readonly dekker?: readonly Akuttbehov[]
}

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

export type VedtakHendelse =
  | {
      readonly type: 'VedtakForeslatt'
      readonly vedtakId: VedtakId
      readonly soknadId: SoknadId
      readonly innhold: Vedtaksinnhold
      /** Nummeret på den siste hendelsen i vurderingen forslaget hviler på. */
      readonly vurderingNr: number
      readonly kontroller: FrosneKontroller
    }
  | { readonly type: 'ForslagTrukket'; readonly vedtakId: VedtakId; readonly grunn: string }
  | {
      readonly type: 'VedtakReturnert'
      readonly vedtakId: VedtakId
      readonly grunner: readonly Returgrunn[]
      readonly kommentar: string
      readonly personId?: PersonId
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
