import { amir, turid } from '../ansatte.ts'
import type { Forteller } from '../manus.ts'
import * as o from '../ord.ts'
import * as sam from '../samtaleord.ts'
import type { Digitalsoknad } from '../soknadJson.ts'
import * as v from '../vurderingsord.ts'

/** Det første vedtaket, da uføretrygden var ny og alle tre barna stod i søknaden. */
export function langmoIFjor(f: Forteller, felles: Omit<Digitalsoknad, 'sokerOm' | 'fordi'>): void {
  f.den(341, '12:26').digital('i fjor', {
    ...felles,
    sokerOm: 'Jeg søker om penger til: livsopphold og husleie',
    fordi: 'Jeg er syk og har uføretrygd fra i høst. Det er mindre enn jeg trodde.',
    fraNav: [
      ['Uføretrygd', 19_800],
      ['Barnetrygd', 5_904],
      ['Utvidet barnetrygd', 2_516],
    ],
    utgifter: [
      ['husleie', 'Husleie', 9_950],
      ['strom', 'Strøm (siste regning)', 2_210],
      ['sfo', 'SFO', 1_700],
    ],
    brukskonto: 60,
  })
  f.den(338, '09:00').av(amir).gjor(o.taSaken, o.taTilBehandling('i fjor'))
  f.den(333, '11:00')
    .av(amir)
    .gjor(
      o.alleBarna('ja', 'hjemmebesok', 'De tre.'),
      o.kartlegg('Kaia', 'mor', 'hjemmebesok', {
        skole: 'Strever med å komme seg på skolen på mandager.',
        fritid: 'Red på stallen før. Sluttet da det ble dyrt.',
        nettverk: 'Én nær venninne. Savner stallen mest på grunn av folkene der.',
        'utstyr-klaer': 'Har det hun trenger, men vil ikke ha ting som ser arvet ut.',
      }),
      o.kartlegg('Tobias', 'mor', 'hjemmebesok', {
        'sosial-helse': 'Har astma. Bruker medisin hver dag.',
        fritid: 'Korps, trompet. Instrumentet er lånt.',
        'andre-tjenester': 'Går til kontroll på sykehuset to ganger i året. Reisen tar en hel dag.',
      }),
      o.kartlegg('Elvira', 'mor', 'hjemmebesok', {
        'sfo-barnehage': 'SFO alle dager.',
        'omsorg-samvaer': 'Besøker far i feriene. Gleder seg til sommeren.',
      }),
    )
  f.den(326, '10:30')
    .av(amir)
    .gjor(
      o.forManeder('i fjor', 4),
      v.paaNormen('i fjor', 'Trine', 'Normen er nok. Egenandelene for medisin er under taket.'),
      v.livsoppholdPaa(
        'i fjor',
        'Kaia',
        5_900,
        'Normen og en ridetime annenhver uke, så hun er tilbake i miljøet.',
        {
          belopsvurdering: 'En ridetime koster 320 kroner, og det blir to i måneden. Kaia sier to er nok nå.',
        },
      ),
      v.livsoppholdPaa('i fjor', 'Tobias', 4_500, 'Normen og litt til mat på reisedagene til sykehuset.', {
        belopsvurdering: 'Mat på to reisedager i måneden, etter kvitteringene du hadde med.',
      }),
      v.paaNormen('i fjor', 'Elvira', 'Normen er nok. Hun har klær for vinteren og SFO er en egen linje.'),
      v.innvilg('i fjor', 'Husleie', 9_950, 'Kommunal leie.'),
      v.hverManed('i fjor', 'Strøm'),
      v.innvilg('i fjor', 'Strøm', 2_210, 'Faktisk regning.'),
      v.innvilg('i fjor', 'SFO', 1_700, 'Du er syk, og Elvira trenger dagene med de andre barna.'),
      v.hverManed('i fjor', 'Uføretrygd'),
      v.regnMed('i fjor', 'Uføretrygd', 19_800, 'Etter skatt.'),
      v.regnMed('i fjor', 'Barnetrygd', 0, 'Barnetrygden holdes utenfor.'),
      v.regnMed('i fjor', 'Utvidet barnetrygd', 0, 'Holdes utenfor på samme måte.'),
      v.vurder(
        'i fjor',
        'Kaia',
        'Kaia har trukket seg tilbake etter at hun sluttet på stallen.',
        'Hun trenger et sted å høre til utenom skolen. Det mener vi veier mer enn kostnaden.',
        'Vi har lagt en ridetime annenhver uke til normen.',
      ),
      v.vurder(
        'i fjor',
        'Tobias',
        'Tobias har astma og lange reisedager til sykehuset.',
        'Medisinene er dekket, men ikke alt rundt.',
        'Vi har lagt til mat på reisedagene. Korpset er gratis.',
      ),
      v.vurder(
        'i fjor',
        'Elvira',
        'Elvira er glad i SFO og har de beste vennene sine der.',
        'Du trenger ro om dagen, og Elvira trenger lek.',
        'SFO dekkes alle dager.',
      ),
      o.foresla(
        'i fjor',
        'innvilget',
        'Uføretrygden dekker ikke bolig, strøm og det fire mennesker trenger.',
      ),
    )
  f.den(324, '09:40').av(turid).gjor(o.fatt('i fjor', 'Godkjent.'))
  f.den(205, '14:00')
    .av(amir)
    .gjor(
      o.notat(
        'hjemmebesok',
        'Kaia rir igjen og har fått ansvar for en fjording. Hun viste meg bilder. Tobias spilte i tog 17. mai.',
        'Kaia',
        'Tobias',
      ),
    )
  f.den(92, '10:15')
    .av(amir)
    .gjor(
      sam.samtale(
        {
          sted: 'kontor',
          med: ['Trine'],
          formal: 'Skolestart, og hvordan sommeren gikk',
          klokkeslett: '10:15',
        },
        {
          tekst: 'Sommeren gikk fint. Tobias gruer seg til ny kontaktlærer. Kaia vil bytte fag.',
          gjelder: ['Kaia', 'Tobias'],
        },
        ['skole', 'sosial-helse'],
      ),
    )
}
