import { amir, turid } from '../ansatte.ts'
import type { Familie } from '../manus.ts'
import * as o from '../ord.ts'
import * as v from '../vurderingsord.ts'

/** Familien som får brev på nynorsk: eit vedtak i vår, og ny søknad med førebels svar. */
export const skarsfjell: Familie = {
  navn: 'Skarsfjell',
  barn: 3,
  manus: f => {
    const torbjorg = f.menneske('Torbjørg', 'Skarsfjell', 42)
    const gunnhild = f.menneske('Gunnhild', 'Skarsfjell', 13, 7)
    const sjur = f.menneske('Sjur', 'Skarsfjell', 10, 2)
    const aslaug = f.menneske('Aslaug', 'Skarsfjell', 6, 4)
    const felles = {
      soker: torbjorg,
      gate: ['Stølsvegen', '2'] as const,
      telefon: '+4700000018',
      sivilstatus: 'enke' as const,
      barn: [gunnhild, sjur, aslaug].map(barn => ({ barn })),
      bor: 'eier' as const,
    }
    f.den(196, '08:12').digital('i vår', {
      ...felles,
      sokerOm: 'Eg søkjer om pengar til: livsopphald, straum og SFO',
      fordi:
        'Etter at Arne døydde i vinter, har eg vore sjukmeld. No er sjukepengane brukte opp, og eg ventar på svar om arbeidsavklaringspengar.',
      inntekter: [['annen', 'Pensjon etter Arne', 9_400]],
      fraNav: [['Barnetrygd', 5_904]],
      utgifter: [
        ['boliglanRenter', 'Renter på boliglån', 6_100],
        ['strom', 'Strøm (siste regning)', 2_450],
        ['sfo', 'SFO', 1_750],
      ],
      brukskonto: 3_050,
    })
    f.den(194, '09:20').av(amir).sprak('Torbjørg', 'nn')
    f.den(194, '09:25').av(amir).gjor(o.taSaken, o.taTilBehandling('i vår'))
    f.den(188, '12:00')
      .av(amir)
      .gjor(
        o.alleBarna('ja', 'hjemmebesok', 'Dei tre. Ingen andre bur der.'),
        o.kartlegg('Gunnhild', 'mor', 'hjemmebesok', {
          'sosial-helse': 'Går til helsesjukepleiar annakvar veke etter at far døydde.',
          fritid: 'Spelar hardingfele. Læraren tek ikkje betalt, men strengene er dyre.',
          nettverk: 'Er mykje hos mormor på nabogarden.',
          skole: 'Har vore borte ein del i vinter. Skulen veit kvifor.',
        }),
        o.kartlegg('Sjur', 'mor', 'hjemmebesok', {
          'sosial-helse': 'Snakkar lite om far. Vil heller vere i fjøset.',
          fritid: 'Er med i 4H. Har fått to lam han har ansvar for.',
          'utstyr-klaer': 'Treng arbeidsstøvlar og regntøy.',
        }),
        o.kartlegg('Aslaug', 'mor', 'hjemmebesok', {
          'sfo-barnehage': 'Går på SFO tre dagar, og vil gjerne gå alle fem.',
          skole: 'Har nett lært å lese og les høgt for lamma til Sjur.',
          nettverk: 'Har ei bestevenninne på nabogarden.',
        }),
      )
    f.den(182, '10:00')
      .av(amir)
      .gjor(
        o.forManeder('i vår', 3),
        v.livsoppholdPaa(
          'i vår',
          'Torbjørg',
          7_900,
          'Normen og 400 kroner til reisene til lege og samtaler.',
          { belopsvurdering: 'Fire bussreiser i månaden på 100 kroner kvar.' },
        ),
        v.paaNormen('i vår', 'Gunnhild', 'Normen er nok, og strengene til fela får plass i dette.'),
        v.livsoppholdPaa('i vår', 'Sjur', 4_650, 'Normen og litt til, så han får støvlar og regntøy.', {
          belopsvurdering: 'Støvlar og regntøy fordelt på tre månader. Prisane er frå butikken i bygda.',
        }),
        v.paaNormen('i vår', 'Aslaug', 'Normen er nok. Ho har det ho treng av klede.'),
        v.innvilg(
          'i vår',
          'Renter',
          6_100,
          'Huset er heimen dykkar, og rentene er lågare enn ei leige ville vore.',
        ),
        v.hverManed('i vår', 'Strøm'),
        v.innvilg('i vår', 'Strøm', 2_450, 'Snittet av dei tre siste rekningane.'),
        v.innvilg('i vår', 'SFO', 1_750, 'Aslaug treng vaksne rundt seg medan du er til lege.'),
        v.regnMed('i vår', 'Pensjon', 9_400, 'Etter skatt.'),
        v.regnMed('i vår', 'Barnetrygd', 0, 'Barnetrygda blir halden utanfor.'),
        v.vurder(
          'i vår',
          'Gunnhild',
          'Gunnhild er tretten og saknar far sin. Fela og mormor er det som ber henne no.',
          'Vi har lagt vekt på at ho skal få halde fram med det som gjer godt.',
          'Normen gir rom for strenger til fela.',
        ),
        v.vurder(
          'i vår',
          'Sjur',
          'Sjur er ti og finn ro i fjøset og i 4H.',
          'At han har noko som er hans, veg tungt i eit år som dette.',
          'Han får støvlar og regntøy i tillegg til normen.',
        ),
        v.vurder(
          'i vår',
          'Aslaug',
          'Aslaug er seks og går på SFO tre dagar i veka.',
          'Faste vaksne og vener kvar dag er det viktigaste for henne.',
          'Vi dekkjer SFO, og du kan auke til fem dagar når ho vil.',
        ),
        o.foresla(
          'i vår',
          'innvilget',
          'Pensjonen dekkjer ikkje rentene, straumen og det dei fire treng medan dei ventar på svar.',
        ),
      )
    f.den(180, '12:15').av(turid).gjor(o.fatt('i vår', 'Varmt og konkret skrive. Godkjent.'))
    f.den(19, '07:48').digital('i haust', {
      ...felles,
      sokerOm: 'Eg søkjer om pengar til: livsopphald og straum\nTannregulering til Gunnhild',
      fordi:
        'Arbeidsavklaringspengane er komne i gang, men straumen er dyr og tannlegen vil ha halvparten av rekninga før jul.',
      inntekter: [['annen', 'Pensjon etter Arne', 9_400]],
      fraNav: [
        ['Arbeidsavklaringspenger', 16_800],
        ['Barnetrygd', 5_904],
      ],
      utgifter: [
        ['boliglanRenter', 'Renter på boliglån', 6_300],
        ['strom', 'Strøm (siste regning)', 3_980],
        ['barnTannregulering', 'Tannregulering for barn (siste regning)', 7_200],
      ],
      brukskonto: 1_490,
    })
    f.den(17, '09:30').av(amir).gjor(o.taTilBehandling('i haust'))
    f.den(6, '10:30')
      .av(amir)
      .gjor(
        o.alleBarna('ja', 'telefon', 'Som i vår.'),
        o.kartlegg('Gunnhild', 'mor', 'telefon', {
          'sosial-helse': 'Går ikkje lenger fast til helsesjukepleiar. Sov godt og har fått att humøret.',
          'andre-behov':
            'Tannreguleringa byrja i september. Ho vart erta for tennene og gler seg til å bli ferdig.',
        }),
        o.forelopigSvar(
          'i haust',
          21,
          'Vi ventar på kostnadsoverslaget frå tannlegen og på vedtaket om arbeidsavklaringspengar. Begge skal kome innan to veker. Vi ringjer deg før vi avgjer søknaden.',
        ),
      )
  },
}
