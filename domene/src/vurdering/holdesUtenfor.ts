import { alderPaa, forsteDag, type Maned, manederMellom } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { holdesUtenforEtter18 } from '../regelverk/sosialtjenesteloven/paragraf-18-stonad-til-livsopphold.ts'
import type { Subsumsjon } from '../regelverk/subsumsjon.ts'
import type { Personfakta } from '../sak/omgivelse.ts'
import type { Inntektslinje, Linjeinnhold } from './hendelser.ts'

type Personer = Readonly<Record<PersonId, Personfakta>>

/** Det § 18 tredje ledd sier om inntekten i måneden. */
export function regelForInntekt(i: Inntektslinje, maned: Maned, personer: Personer): Subsumsjon {
  const fodt = i.gjelder ? slaOpp(personer, i.gjelder)?.fodselsdato : undefined
  return holdesUtenforEtter18({
    inntektstype: i.inntektstype,
    gjelderBarn: fodt !== undefined && alderPaa(fodt, forsteDag(maned)) < 18,
    maned,
    gjelderTidligere: gjelderTidligere(i),
  })
}

/** Penger for måneder som er gått. Da svarer ikke loven om denne måneden av seg selv. */
export const gjelderTidligere = ({ art }: Pick<Inntektslinje, 'art'>): boolean =>
  art === 'etterbetalt' || art === 'oppspart'

/**
 * Holder loven denne inntekten utenfor i perioden? Bare der § 18 tredje ledd avgjør det av seg selv; skjønn er aldri «ja» her. Beløpet
 * er det samme i alle månedene, så gjelder det én av dem, kan det ikke regnes med i noen: da må perioden deles.
 */
export function holdesUtenforILinjen(
  { innhold: i }: { readonly innhold: Linjeinnhold },
  { fra, til }: { readonly fra: Maned; readonly til: Maned },
  personer: Personer,
): boolean {
  return (
    i.slag === 'inntekt' &&
    manederMellom(fra, til).some(m => regelForInntekt(i, m, personer).utfall === 'oppfylt')
  )
}
