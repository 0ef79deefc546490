import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato } from '../felles/dato.ts'
import type { Utbetalingsrad } from '../soknad/okonomiopplysninger.ts'
import { enSoknad, S1, tommeOpplysninger } from '../testdata/enSoknad.ts'
import { SOKER } from '../testdata/etBarn.ts'
import { linjerFraSoknad } from './linjerFraSoknad.ts'

const rad = { kilde: 'system', overstyrtAvBruker: false } as const
const dagpenger = (nr: number, paa: string): Utbetalingsrad => ({
  ...rad,
  nokkel: `utbetaling:${nr}`,
  type: 'navytelse',
  tittel: 'Dagpenger',
  inntektstype: 'nav-ytelse',
  netto: kroner(7_900),
  utbetalingsdato: dato(paa),
  komponenter: [],
})
const medOkonomi = (endring: Partial<ReturnType<typeof tommeOpplysninger>['okonomi']>) => {
  const tom = tommeOpplysninger()
  return linjerFraSoknad(S1, { ...tom, okonomi: { ...tom.okonomi, ...endring } }, SOKER).map(l => l.innhold)
}

describe('linjene en søknad gir', () => {
  test('tre utbetalinger fra Nav er tre beløp på hver sin dato, ikke tre ganger i måneden', () => {
    const linjer = medOkonomi({
      utbetalinger: [dagpenger(0, '2026-10-02'), dagpenger(1, '2026-10-16'), dagpenger(2, '2026-10-30')],
    })
    expect(linjer.map(l => [l.hyppighet, l.dato])).toEqual([
      ['engang', '2026-10-02'],
      ['engang', '2026-10-16'],
      ['engang', '2026-10-30'],
    ])
  })

  test.each([
    ['opplysning', 'barnTannregulering', 'engang', 'siste regning er betalt én gang'],
    ['opplysning', 'strom', 'engang', 'også for strøm sier søknaden bare siste regning'],
    ['oversikt', 'husleie', 'manedlig', 'oppgitt per måned'],
  ] as const)('en utgift under «%s» (%s) er %s, fordi %s', (hentetFra, type, hyppighet, _fordi) => {
    const utgifter = [{ ...rad, nokkel: 'utgift:0', type, tittel: type, hentetFra }]
    expect(medOkonomi({ utgifter })[0]?.hyppighet).toBe(hyppighet)
  })

  test.each([
    ['barnTannregulering', 'tannbehandling', 'nasjonal kode'],
    ['forsikring', 'forsikring', 'vår egen post, fra skjemaet på papir'],
    ['livsopphold', 'annet', 'livsopphold er aldri noe søkeren oppgir'],
    ['constructor', 'annet', 'navn fra Object er ikke en kode'],
  ])('utgiftskoden %s blir posten %s, fordi: %s', (type, post) => {
    const utgifter = [{ ...rad, nokkel: 'utgift:0', type, tittel: type, hentetFra: 'oversikt' as const }]
    expect(medOkonomi({ utgifter })[0]).toMatchObject({ post })
  })

  test('en inntekt er søkerens egen; en utgift er husstandens', () => {
    const o = enSoknad().medInntekt('lonn', 'Lønn', 12_000).medUtgift('husleie', 'Husleie', 9_000).hendelse
    expect(linjerFraSoknad(S1, o.opplysninger, SOKER).map(l => l.innhold.gjelder)).toEqual([SOKER, undefined])
  })
})
