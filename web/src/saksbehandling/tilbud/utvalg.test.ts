import type { Tilbudet, Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'
import { describe, expect, test } from 'vitest'
import { lagFormat } from '../../felles/format.ts'
import { nb } from '../../felles/tekster/nb/index.ts'
import { alderIOrd, grunnsetning, tilbudstekst, ukjentsetninger } from '../../felles/tilbud/tilbudsord.ts'
import { etTilbud, tilbudsfixture } from './fixture.ts'
import { antallAktuelle, antallFortalt, iGruppen } from './utvalg.ts'

const format = lagFormat('nb')
const v = tilbudsfixture
const navnene = (liste: readonly Tilbudet[]) => liste.map(t => t.tekst.nb.navn)

describe('utvalget', () => {
  const vis = (sok = '', hva: 'aktuelle' | 'alle' = 'aktuelle') =>
    navnene(iGruppen(v, 'fritid', { vis: hva, sok, spraak: 'nb' }))
  test.each([
    {
      sok: '',
      hva: 'aktuelle',
      ventet: ['Utstyrsbua', 'Ferie for alle'],
      fordi: 'det kjente taler mot fondet',
    },
    { sok: '', hva: 'alle', ventet: ['Utstyrsbua', 'Ferie for alle', 'Fondet'], fordi: 'alle er alle' },
    { sok: 'FOND', hva: 'aktuelle', ventet: ['Fondet'], fordi: 'et ord søkes i alle' },
    { sok: 'ukjent', hva: 'alle', ventet: [], fordi: 'ingen har ordet' },
  ] as const)('«$sok» i $hva gir $ventet, fordi $fordi', ({ sok, hva, ventet }) => {
    expect(vis(sok, hva)).toEqual(ventet)
  })
  test('tellingen er det noe peker mot, og hvert fortalt tilbud én gang', () => {
    expect([antallAktuelle(v), antallFortalt(v)]).toEqual([1, 1])
  })
})

describe('ordene', () => {
  test('en grunn gjengir svaret og når det ble gitt', () => {
    const [g] = v.tilbud[0]?.aktuelt?.grunner ?? []
    expect(g && grunnsetning(g, v, nb, format)).toBe(
      'Emil, 7 år: svaret om fritid er «mangler noe» (12. nov.)',
    )
  })
  test('det ukjente samles per tema', () => {
    expect(
      ukjentsetninger(
        [
          { slag: 'ikke-spurt', tema: 'skole', personId: 'emil' },
          { slag: 'ikke-spurt', tema: 'skole', personId: 'sana' },
          { slag: 'husstanden' },
        ],
        v,
        nb,
        format,
      ),
    ).toEqual(['Ikke spurt: skole (Emil og Sana)', nb.tilbud.ukjent.husstanden])
  })
  test.each([
    { alder: { fraManeder: 72, tilManeder: 168 }, ord: '6 år til 13 år' },
    { alder: { fraManeder: 12, tilManeder: 20 }, ord: '1 år til 20 måneder' },
    { alder: { fraManeder: 66, tilManeder: 116 }, ord: '' },
    { alder: null, ord: '' },
  ])('$alder leses «$ord»', ({ alder, ord }) => {
    expect(alderIOrd(etTilbud({ alder }), nb.tilbud)).toBe(ord)
  })
  test('uten nynorsk vises bokmål, merket som bokmål', () => {
    expect(tilbudstekst(etTilbud({}), 'nn').lang).toBe('nb')
  })
  test('visningen er hel', () => {
    expect((v satisfies Tilbudsvisning).tilbud.length).toBe(3)
  })
})
