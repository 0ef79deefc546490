import { erGyldigBelop } from '../felles/belop.ts'
import type { Dato } from '../felles/dato.ts'
import { harDetFormenKrever } from '../regelverk/sosialtjenesteloven/paragraf-21-stonadsformer.ts'
import type { Avslagskode } from '../sak/avslag.ts'
import { erTom } from '../sak/omgivelse.ts'
import type { Linjebeslutning } from '../vurdering/hendelser.ts'
import { lanetGaarOpp } from './nedbetaling.ts'
import type { Depositumsvilkar, Mottaker, Stonadsform } from './typer.ts'

type Innvilget = Extract<Linjebeslutning, { utfall: 'innvilget' }>

/**
 * Det som mangler i formen (§ 21) eller i hvem som får pengene (§ 22). Hvilken form som passer, er skjønn; her sees det bare at det
 * loven krever å få skrevet, er skrevet.
 */
export function manglerIFormen({ form, belop, mottaker }: Innvilget, idag: Dato): Avslagskode | undefined {
  if (!form) return 'form-mangler'
  return kravFor(form, belop) ?? (mottaker && kravTil(mottaker, form, idag))
}

/** Et depositum varer lenger enn måneden: det skal stå hva det dekker, og hva som skjer når leieforholdet slutter. */
export function manglerIDepositumet(
  f: Stonadsform,
  d: Depositumsvilkar | undefined,
): Avslagskode | undefined {
  if (!d || erTom(d.dekker) || erTom(d.vedSlutt)) return 'depositumsvilkar-mangler'
  return f.slag === 'garanti' && erTom(d.vedKrav ?? '') ? 'depositumsvilkar-mangler' : undefined
}

/** § 21 sier hva vedtaket må ha; her er koden for det som mangler, og det vi spør om i tillegg. */
function kravFor(f: Stonadsform, belop: Innvilget['belop']): Avslagskode | undefined {
  const harDet = (lanevilkarIVedtaket: boolean, saerligeForhold = ''): boolean =>
    harDetFormenKrever({ form: f.slag, lanevilkarIVedtaket, saerligeForhold }).utfall !== 'ikke-oppfylt'
  switch (f.slag) {
    case 'bidrag':
      return undefined
    case 'lan':
      if (erTom(f.hvorfor) || erTom(f.evne)) return 'lan-ikke-vurdert'
      return harDet(erGyldigBelop(f.avdrag) && lanetGaarOpp(f, belop)) ? undefined : 'lanevilkar-stemmer-ikke'
    case 'garanti':
      return erTom(f.hvorfor) || !harDet(!erTom(f.gjelder)) ? 'garanti-ufullstendig' : undefined
    case 'varer-tjenester':
      return erTom(f.hva) || !harDet(false, f.saerligeGrunner) ? 'saerlige-grunner-mangler' : undefined
  }
}

/**
 * Varer og tjenester er selv vedtaket som åpner for at pengene går til en annen (§ 21 fjerde ledd). Ellers trengs samtykket (§ 22;
 * Statsforvalteren i Oslo og Viken, veiledningsskriv 29. juni 2021).
 */
function kravTil(m: Mottaker, f: Stonadsform, idag: Dato): Avslagskode | undefined {
  if (erTom(m.navn) || erTom(m.hvorfor)) return 'mottaker-ufullstendig'
  if (m.samtykke !== undefined && m.samtykke > idag) return 'dato-i-fremtiden'
  return m.samtykke === undefined && f.slag !== 'varer-tjenester' ? 'mottaker-uten-samtykke' : undefined
}
