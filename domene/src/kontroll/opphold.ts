import { type Dato, forsteDag, sisteDag } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import {
  erApenEtter2,
  type Oppholdsgrunnlag,
} from '../regelverk/sosialtjenesteloven/paragraf-2-lovens-virkeomrade.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/** En voksen, og det siste et menneske har skrevet om oppholdsgrunnlaget. */
export type OppholdForKontroll = {
  readonly personId: PersonId
  readonly navn: string
  readonly vurdert?: { readonly grunnlag: Oppholdsgrunnlag | 'ukjent'; readonly til?: Dato }
}

/**
 * Sosialtjenesteloven § 2 med forskrift 1251: hva hver voksens oppholdsgrunnlag er i månedene stønaden er for. Spør når ingen har vurdert det, når det
 * er ukjent, når det er eller blir utløpt før månedene er over, og når § 2 selv spør. Den sier aldri mangler, og den sperrer ingenting. Gjelder det
 * nødhjelp, råd og veiledning eller en avgjørelse om dem, spør den ikke: § 17 og akutt hjelp er alltid åpne.
 *
 * Hviler på det et menneske har skrevet om hver voksen i husstanden, også den som er fylt 18 og bor hjemme, på siste dag, og på månedene.
 *
 * Overlatt til skjønn: hva grunnlaget er, om det har noe å si for stønaden, og alt § 2 spør om. Barna vurderes ikke her.
 */
export function opphold(s: SakForKontroll): readonly Kontrollresultat[] {
  if (s.utenVurdering && !s.erStonad) return [{ utfall: 'ikke-aktuelt', kode: 'opphold.alltid-apent' }]
  if (s.opphold.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'opphold.ingen-voksne' }]
  const sporsmal = s.opphold.flatMap(v => omVoksen(s, v))
  return sporsmal.length > 0
    ? sporsmal
    : [{ utfall: 'ingen-mangel-funnet', kode: 'opphold.vurdert', tall: { antall: s.opphold.length } }]
}

function omVoksen(s: SakForKontroll, v: OppholdForKontroll): readonly Kontrollresultat[] {
  const spor = (kode: string, mer: Readonly<Record<string, string>> = {}): readonly Kontrollresultat[] => [
    { utfall: 'krever-skjonn', kode, hvem: v.personId, tall: { navn: v.navn, ...mer } },
  ]
  if (!v.vurdert) return spor('opphold.ikke-vurdert')
  const { grunnlag, til } = v.vurdert
  if (grunnlag === 'ukjent') return spor('opphold.ukjent')
  if (til && til < s.dato) return spor('opphold.utlopt', { til })
  if (til && s.periode && til < sisteDag(s.periode.til)) return spor('opphold.gar-ut', { til })
  const paa = s.periode ? forsteDag(s.periode.fra) : s.dato
  const { utfall } = erApenEtter2({
    oppholdsgrunnlag: grunnlag,
    tjeneste: 'stonad-eller-botilbud',
    paa,
  })
  return utfall === 'oppfylt' ? [] : spor('opphold.regelen-spor')
}
