import type { Dato } from '../felles/dato.ts'
import type { AnsattId, NotatId, PersonId, SoknadId, VedtakId } from '../felles/id.ts'
import type { Innsynsmerke } from '../journal/typer.ts'
import type { UnntakFraVarsel } from '../regelverk/forvaltningsloven/paragraf-16-forhandsvarsling.ts'
import type { AnnetVedtak } from './annet.ts'
import type { VarigBoligKommando } from './botilbudet.ts'
import type { Gjenopptak } from './gjenopptak.ts'
import type { Nodhjelpsinnhold, Returgrunn, Utfall, Utleveringsmaate } from './hendelser.ts'
import type { Endringssvar, Lesersvar, NyKommentar } from './lesing/typer.ts'
import type { Oppringningskanal, Oppringningstolk, Oppringningsutfall } from './oppringning/hendelser.ts'
import type { Bruddvurdering } from './vilkarsbrudd.ts'

/** Det leseren har med seg når hun avgjør. `lestVersjon` er utgaven hun så; er noe endret siden, får hun lese det først. */
type Lest = {
  readonly kommentarer?: readonly NyKommentar[]
  readonly lesersvar?: readonly Lesersvar[]
  readonly lestVersjon?: number
}

/** Det som er tatt opp igjen: svaret på søknaden, eller vedtaket som står ved siden av den. */
type TattOpp = { readonly soknadId: SoknadId; readonly vedtakId?: VedtakId }

/** Det et menneske kan gjøre med et vedtak. Operasjonene står i `operasjoner.ts`, én for hver. */
export type VedtakKommando =
  | {
      readonly type: 'foreslaVedtak'
      readonly soknadId: SoknadId
      readonly utfall: Utfall
      readonly begrunnelse: string
    }
  /**
   * § 17, depositum, avvisning, avslag på akutt hjelp, eller at hjelp slutter. Med `vedtakId`: det returnerte foreslås på nytt. Med `erstatter`: vedtaket som
   * er tatt opp igjen, og som dette kommer i stedet for.
   */
  | {
      readonly type: 'foreslaAnnetVedtak'
      readonly soknadId: SoknadId
      readonly annet: AnnetVedtak
      readonly begrunnelse: string
      readonly vedtakId?: VedtakId
      readonly erstatter?: VedtakId
    }
  | { readonly type: 'trekkForslag'; readonly vedtakId: VedtakId; readonly grunn: string }
  | ({
      readonly type: 'returnerVedtak'
      readonly vedtakId: VedtakId
      readonly grunner: readonly Returgrunn[]
      readonly kommentar: string
      readonly personId?: PersonId
    } & Lest)
  /** Andreleserens godkjenning. Når kommunen ikke krever andreleser, fatter saksbehandleren selv. */
  | ({ readonly type: 'fattVedtak'; readonly vedtakId: VedtakId; readonly merknad: string } & Lest)
  | LesingKommando
  | {
      readonly type: 'innvilgNodhjelp'
      readonly soknadId: SoknadId
      readonly innhold: Omit<Nodhjelpsinnhold, 'erstatter'>
      readonly forelopigEtter7?: string
      /** Vedtaket som er tatt opp igjen, og som hjelpen kommer i stedet for. */
      readonly erstatter?: VedtakId
    }
  | {
      readonly type: 'merkBrevUtlevert'
      readonly vedtakId: VedtakId
      readonly maate: Utleveringsmaate
      readonly dato: Dato
    }
  | {
      readonly type: 'forOppringning'
      readonly vedtakId: VedtakId
      readonly notatId: NotatId
      readonly utfall: Oppringningsutfall
      readonly kanal: Oppringningskanal
      readonly dato: Dato
      /** Hvem de snakket med, eller prøvde å nå. */
      readonly hvem: string
      /** Hva de snakket om og hva familien lurte på; hvorfor noen slutter å prøve. Tom når ingen svarte. */
      readonly tekst: string
      /** De i familien samtalen handlet om, barna for seg. */
      readonly gjelder: readonly PersonId[]
      readonly tolk?: Oppringningstolk
      readonly innsyn: Innsynsmerke
      readonly skjermet?: true
    }
  | { readonly type: 'utforEtterkontroll'; readonly vedtakId: VedtakId; readonly merknad: string }
  | VarigBoligKommando
  | { readonly type: 'taOppVedtak'; readonly vedtakId: VedtakId; readonly gjenopptak: Gjenopptak }
  | ({ readonly type: 'avbrytGjenopptak'; readonly grunn: string } & TattOpp)
  | ({
      readonly type: 'varsleOmEndring'
      readonly hva: string
      readonly frist: Dato
    } & TattOpp)
  | ({
      readonly type: 'merkVarselUtlevert'
      readonly maate: Utleveringsmaate
      readonly dato: Dato
    } & TattOpp)
  | ({
      readonly type: 'utelatVarsel'
      readonly unntak: UnntakFraVarsel
      readonly begrunnelse: string
    } & TattOpp)
  | ({ readonly type: 'forSvarPaVarsel'; readonly svar: string; readonly dato: Dato } & TattOpp)
  | ({
      readonly type: 'vurderVilkarsbrudd'
      readonly soknadId: SoknadId
      readonly settVersjon: number
    } & Bruddvurdering)

/** Det som hører til lesingen, utenom å foreslå, sende tilbake og fatte. */
export type LesingKommando =
  /** I en gradert sak: én i kretsen får vedtaket å lese. */
  | { readonly type: 'giTilLeser'; readonly vedtakId: VedtakId; readonly ansattId: AnsattId }
  | {
      readonly type: 'svarPaEndring'
      readonly vedtakId: VedtakId
      readonly ref: string
      /** Versjonen av opplysningen hun så. Er den endret igjen, må hun se på nytt. */
      readonly lestVersjon: number
      readonly svar: Endringssvar
      readonly grunn: string
    }
  | {
      readonly type: 'besvarKommentar'
      readonly vedtakId: VedtakId
      readonly kommentarId: string
      readonly tekst: string
    }
  | { readonly type: 'velgKvalitetslesing'; readonly vedtakId: VedtakId; readonly grunn: string }
  | {
      readonly type: 'kvalitetsles'
      readonly vedtakId: VedtakId
      readonly merknad: string
      readonly grunner: readonly Returgrunn[]
      readonly kommentarer: readonly NyKommentar[]
      readonly lesersvar: readonly Lesersvar[]
    }
