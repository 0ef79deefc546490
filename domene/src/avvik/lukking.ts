import { avvist, ok, type Resultat } from '../felles/resultat.ts'
import { harNummer } from '../felles/tekst.ts'
import { MINSTE_TALL } from '../statistikk/smaTall.ts'
import type { Avviksavslag } from './avslag.ts'
import type { AvvikHendelse } from './hendelser.ts'
import { erNadd, sisteMaling } from './maling.ts'
import { erApent } from './tilstand.ts'
import type { Avvik, Provebevis } from './typer.ts'

/**
 * Det som står i veien for å lukke, utenom lederens egen vurdering. Avviket lukkes bare på det som er målt etter at det ble åpnet (S-208): tallet
 * i den siste perioden, eller en lest saksprøve der målepunktets tall ville vært for lite til å vises. En indikator har ingen prøve å lukkes på: leserne svarer på
 * målepunktene. At målet er nådd, er aldri nok alene.
 */
export function hindreForLukking(a: Avvik, bevis: Provebevis | null): Avviksavslag | null {
  if (a.lukket) return 'avvik-lukket'
  if (a.tiltak.length === 0) return 'avvik-uten-tiltak'
  if (a.tiltak.some(erApent)) return 'avvik-tiltak-gjenstar'
  const siste = sisteMaling(a)
  if (!siste) return 'avvik-ikke-malt'
  if (siste.tall.slag !== 'for-faa') return erNadd(a.effekt, siste.tall) ? null : 'avvik-mal-ikke-nadd'
  if (a.effekt.slag === 'indikator') return 'avvik-for-faa-i-indikatoren'
  return bevis ? hindreVedProven(a, bevis) : 'avvik-for-faa-saker'
}

/** Prøven må være trukket av vedtak fra etter at avviket ble åpnet, ferdig lest, og stor nok. */
function hindreVedProven(a: Avvik, b: Provebevis): Avviksavslag | null {
  const [forste] = a.perioder
  if (forste === undefined || b.periode < forste) return 'avvik-prove-for-tidlig'
  if (b.antall < Math.min(MINSTE_TALL, b.familier)) return 'avvik-prove-for-liten'
  if (b.levert < b.antall || b.svart === 0) return 'avvik-prove-ikke-lest'
  return b.mangler > 0 ? 'avvik-prove-viser-mangler' : null
}

export function lukkAvvik(
  a: Avvik,
  k: { readonly vurdering: string; readonly bevis: Provebevis | null },
): Resultat<AvvikHendelse, Avviksavslag> {
  const hinder = hindreForLukking(a, k.bevis)
  if (hinder) return avvist(hinder)
  if (k.vurdering.trim() === '') return avvist('avvik-uten-vurdering')
  if (harNummer(k.vurdering)) return avvist('avvik-nummer-i-teksten')
  const siste = sisteMaling(a)
  const paaTall = siste !== undefined && siste.tall.slag !== 'for-faa'
  return ok({
    type: 'AvvikLukket',
    vurdering: k.vurdering,
    bygger:
      paaTall || !k.bevis
        ? { slag: 'maling', periode: siste?.periode ?? a.utgangspunkt.periode }
        : { slag: 'saksprove', bevis: k.bevis },
  })
}
