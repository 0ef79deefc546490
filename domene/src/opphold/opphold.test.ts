import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { OPPHOLDSGRUNNLAG } from '../regelverk/sosialtjenesteloven/paragraf-2-lovens-virkeomrade.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId, SOKER } from '../testdata/etBarn.ts'
import { MASKIN } from '../testdata/verden.ts'
import type { OppholdKommando } from './operasjoner.ts'
import { oppholdsgrunnlagPaa, tjenesteneEtter2, vurderingeneAv } from './tilstand.ts'

const familie = () => enSak().medVoksen('Olav').medBarn('Emil', '2021-05-04')
const vurder = (mer: Partial<OppholdKommando> = {}): SakKommando => ({
  type: 'vurderOpphold',
  personId: SOKER,
  grunnlag: 'eos-lovlig-opphold',
  kilde: 'oppholdskort',
  dato: dato('2026-11-20'),
  begrunnelse: 'Arbeider her, registreringsbevis sett.',
  settVersjon: 0,
  ...mer,
})

describe('hvem og hva', () => {
  test.each([
    { mer: {}, svar: 'ok', fordi: 'søkeren' },
    { mer: { personId: personId('Olav') }, svar: 'ok', fordi: 'hver voksen for seg' },
    { mer: { personId: personId('Emil') }, svar: 'opphold-bare-voksne', fordi: 'et barn vurderes ikke her' },
    { mer: { personId: personId('Fremmed') }, svar: 'opphold-bare-voksne', fordi: 'ikke i husstanden' },
    { mer: { begrunnelse: ' ' }, svar: 'ma-begrunnes', fordi: 'et menneske skal si hvorfor' },
    { mer: { grunnlag: 'ukjent' as const }, svar: 'ok', fordi: 'ukjent er også et svar' },
    { mer: { dato: dato('2026-11-21') }, svar: 'dato-i-fremtiden', fordi: 'i morgen er ikke kommet' },
    { mer: { til: dato('2020-01-01') }, svar: 'ok', fordi: 'at det er gått ut, er noe å skrive ned' },
    { mer: { settVersjon: 1 }, svar: 'endret-av-andre', fordi: 'noen andre var der' },
  ])('$svar, fordi $fordi', ({ mer, svar }) => {
    const utfall = familie().prov(vurder(mer))
    expect(utfall.ok ? 'ok' : utfall.feil.kode).toBe(svar)
  })

  test('bare et menneske vurderer', () => {
    expect(familie().somAktor(MASKIN).prov(vurder())).toMatchObject({ feil: { kode: 'ikke-menneske' } })
  })

  test('en ny vurdering er en ny, og den gamle står', () => {
    const s = familie().utfor(vurder(), vurder({ grunnlag: 'norsk-eller-bopel', settVersjon: 1 }))
    expect(vurderingeneAv(s.sak.opphold, SOKER).map(v => v.grunnlag)).toEqual([
      'eos-lovlig-opphold',
      'norsk-eller-bopel',
    ])
    expect(vurderingeneAv(s.sak.opphold, personId('Olav'))).toEqual([])
  })
})

describe('grunnlaget på dagen', () => {
  const til = dato('2026-12-31')
  test.each([
    { mer: { til }, paa: '2026-12-31', svar: 'eos-lovlig-opphold', fordi: 'siste dag' },
    { mer: { til }, paa: '2027-01-01', svar: undefined, fordi: 'utløpt er ukjent, ikke «nei»' },
    { mer: {}, paa: '2030-01-01', svar: 'eos-lovlig-opphold', fordi: 'uten siste dag' },
    { mer: { grunnlag: 'ukjent' as const }, paa: '2026-11-20', svar: undefined, fordi: 'ukjent' },
  ])('$paa: $svar, fordi $fordi', ({ mer, paa, svar }) => {
    const { opphold } = familie().utfor(vurder(mer)).sak
    expect(oppholdsgrunnlagPaa(opphold, SOKER, dato(paa))).toBe(svar)
  })
})

test.each([undefined, ...OPPHOLDSGRUNNLAG])('råd og veiledning og akutt hjelp er åpne med %s', grunnlag => {
  const apne = tjenesteneEtter2(grunnlag, dato('2026-11-20')).filter(t => t.subsumsjon.utfall === 'oppfylt')
  expect(apne.map(t => t.tjeneste)).toEqual(expect.arrayContaining(['rad-og-veiledning', 'akutt-hjelp']))
})

test('er det ukjent, stiller regelen spørsmålet og svarer det ikke', () => {
  const stonad = tjenesteneEtter2(undefined, dato('2026-11-20')).find(
    t => t.tjeneste === 'stonad-eller-botilbud',
  )
  expect(stonad?.subsumsjon).toMatchObject({
    utfall: 'krever-skjonn',
    sporsmal: 'Hva er oppholdsgrunnlaget?',
  })
})
