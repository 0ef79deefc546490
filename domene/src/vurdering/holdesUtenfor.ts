import { alderPaa, forsteDag, type Maned } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { holdesUtenforEtter18 } from '../regelverk/sosialtjenesteloven/paragraf-18-stonad-til-livsopphold.ts'
import type { Personfakta } from '../sak/omgivelse.ts'
import type { Linje } from './tilstand.ts'

/** Holder loven denne inntekten utenfor i måneden? Bare der § 18 tredje ledd avgjør det av seg selv; skjønn er aldri «ja» her. */
export function holdesUtenforILinjen(
  l: Linje,
  maned: Maned,
  personer: Readonly<Record<PersonId, Personfakta>>,
): boolean {
  if (l.innhold.slag !== 'inntekt') return false
  const fodt = l.innhold.gjelder ? slaOpp(personer, l.innhold.gjelder)?.fodselsdato : undefined
  const gjelderBarn = fodt !== undefined && alderPaa(fodt, forsteDag(maned)) < 18
  return (
    holdesUtenforEtter18({ inntektstype: l.innhold.inntektstype, gjelderBarn, maned }).utfall === 'oppfylt'
  )
}
