import { ingrid } from '../ansatte.ts'
import type { Familie } from '../manus.ts'
import * as o from '../ord.ts'

/** Fristen for foreløpig svar går snart ut, og i går kom det nye dokumenter. */
export const rustad: Familie = {
  navn: 'Rustad',
  barn: 2,
  manus: f => {
    const hanne = f.menneske('Hanne', 'Rustadmo', 45)
    const oskar = f.menneske('Oskar', 'Rustadmo', 16, 1)
    const leah = f.menneske('Leah', 'Rustadmo', 11, 8)
    f.den(28, '16:33').digital('høst', {
      soker: hanne,
      gate: ['Verkstedgata', '9'],
      telefon: '+4700000019',
      sivilstatus: 'separert',
      barn: [{ barn: oskar }, { barn: leah }],
      sokerOm: 'Jeg søker om penger til: livsopphold, husleie og fritid til barna',
      fordi:
        'Jeg har startet eget firma, og det går tregt. Oskar jobber på bensinstasjonen i helgene for å hjelpe til, men det vil jeg ikke at han skal måtte.',
      inntekter: [['annen', 'Uttak fra eget firma', 9_000]],
      fraNav: [
        ['Barnetrygd', 3_936],
        ['ZX-utbetaling', 2_340],
      ],
      utgifter: [
        ['husleie', 'Husleie', 12_100],
        ['strom', 'Strøm (siste regning)', 1_980],
        [
          'barnFritidsaktiviteter',
          'Fritidsaktiviteter for barn (siste regning) (brukerangitt): Fotballcup, Leah',
          1_900,
        ],
      ],
      brukskonto: 4_420,
    })
    f.den(24, '10:15').av(ingrid).gjor(o.taSaken, o.taTilBehandling('høst'))
    f.den(20, '13:15')
      .av(ingrid)
      .gjor(
        o.alleBarna('ja', 'telefon', 'To barn, begge bor fast hos Hanne.'),
        o.kartlegg('Leah', 'mor', 'telefon', {
          fritid: 'Keeper på jentelaget. Cupen i februar koster 1 900 kroner med buss og overnatting.',
          skole: 'Trives i sjette klasse.',
          nettverk: 'Laget er vennegjengen. De er alltid sammen.',
          'utstyr-klaer': 'Har vokst ut av fotballskoene, bruker keeperhansker hun har fått av treneren.',
        }),
        o.notat(
          'telefon',
          'Jeg spurte hva «ZX-utbetaling» fra Nav er. Hanne vet ikke, hun fant den bare på kontoen. Jeg undersøker før vi regner med den. Oskar var på skolen, så vi tar ham neste gang.',
          'Oskar',
        ),
      )
    f.den(13, '09:10')
      .av(ingrid)
      .gjor(
        o.notatMed({
          slag: 'forsok',
          forsok: { kanal: 'telefon', hvem: 'Hanne', resultat: 'la-igjen-beskjed' },
          tekst:
            'Ringte to ganger om regnskapet for firmaet. La igjen beskjed om at hun kan sende det i innsyn.',
        }),
      )
    f.den(12, '14:10')
      .av(ingrid)
      .gjor(
        o.etterspor(
          'høst',
          14,
          'Så i søknaden og i saken. Regnskapet har bare Hanne. Spurte Nav om ZX-utbetalingen; de vil ha henne til å vise brevet.',
          {
            slag: 'annet',
            hva: 'Regnskapet for firmaet for september og oktober',
            hvorfor: 'Vi vil regne med det du faktisk kan ta ut, og ikke mer enn det.',
          },
          {
            slag: 'annet',
            hva: 'Brevet eller meldingen fra Nav om utbetalingen på 2 340 kroner',
            hvorfor: 'Noen utbetalinger skal ikke regnes med. Vi vil vite hva denne er før vi svarer deg.',
          },
        ),
      )
    f.den(1, '21:05').ettersender(
      'høst',
      {
        filnavn: 'regnskap-september-oktober.pdf',
        type: 'dokumentasjon',
        tilleggsinfo: 'annetinntekter',
        linjer: [
          'Regnskap for september og oktober',
          'Omsetning 41 200 kroner',
          'Kostnader 29 800 kroner',
          'Uttak 9 000 kroner i måneden',
        ],
      },
      {
        filnavn: 'cup-paamelding-leah.pdf',
        type: 'faktura',
        tilleggsinfo: 'fritidsaktivitet',
        linjer: ['Påmelding til jentecup', 'Leah, keeper', '1 900 kroner'],
      },
    )
  },
}
