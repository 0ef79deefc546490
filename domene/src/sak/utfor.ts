import {
  avklarManglendeBarn,
  besvarAlleBarna,
  type HusstandKommando,
  leggTilBarn,
  leggTilVoksen,
  rettBarneopplysninger,
  taUtAvHusstanden,
} from '../husstand/operasjoner.ts'
import { ferdigstillNotat, type JournalKommando, rettNotat } from '../journal/operasjoner.ts'
import {
  type KartleggingKommando,
  registrerOpplysning,
  utelatKartlegging,
} from '../kartlegging/operasjoner.ts'
import {
  avklarAkutt,
  avsluttSoknad,
  meldAkutt,
  merkDokumenterSett,
  type SoknadKommando,
  sendForelopigSvar,
  taTilBehandling,
} from '../soknad/operasjoner.ts'
import type { VedtakKommando } from '../vedtak/kommandoer.ts'
import {
  fattVedtak,
  foreslaVedtak,
  innvilgNodhjelp,
  merkBrevUtlevert,
  returnerVedtak,
  trekkForslag,
  utforEtterkontroll,
} from '../vedtak/operasjoner.ts'
import {
  besluttLinje,
  fjernLinje,
  settLinje,
  settPeriode,
  type VurderingKommando,
  velgUtgangspunkt,
  vurderBarn,
  vurderParagraf19,
} from '../vurdering/operasjoner.ts'
import { fjernTildeling, type MappeKommando, meldInhabil, taSak, tildelSak } from './mappe.ts'
import { kanIkke, type Omgivelse, type Utfort } from './omgivelse.ts'
import type { Sak } from './tilstand.ts'

/** Alt et menneske kan gjøre i en sak. Hver kommando er én operasjon; her velges den. */
export type SakKommando =
  | MappeKommando
  | HusstandKommando
  | SoknadKommando
  | KartleggingKommando
  | VurderingKommando
  | VedtakKommando
  | JournalKommando

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
  taTilBehandling,
  merkDokumenterSett,
  sendForelopigSvar,
  meldAkutt,
  avklarAkutt,
  avsluttSoknad,
  registrerOpplysning,
  utelatKartlegging,
  settPeriode,
  velgUtgangspunkt,
  settLinje,
  fjernLinje,
  besluttLinje,
  vurderParagraf19,
  vurderBarn,
  foreslaVedtak,
  trekkForslag,
  returnerVedtak,
  fattVedtak,
  innvilgNodhjelp,
  merkBrevUtlevert,
  utforEtterkontroll,
  ferdigstillNotat,
  rettNotat,
}

/** Utfører én kommando på en sak. Ren: samme sak, kommando og omgivelse gir samme hendelser. Kaster aldri på gyldige typer. */
export function utfor(sak: Sak, kommando: SakKommando, omgivelse: Omgivelse): Utfort {
  if (!sak.opprettet) return kanIkke('sak-finnes-ikke')
  // Typen på operasjonen følger av nøkkelen; kompilatoren kan ikke se sammenhengen gjennom oppslaget.
  const operasjon = OPERASJONER[kommando.type] as (s: Sak, k: SakKommando, o: Omgivelse) => Utfort
  return operasjon(sak, kommando, omgivelse)
}
