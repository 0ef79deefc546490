import { describe, expect, test } from 'vitest'
import { akutteBehov, finnNodhjelpslinjer, nevnerNodhjelpEllers } from './akutteBehov.ts'

describe('nødhjelpslinjen', () => {
  test.each([
    ['Nødhjelp: Har ikke mat', ['mat'], 'nav.no sin egen tekst'],
    [
      'Nødhjelp: Har ikke bosted, Har ikke mat, Har ikke strøm',
      ['mat', 'bosted', 'strom'],
      'alle tre valgene',
    ],
    ['Jeg søker om penger til: Husleie\nNødhjelp: har ikke strøm', ['strom'], 'linjen kan stå som nummer to'],
    ['\r\n  nødhjelp : ikke mat\r\n', ['mat'], 'innrykk, små bokstaver og andre linjeskift'],
    ['NØDHJELP: IKKE BOSTED'.normalize('NFD'), ['bosted'], 'oppdelt ø er samme bokstav'],
    ['Nødhjelp: noe helt nytt', ['ukjent'], 'et nytt valg er like akutt'],
    ['Nødhjelp:', ['ukjent'], 'valget kan mangle'],
    ['Nødhjelp: har ikke formatert sofa', ['ukjent'], '«mat» inni et annet ord er ikke mat'],
  ])('%j gir %j, fordi %s', (tekst, slag) => {
    expect(akutteBehov(finnNodhjelpslinjer(tekst))).toEqual(slag)
  })

  test.each<[string | undefined, string]>([
    [undefined, 'begrunnelsen mangler'],
    ['', 'tom tekst'],
    ['Jeg søker om penger til: Husleie, Livsopphold, Strom og oppvarming', 'vanlige valg er ikke nødhjelp'],
    ['Jeg fikk nødhjelp: i fjor', 'ordet står ikke først på linjen'],
  ])('%j gir ingen linje, fordi %s', tekst => {
    expect(finnNodhjelpslinjer(tekst)).toEqual([])
  })

  test('linjen gjengis slik den står', () => {
    expect(finnNodhjelpslinjer('\n  Nødhjelp: Har ikke mat \n')[0]?.tekst).toBe('Nødhjelp: Har ikke mat')
  })
})

describe('nødhjelp nevnt i fritekst', () => {
  test.each([
    [['Annet:\n Vi trenger nødhjelp i dag'], true, 'noen må lese'],
    [[undefined, 'Naudhjelp, vi har ikkje mat'], true, 'nynorsk, og i en annen tekst'],
    [['Nødhjelp: Har ikke mat'], false, 'linjen er allerede funnet'],
    [['Husleie'], false, 'ordet står ikke der'],
  ])('%j → %s, fordi %s', (tekster, ventet) => {
    expect(nevnerNodhjelpEllers(...tekster)).toBe(ventet)
  })
})
