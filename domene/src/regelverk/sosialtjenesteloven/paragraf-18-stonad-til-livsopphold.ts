import { type Maned, maned } from '../../felles/dato.ts'
import { visManed } from '../../felles/kalender.ts'
import { medLedd, sosialtjenesteloven } from '../hjemmel.ts'
import { INNTEKTSNAVN, type Inntektstype } from '../inntektstyper.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 18 Stønad til livsopphold. Den som ikke kan sørge for sitt livsopphold ved arbeid eller økonomiske rettigheter, har
 * krav på stønad. I vurderingen av en familie skal det ikke tas hensyn til barnetrygd og barns inntekt av arbeid i fritid
 * og skoleferier (tredje ledd). Retningslinjene om nivået er veiledende (fjerde ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§18.
 * Veiledning: Navs rundskriv R35-00; tolkningsuttalelser 2023/5 (oppspart og etterbetalt barnetrygd), 2023/12 (EØS) og
 * 2024/1 (barnetrygd fra utlandet).
 * Endringer: barnetrygd holdes utenfor for måneder fra og med september 2022. Regjeringen foreslo i Prop. 1 S (2025–2026) å
 * la barnetrygd telle med; ingen slik endring står i teksten vi har lest. En endring blir en ny rad i `VERSJONER`.
 *
 * Overlatt til skjønn: alt annet i paragrafen (om noen kan forsørge seg selv, hva livsoppholdet er, nivået), all annen
 * inntekt et barn har, og barnetrygd som er spart opp eller etterbetalt.
 * Vårt valg: utvidet barnetrygd og småbarnstillegg leses som barnetrygd, fordi de står i barnetrygdloven. Regelen følger
 * måneden stønaden gjelder, ikke dagen vedtaket fattes.
 */
export const hjemmel = sosialtjenesteloven('18', 'Stønad til livsopphold')

export type Fakta = {
  readonly inntektstype: Inntektstype
  /** Om inntekten tilhører et barn (under 18 år i måneden). */
  readonly gjelderBarn: boolean
  /** Måneden stønaden gjelder. */
  readonly maned: Maned
  /** Gjelder beløpet måneder før denne: etterbetalt, eller spart opp? */
  readonly gjelderTidligere?: boolean
}

/** Om loven holder inntekten utenfor vurderingen. «Oppfylt»: holdes utenfor. «Ikke oppfylt»: § 18 tredje ledd gjelder ikke den. */
export function holdesUtenforEtter18({
  inntektstype,
  gjelderBarn,
  maned: m,
  gjelderTidligere = false,
}: Fakta): Subsumsjon {
  const tredjeLedd = medLedd(hjemmel, 'tredje')
  const fakta = `${INNTEKTSNAVN[inntektstype].nb}, ${visManed(m)}`
  const versjon = versjonFor(m)

  if (!versjon)
    return kreverSkjonn(tredjeLedd, 'Hva sa loven for denne måneden? Versjonen er ikke lest.', fakta)
  if (inntektstype === 'nav-ukjent') {
    return kreverSkjonn(
      tredjeLedd,
      'Hva er utbetalingen fra Nav? Er den barnetrygd, skal den holdes utenfor.',
      fakta,
    )
  }
  if (inntektstype === 'barns-arbeidsinntekt' && !gjelderBarn) {
    return kreverSkjonn(
      tredjeLedd,
      'Er dette inntekten til et barn? Personen er ikke under 18 år i måneden.',
      fakta,
    )
  }
  if (gjelderTidligere && BARNETRYGD.includes(inntektstype)) {
    return kreverSkjonn(
      tredjeLedd,
      'Barnetrygden er spart opp eller etterbetalt. Hvilke måneder gjelder den, og skal den ha noe å si?',
      fakta,
    )
  }
  if (versjon.utenfor.includes(inntektstype)) return oppfylt(tredjeLedd, fakta, versjon.setning)
  if (BARNETRYGD.includes(inntektstype)) return ikkeOppfylt(tredjeLedd, fakta, versjon.setning)
  if (gjelderBarn || inntektstype === 'barns-annen-inntekt') {
    return kreverSkjonn(
      tredjeLedd,
      'Er inntekten av arbeid i fritid eller skoleferier? Skal den ellers ha noe å si?',
      fakta,
    )
  }
  return ikkeOppfylt(tredjeLedd, fakta, versjon.setning)
}

/** Retten etter første ledd er aldri en maskins svar. */
export const vurderEtter18 = (...fakta: readonly string[]): Subsumsjon =>
  kreverSkjonn(
    hjemmel,
    'Kan søkeren sørge for livsoppholdet til seg og barna ved arbeid eller økonomiske rettigheter, og hva trenger hver av dem?',
    ...fakta,
  )

const BARNETRYGD: readonly Inntektstype[] = ['barnetrygd', 'utvidet-barnetrygd', 'smabarnstillegg']

type Versjon = { readonly fra: Maned; readonly utenfor: readonly Inntektstype[]; readonly setning: string }

/** Nyeste først. */
const VERSJONER: readonly Versjon[] = [
  {
    fra: maned('2022-09'),
    utenfor: [...BARNETRYGD, 'barns-arbeidsinntekt'],
    setning:
      'Fra og med september 2022 tas det ikke hensyn til barnetrygd eller barns inntekt av arbeid i fritid og skoleferier.',
  },
  {
    fra: maned('2010-01'),
    utenfor: ['barns-arbeidsinntekt'],
    setning:
      'Til og med august 2022 tas det ikke hensyn til barns inntekt av arbeid i fritid og skoleferier.',
  },
]

const versjonFor = (m: Maned): Versjon | undefined => VERSJONER.find(v => v.fra <= m)
