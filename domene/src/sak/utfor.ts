import {
  type BarnevernKommando,
  registrerBekymringMeldt,
  vurderMeldeplikt,
  vurderMeldepliktInnsyn,
} from '../barnevern/operasjoner.ts'
import type { BehovKommando } from '../behov/kommandoer.ts'
import {
  besvarBehov,
  endreBehov,
  gjenapneBehov,
  meldBehov,
  taBehovMedISoknaden,
} from '../behov/operasjoner.ts'
import type { EtterspurtKommando } from '../etterspurt/kommandoer.ts'
import { ETTERSPURTOPERASJONER } from '../etterspurt/operasjoner.ts'
import type { GrunnKommando } from '../grunner/kommandoer.ts'
import {
  bestridKontroll,
  knyttLinje,
  svarUndersokt,
  velgBarnefakta,
  vurderSamlet,
} from '../grunner/operasjoner.ts'
import {
  avklarManglendeBarn,
  besvarAlleBarna,
  type HusstandKommando,
  leggTilBarn,
  leggTilVoksen,
  rettBarneopplysninger,
  taUtAvHusstanden,
} from '../husstand/operasjoner.ts'
import type { JournalKommando } from '../journal/kommandoer.ts'
import {
  avklarNotat,
  ferdigstillNotat,
  giMerknad,
  knyttNotat,
  merkNotat,
  rettNotat,
} from '../journal/operasjoner.ts'
import type { KartleggingKommando } from '../kartlegging/kommandoer.ts'
import {
  bekreftFellessvar,
  oppdaterGrunnlag,
  registrerBarnetsSyn,
  registrerFellessvar,
  registrerOpplysning,
  trekkOpplysning,
  utelatKartlegging,
  velgOmfang,
} from '../kartlegging/operasjoner.ts'
import { LANGVARIGOPERASJONER, type LangvarigKommando } from '../langvarig/operasjoner.ts'
import { type OppholdKommando, vurderOpphold } from '../opphold/operasjoner.ts'
import type { SamtaleKommando } from '../samtale/kommandoer.ts'
import {
  avsluttSamtale,
  endreSamtale,
  folgOppBarnetolking,
  giLofte,
  gjorOppLofte,
  knyttKontakt,
  startSamtale,
  vurderRisiko,
} from '../samtale/operasjoner.ts'
import { giSamtykke, type SamtykkeKommando, trekkSamtykke } from '../samtykke/operasjoner.ts'
import { avklarSignal } from '../signal/avklaring.ts'
import type { SignalKommando } from '../signal/hendelser.ts'
import { SOKNADSOPERASJONER, type SoknadKommando } from '../soknad/operasjoner.ts'
import { TILBUDSOPERASJONER, type TilbudKommando } from '../tilbud/operasjoner.ts'
import type { UtbetalingKommando } from '../utbetaling/kommandoer.ts'
import { UTBETALINGSOPERASJONER } from '../utbetaling/operasjoner.ts'
import { lagUtdrag, type UtdragKommando } from '../utdrag/operasjoner.ts'
import { foreslaAnnetVedtak } from '../vedtak/annetVedtak.ts'
import { vurderVarigBolig } from '../vedtak/botilbudet.ts'
import { GJENOPPTAKSOPERASJONER } from '../vedtak/gjenopptakOperasjoner.ts'
import type { VedtakKommando } from '../vedtak/kommandoer.ts'
import { giTilLeser } from '../vedtak/lesing/giTilLeser.ts'
import {
  besvarKommentar,
  kvalitetsles,
  returnerVedtak,
  svarPaEndring,
  velgKvalitetslesing,
} from '../vedtak/lesing/operasjoner.ts'
import { innvilgNodhjelp, utforEtterkontroll } from '../vedtak/nodhjelp.ts'
import { fattVedtak, foreslaVedtak, merkBrevUtlevert, trekkForslag } from '../vedtak/operasjoner.ts'
import { forOppringning } from '../vedtak/oppringning/operasjoner.ts'
import type { VilkarKommando } from '../vilkar/kommandoer.ts'
import { fjernVilkar, folgOppVilkar, settAktivitetsunntak, settVilkar } from '../vilkar/operasjoner.ts'
import { fjernLinje } from '../vurdering/fjernLinje.ts'
import {
  besluttLinje,
  settLinje,
  settPeriode,
  type VurderingKommando,
  velgUtgangspunkt,
  vurderBarn,
  vurderParagraf19,
} from '../vurdering/operasjoner.ts'
import { sjekkUtgift } from '../vurdering/sjekkUtgift.ts'
import { fjernTildeling, type MappeKommando, meldInhabil, taSak, tildelSak } from './mappe.ts'
import { kanIkke, type Omgivelse, type Utfort } from './omgivelse.ts'
import type { Sak } from './tilstand.ts'

