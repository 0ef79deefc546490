import fc from 'fast-check'
import type { SakKommando, SakKommandotype } from '../sak/utfor.ts'
import { barnevernfelt } from './kommandofelt/barnevern.ts'
import { behovfelt } from './kommandofelt/behov.ts'
import { etterspurtfelt } from './kommandofelt/etterspurt.ts'
import { grunnfelt } from './kommandofelt/grunner.ts'
import { husstandfelt } from './kommandofelt/husstand.ts'
import { journalfelt } from './kommandofelt/journal.ts'
import { kartleggingfelt } from './kommandofelt/kartlegging.ts'
import { langvarigfelt } from './kommandofelt/langvarig.ts'
import { mappefelt } from './kommandofelt/mappe.ts'
import { oppholdfelt } from './kommandofelt/opphold.ts'
import { samtalefelt } from './kommandofelt/samtale.ts'
import { samtykkefelt } from './kommandofelt/samtykke.ts'
import { soknadfelt } from './kommandofelt/soknad.ts'
import { tilbudfelt } from './kommandofelt/tilbud.ts'
import { utbetalingfelt } from './kommandofelt/utbetaling.ts'
import { utdragfelt } from './kommandofelt/utdrag.ts'
import { vedtakfelt } from './kommandofelt/vedtak.ts'
import { erValgfri, type Feltene } from './kommandofelt/verdier.ts'
import { vilkarfelt } from './kommandofelt/vilkar.ts'
import { vurderingfelt } from './kommandofelt/vurdering.ts'

/** Alle felt i hver kommando, ett område i hver fil. En ny kommando uten felt her kompilerer ikke. */
const FELT: Feltene<SakKommandotype> = {
  ...mappefelt,
  ...husstandfelt,
  ...soknadfelt,
  ...kartleggingfelt,
  ...behovfelt,
  ...barnevernfelt,
  ...vurderingfelt,
  ...grunnfelt,
  ...vilkarfelt,
  ...vedtakfelt,
  ...journalfelt,
  ...tilbudfelt,
  ...samtalefelt,
  ...samtykkefelt,
  ...oppholdfelt,
  ...langvarigfelt,
  ...utdragfelt,
  ...utbetalingfelt,
  ...etterspurtfelt,
}

export const kommandoAvType = (type: SakKommandotype): fc.Arbitrary<SakKommando> => {
  const felt: Record<string, fc.Arbitrary<unknown>> = FELT[type]
  const requiredKeys = Object.entries(felt).flatMap(([n, f]) => (erValgfri(f) ? [] : [n]))
  // Feltene er sjekket mot typen i `FELT`; her settes de sammen for én type av gangen.
  return fc.record(felt, { requiredKeys }).map(f => ({ ...f, type }) as unknown as SakKommando)
}

/**
 * Hvor ofte en kommando trekkes. De som lukker mye, trekkes sjeldnere, ellers kommer nesten ingen historie fram til et vedtak; de som
 * er noter på siden av saksgangen, trekkes sjelden, så flere av dem ikke fortynner resten.
 */
const VEKT: Partial<Record<SakKommandotype, number>> = {
  avsluttSoknad: 1,
  meldInhabil: 1,
  taUtAvHusstanden: 1,
  leggTilVoksen: 1,
  fortellOmTilbud: 2,
  besvarTilbud: 1,
  giTilbudssamtykke: 1,
  giSamtykke: 2,
  vurderOpphold: 1,
  vurderSaerskilteFormal: 1,
  forTidligereStonad: 1,
  trekkSamtykke: 1,
  kontaktTilbud: 1,
  lagUtdrag: 1,
  planleggUtbetalinger: 1,
  endreUtbetaling: 1,
  stoppUtbetaling: 1,
  annullerUtbetaling: 1,
  registrerUtbetalt: 1,
  ettersporDokumentasjon: 2,
  merkEtterspurtUtlevert: 1,
  merkDokumentkravMottatt: 1,
  trekkDokumentkrav: 1,
  utsettDokumentfrist: 1,
  foreslaAnnetVedtak: 2,
  taOppVedtak: 1,
  avbrytGjenopptak: 1,
  varsleOmEndring: 1,
  merkVarselUtlevert: 1,
  utelatVarsel: 1,
  forSvarPaVarsel: 1,
  forOppringning: 2,
  vurderVarigBolig: 2,
  vurderVilkarsbrudd: 1,
  registrerOpplysning: 12,
  meldAkutt: 8,
  innvilgNodhjelp: 12,
  meldBehov: 2,
  endreBehov: 1,
  besvarBehov: 1,
  gjenapneBehov: 1,
  avklarSignal: 1,
  velgBarnefakta: 2,
  vurderSamlet: 1,
  svarUndersokt: 1,
  knyttLinje: 1,
  bestridKontroll: 2,
  settVilkar: 2,
  fjernVilkar: 1,
  settAktivitetsunntak: 1,
  folgOppVilkar: 2,
  taBehovMedISoknaden: 1,
  vurderMeldeplikt: 1,
  registrerBekymringMeldt: 1,
  vurderMeldepliktInnsyn: 1,
}

/** En hvilken som helst kommando typene tillater. */
export const enKommando: fc.Arbitrary<SakKommando> = fc.oneof(
  ...(Object.keys(FELT) as SakKommandotype[]).map(type => ({
    weight: VEKT[type] ?? 4,
    arbitrary: kommandoAvType(type),
  })),
)

/** En hvilken som helst av bare disse kommandoene, til egenskaper ved ett område. */
export const enKommandoAv = (...typer: readonly SakKommandotype[]): fc.Arbitrary<SakKommando> =>
  fc.oneof(...typer.map(kommandoAvType))
