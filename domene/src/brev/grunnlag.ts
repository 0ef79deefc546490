import type { Behovssvartype, Opphav } from '../behov/hendelser.ts'
import type { Belop } from '../felles/belop.ts'
import type { Dato, Maned } from '../felles/dato.ts'
import type { Spraak } from '../felles/spraak.ts'
import type { Samlet } from '../grunner/hendelser.ts'
import type { FrossetOpphold } from '../opphold/tilstand.ts'
import type { Vilkarsdel } from '../vilkar/frys.ts'
import type { Vilkarsinnhold } from '../vilkar/typer.ts'
import type { Barnetekst, Linjebeslutning } from '../vurdering/hendelser.ts'
import type { Erstattet } from './gjenopptak.ts'

/** Kontoret slik det skal stå i brevet. `skjermet` tar sted, kontor og telefon ut av brevet (adressebeskyttelse). */
export type Kontor = {
  readonly kommune: string
  readonly navn: string
  readonly telefon: string | null
  readonly skjermet: boolean
}

/** Det alle brev trenger. Fødselsnummer er ikke med, og kan derfor ikke havne i brevet. */
export type Brevfelles = {
  /** Målformen, eller `en` når det bygges en oversettelse av et brev som er skrevet på norsk. */
  readonly malform: Spraak
  readonly mottaker: { readonly navn: string; readonly adresse: readonly string[] }
  readonly kontor: Kontor
  readonly saksreferanse: string
  readonly dato: Dato
  readonly saksbehandler: string
}

export type Brevlinje = {
  readonly ref: string
  readonly tekst: string
  /** Navnet på den linjen gjelder, eller null når den gjelder alle hjemme. */
  readonly gjelder: string | null
  /** Id-en til den linjen gjelder. To barn kan ha samme navn. */
  readonly gjelderRef?: string
  readonly hyppighet: 'manedlig' | 'engang'
  readonly sokt: Belop | null
  /** Det som er besluttet. Null kroner når linjen er avslått. */
  readonly besluttet: Belop
  readonly utfall: 'innvilget' | 'avslatt'
  readonly hjemmel: '18' | '19'
  /** Saksbehandlerens egne ord; tom tekst når det ikke er skrevet noe. */
  readonly begrunnelse: string
  /** Svaret på «er det nok for denne?», med egne ord. */
  readonly erDetNok: string
  /** Den skrevne vurderingen etter § 19. Uten den sier brevet aldri at § 19 er vurdert. */
  readonly vurdering19: string
  readonly opplysninger: readonly { readonly ref: string; readonly navn?: string }[]
  /** Formen, hvem som får pengene, og ordene om det. Mangler på vedtak fra før det ble spurt om. */
  readonly valg?: Linjevalg
}
export type Linjevalg = Pick<
  Extract<Linjebeslutning, { utfall: 'innvilget' }>,
  'belopsvurdering' | 'reduksjon' | 'form' | 'mottaker' | 'maned' | 'depositum'
>

export type Brevinntekt = {
  readonly ref: string
  readonly tekst: string
  readonly hyppighet: 'manedlig' | 'engang'
  readonly belop: Belop
}

/** Et behov familien har sagt fra om, eller som Nav fant, og svaret. `linjer` er refene til linjene som svarer på det. */
export type Brevbehov = {
  readonly ref: string
  /** Refen til barnet det gjelder; null når det gjelder familien eller en voksen. */
  readonly barn: string | null
  readonly hva: string
  readonly opphav: Opphav
  readonly svar: Behovssvartype
  readonly begrunnelse: string
  readonly linjer: readonly string[]
  /** Dagen retten til råd og veiledning (§ 17) begynner, når det er fattet vedtak om den. */
  readonly veiledningFra?: Dato
}

/** Et vilkår for stønaden. `gjelder` er navnet på en annen voksen; null når det er den brevet går til. */
export type Brevvilkar = Omit<Vilkarsinnhold, 'gjelder'> & {
  readonly ref: string
  readonly gjelder: string | null
}

/** Barnets avsnitt: bare egne ord. Det valgfrie er ikke skrevet når det mangler. */
export type Brevbarn = Barnetekst & {
  readonly ref: string
  readonly navn: string
  /** Barnets eget syn, når noen har skrevet om det. */
  readonly syn?: { readonly ref: string; readonly navn?: string }
  readonly opplysninger: readonly { readonly ref: string; readonly navn?: string }[]
}

/**
 * Hvem som står bak. `forslag`: en kollega skal lese det først, og ingen kan stå der som den som har godkjent. `alene`: den som skrev,
 * svarer selv for brevet.
 */
export type Underskrift =
  | { readonly slag: 'forslag' }
  | { readonly slag: 'alene' }
  | { readonly slag: 'godkjent'; readonly av: string }

export type Vedtaksbrevgrunnlag = Brevfelles & {
  readonly underskrift: Underskrift
  /** Null når hjelpen ble gitt uten søknad. */
  readonly soknadMottatt: Dato | null
  readonly utfall: 'innvilget' | 'delvis-innvilget' | 'avslatt'
  /** Den samlede begrunnelsen, med saksbehandlerens egne ord; tom tekst når grunnene bare står på linjene. */
  readonly begrunnelse: string
  readonly nodhjelp: boolean
  /** Vedtaket dette erstatter; mangler på det første. */
  readonly erstatter?: Erstattet
  readonly maneder: readonly Maned[]
  readonly perManed: Belop
  readonly engang: Belop
  /** Måneden engangsbeløpet betales i. */
  readonly engangManed: Maned | null
  readonly linjer: readonly Brevlinje[]
  /** Inntekter som er regnet med, som positive beløp. */
  readonly inntekter: readonly Brevinntekt[]
  /** Det § 18 tredje ledd holder utenfor. */
  readonly holdtUtenfor: readonly {
    readonly ref: string
    readonly slag: 'barnetrygd' | 'barns-arbeidsinntekt'
    readonly tekst: string
  }[]
  readonly barn: readonly Brevbarn[]
  /** Noen i saken er vernet: det en forelder som ikke får brevet har sagt, er ikke med, uansett hva som er valgt. */
  readonly foreldrevern?: boolean
  readonly samlet?: Samlet
  /** Mottakerens oppholdsgrunnlag, når vedtaket hviler på det. */
  readonly opphold?: Pick<FrossetOpphold, 'grunnlag' | 'til'> & { readonly ref: string }
  readonly behov?: readonly Brevbehov[]
  readonly vilkar?: readonly Brevvilkar[]
  readonly unntak20a?: Vilkarsdel['unntak20a']
  readonly klageinstans: string
  /** Normen beløpene er sett i lys av. Null når ingen norm er kjent for måneden. */
  readonly norm: { readonly tekst: string; readonly oppdiktet: boolean; readonly ref?: string } | null
}

export type ForelopigSvarGrunnlag = Brevfelles & {
  readonly soknadMottatt: Dato
  readonly forventetSvar: Dato
  /** Hvorfor svaret tar lengre tid, med saksbehandlerens egne ord. */
  readonly grunn: string
  /** Det søkeren må sende inn, ett punkt per sak; tom når ingenting mangler fra søkeren. */
  readonly trengerFraDeg: readonly string[]
}