/** Alt et menneske kan gjøre i en sak. Hver kommando er én operasjon; her velges den. */
export type SakKommando =
  | MappeKommando
  | HusstandKommando
  | SoknadKommando
  | KartleggingKommando
  | BehovKommando
  | SignalKommando
  | BarnevernKommando
  | VurderingKommando
  | GrunnKommando
  | VilkarKommando
  | VedtakKommando
  | JournalKommando
  | TilbudKommando
  | SamtaleKommando
  | SamtykkeKommando
  | OppholdKommando
  | LangvarigKommando
  | UtdragKommando
  | UtbetalingKommando
  | EtterspurtKommando

export type SakKommandotype = SakKommando['type']

type Operasjoner = {
  readonly [T in SakKommandotype]: (sak: Sak, k: Extract<SakKommando, { type: T }>, o: Omgivelse) => Utfort
}

export const OPERASJONER: Operasjoner = {
  taSak,
  tildelSak,
  fjernTildeling,
  meldInhabil,
  leggTilBarn,
  leggTilVoksen,
  rettBarneopplysninger,
  taUtAvHusstanden,
  besvarAlleBarna,
  avklarManglendeBarn,
  registrerOpplysning,
  trekkOpplysning,
  oppdaterGrunnlag,
  registrerFellessvar,
  bekreftFellessvar,
  registrerBarnetsSyn,
  velgOmfang,
  utelatKartlegging,
  meldBehov,
  endreBehov,
  besvarBehov,
  gjenapneBehov,
  taBehovMedISoknaden,
  avklarSignal,
  vurderMeldeplikt,
  registrerBekymringMeldt,
  vurderMeldepliktInnsyn,
  settPeriode,
  velgUtgangspunkt,
  settLinje,
  fjernLinje,
  besluttLinje,
  vurderParagraf19,
  vurderBarn,
  sjekkUtgift,
  velgBarnefakta,
  vurderSamlet,
  svarUndersokt,
  knyttLinje,
  bestridKontroll,
  settVilkar,
  fjernVilkar,
  settAktivitetsunntak,
  folgOppVilkar,
  foreslaVedtak,
  foreslaAnnetVedtak,
  trekkForslag,
  returnerVedtak,
  fattVedtak,
  innvilgNodhjelp,
  merkBrevUtlevert,
  forOppringning,
  utforEtterkontroll,
  vurderVarigBolig,
  ...GJENOPPTAKSOPERASJONER,
  giTilLeser,
  svarPaEndring,
  besvarKommentar,
  velgKvalitetslesing,
  kvalitetsles,
  ferdigstillNotat,
  rettNotat,
  ...TILBUDSOPERASJONER,
  giSamtykke,
  vurderOpphold,
  ...LANGVARIGOPERASJONER,
  trekkSamtykke,
  startSamtale,
  endreSamtale,
  avsluttSamtale,
  folgOppBarnetolking,
  giLofte,
  gjorOppLofte,
  vurderRisiko,
  knyttKontakt,
  giMerknad,
  knyttNotat,
  merkNotat,
  avklarNotat,
  lagUtdrag,
  ...SOKNADSOPERASJONER,
  ...UTBETALINGSOPERASJONER,
  ...ETTERSPURTOPERASJONER,
}

/** Utfører én kommando på en sak. Ren: samme sak, kommando og omgivelse gir samme hendelser. Kaster aldri på gyldige typer. */
export function utfor(sak: Sak, kommando: SakKommando, omgivelse: Omgivelse): Utfort {
  if (!sak.opprettet) return kanIkke('sak-finnes-ikke')
  // Typen på operasjonen følger av nøkkelen; kompilatoren kan ikke se sammenhengen gjennom oppslaget.
  const operasjon = OPERASJONER[kommando.type] as (s: Sak, k: SakKommando, o: Omgivelse) => Utfort
  return operasjon(sak, kommando, omgivelse)
}
