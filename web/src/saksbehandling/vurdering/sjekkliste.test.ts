import { UTGIFTSPOSTER } from '@handlingsrom/domene/vurdering/hendelser'
import { VANLIGE_UTGIFTER } from '@handlingsrom/domene/vurdering/typer'
import { describe, expect, it } from 'vitest'
import { brevord } from './linjeord.ts'
import { linjeFor, sjekkliste, utenLinje } from './sjekkliste.ts'

type Grunnlag = Parameters<typeof sjekkliste>[0]
type Barn = Grunnlag['barn'][number]
type Linje = Grunnlag['linjer'][number]

const barn = (personId: string, alder: number | null): Barn => ({
  personId,
  navn: '',
  fornavn: personId,
  alder,
  versjon: 0,
  vurdere: '',
  vekte: '',
  vise: '',
  av: null,
  opplysninger: [],
  ikkeSpurt: 13,
  grunner: {
    fakta: [],
    faktaversjon: 0,
    valgbare: [],
    syn: null,
    barnetsSyn: null,
    foreldresyn: null,
    foreldrevern: false,
    mot: [],
    undersoktversjon: 0,
    undersokt: null,
  },
})
const linje = (post: Linje['post'], personId?: string): Linje => ({
  linjeId: `${post}/${personId ?? ''}`,
  slag: 'utgift',
  post,
  gjelder: personId ? { personId, fornavn: personId, erBarn: true } : null,
})
const punkt = (g: Grunnlag, rad: number, post: Linje['post']) =>
  sjekkliste(g)[rad]?.punkter.find(p => p.post === post)

describe('sjekklisten over vanlige utgifter', () => {
  it('har én rad for familien og én for hvert barn, i barnas rekkefølge', () => {
    expect(sjekkliste({ barn: [barn('nora', 15), barn('pia', 3)], linjer: [] }).map(r => r.personId)).toEqual(
      [undefined, 'nora', 'pia'],
    )
  })

  it.each([
    ['barnehage', 3, true, 'et barn på tre'],
    ['barnehage', 6, true, 'utsatt skolestart: grensen er romslig'],
    ['barnehage', 7, false, 'ingen er i barnehagen som sjuåring'],
    ['sfo', 4, false, 'for ung'],
    ['sfo', 13, true, 'særlige behov gir plass ut sjuende trinn'],
    ['sfo', 14, false, 'for gammel'],
    ['spedbarn', null, true, 'ukjent alder skjuler ingenting'],
    ['fritid', 17, true, 'gjelder alle barn'],
  ] as const)('%s for et barn på %s: %s, fordi %s', (post, alder, med, fordi) => {
    expect(punkt({ barn: [barn('b', alder)], linjer: [] }, 1, post) !== undefined, fordi).toBe(med)
  })

  it('en linje for ett barn sier ingenting om søskenet', () => {
    const g = { barn: [barn('nora', 9), barn('ada', 7)], linjer: [linje('fritid', 'nora')] }
    expect([1, 2].map(rad => punkt(g, rad, 'fritid')?.linjeId)).toEqual(['fritid/nora', undefined])
  })

  it('en linje for hele familien avklarer ikke barnet, men vises ved siden av', () => {
    const g = { barn: [barn('pia', 3)], linjer: [linje('barnehage')] }
    expect(punkt(g, 1, 'barnehage')).toMatchObject({ linjeId: undefined, felles: true })
  })

  it('teller det ingen har ført', () => {
    const alle = utenLinje(sjekkliste({ barn: [], linjer: [] }))
    const uten = utenLinje(sjekkliste({ barn: [], linjer: [linje('husleie'), linje('strom')] }))
    expect([alle, alle - uten]).toEqual([12, 2])
  })
})

describe('linjen ett trykk gir', () => {
  const skole = VANLIGE_UTGIFTER.find(u => u.post === 'skole')

  it.each([
    ['nb', 'Skole: utstyr, mat og turer'],
    ['nn', 'Skule: utstyr, mat og turar'],
  ] as const)(
    'har ordene på målformen i brevet (%s), for språket på skjermen er ikke med',
    (malform, tekst) => {
      expect(skole && linjeFor({ personId: 'nora' }, skole, brevord(malform)).tekst).toBe(tekst)
    },
  )

  it('gjelder barnet, og har aldri et beløp', () => {
    const linje = skole && linjeFor({ personId: 'nora' }, skole, brevord('nb'))
    expect(linje && [linje.gjelder, 'faktisk' in linje]).toEqual(['nora', false])
  })
})

describe('listen selv', () => {
  it('har aldri beløp, og hver post står høyst én gang for familien og én gang for barn', () => {
    const nokler = VANLIGE_UTGIFTER.map(u => `${u.hvem}/${u.post}`)
    expect(new Set(nokler).size).toBe(nokler.length)
    expect(new Set(VANLIGE_UTGIFTER.flatMap(u => Object.keys(u)))).toEqual(
      new Set(['post', 'hvem', 'hyppighet', 'alder']),
    )
  })

  it('spør om alle postene, unntatt livsopphold, som alltid har sin egen linje, depositum, som har sin egen form, det særskilte, som har sitt eget spørsmål, og «annet»', () => {
    const spurt = new Set(VANLIGE_UTGIFTER.map(u => u.post))
    expect(UTGIFTSPOSTER.filter(p => !spurt.has(p))).toEqual([
      'livsopphold',
      'depositum',
      'saerskilte-formal',
      'annet',
    ])
  })
})
