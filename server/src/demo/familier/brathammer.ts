import type { Familie } from '../manus.ts'

/** Søknaden fra i dag: ingen mat og ingen strøm. Ingen har rukket å ta den. */
export const brathammer: Familie = {
  navn: 'Bråthammer',
  barn: 2,
  manus: f => {
    const stian = f.menneske('Stian', 'Bråthammer', 33)
    const emma = f.menneske('Emma', 'Bråthammer', 8, 2)
    const lukas = f.menneske('Lukas', 'Bråthammer', 5, 9)
    f.den(0, '00:41').digital('i dag', {
      soker: stian,
      gate: ['Møllesvingen', '3B'],
      telefon: '+4700000013',
      sivilstatus: 'ugift',
      barn: [{ barn: emma }, { barn: lukas }],
      barnebidrag: 'mottar',
      sokerOm: 'Nødhjelp: Har ikke mat, Har ikke strøm\nJeg søker om penger til: livsopphold og strøm',
      fordi:
        'Strømmen ble stengt i går ettermiddag. Jeg har fått ny jobb, men første lønn kommer ikke før den 12. Ungene har spist hos naboen i dag.',
      arbeid: 'heltid',
      inntekter: [['barnebidrag', 'Barnebidrag', 1_950]],
      fraNav: [['Barnetrygd', 3_936]],
      utgifter: [
        ['husleie', 'Husleie', 9_800],
        ['barnehage', 'Barnehage', 1_200],
        ['strom', 'Strøm (siste regning)', 4_310],
      ],
      brukskonto: 86,
      skatteetatenSvarteIkke: true,
    })
  },
}
