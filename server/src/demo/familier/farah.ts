import type { Familie } from '../manus.ts'

/** Første søknad, kommet for noen dager siden. Ingen har tatt den ennå. */
export const farah: Familie = {
  navn: 'Farah',
  barn: 3,
  manus: f => {
    const hodan = f.menneske('Hodan', 'Farah', 38)
    const zakariya = f.menneske('Zakariya', 'Farah', 13, 2)
    const ayaan = f.menneske('Ayaan', 'Farah', 10, 6)
    const sumaya = f.menneske('Sumaya', 'Farah', 7, 11)
    f.den(4, '23:10').digital(
      'november',
      {
        soker: hodan,
        gate: ['Torvgata', '27'],
        telefon: '+4700000020',
        sivilstatus: 'skilt',
        barn: [{ barn: zakariya }, { barn: ayaan }, { barn: sumaya }],
        barnebidrag: 'ingen',
        sokerOm: 'Jeg søker om penger til: livsopphold, SFO og cup for Zakariya',
        fordi:
          'Jeg tar fagbrev i barne- og ungdomsarbeiderfaget og jobber kveld. Lærlinglønna rekker til husleia. Zakariya er tatt ut til cup med kretslaget og har ikke turt å spørre meg om pengene.',
        arbeid: 'heltid',
        inntekter: [
          ['jobb', 'Lønnsinntekt (lærling)', 16_900],
          ['bostotte', 'Bostøtte', 4_050],
        ],
        fraNav: [
          ['Barnetrygd', 5_904],
          ['Utvidet barnetrygd', 2_516],
        ],
        utgifter: [
          ['husleie', 'Husleie', 12_600],
          ['sfo', 'SFO', 2_100],
          ['strom', 'Strøm (siste regning)', 1_640],
          [
            'barnFritidsaktiviteter',
            'Fritidsaktiviteter for barn (siste regning) (brukerangitt): Cup med kretslaget, Zakariya',
            2_400,
          ],
        ],
        brukskonto: 155,
      },
      [
        {
          filnavn: 'laerekontrakt.pdf',
          type: 'dokumentasjon',
          tilleggsinfo: 'arbeid',
          linjer: ['Lærekontrakt', 'Barne- og ungdomsarbeiderfaget', 'Læretiden går ut til sommeren'],
        },
        {
          filnavn: 'invitasjon-cup.pdf',
          type: 'faktura',
          tilleggsinfo: 'fritidsaktivitet',
          linjer: [
            'Invitasjon til cup',
            'Kretslaget, gutter 13 år',
            'Egenandel 2 400 kroner, betales innen tre uker',
          ],
        },
      ],
    )
  },
}
