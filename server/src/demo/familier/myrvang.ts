import { ingrid, turid } from '../ansatte.ts'
import type { Familie } from '../manus.ts'
import * as o from '../ord.ts'
import * as v from '../vurderingsord.ts'

/** En nyfødt som ikke var med i søknaden. Vedtaket er fattet, men brevet lot seg ikke lage den dagen. */
export const myrvang: Familie = {
  navn: 'Myrvang',
  barn: 2,
  manus: f => {
    const ronja = f.menneske('Ronja', 'Myrvang', 24)
    const sander = f.menneske('Sander', 'Myrvang', 3, 1)
    const vilja = f.menneske('Vilja', 'Myrvang', 0, 1)
    f.den(40, '13:55').digital('høst', {
      soker: ronja,
      gate: ['Lyngveien', '5'],
      telefon: '+4700000016',
      sivilstatus: 'samboer',
      barn: [{ barn: sander }],
      barnebidrag: 'mottar',
      sokerOm: 'Jeg søker om penger til: livsopphold og husleie\nVogn og det vi trenger til babyen',
      fordi:
        'Jeg venter barn nå og har ikke rett til foreldrepenger, bare engangsstønad. Samboeren min flyttet ut i august.',
      inntekter: [['barnebidrag', 'Barnebidrag', 2_060]],
      fraNav: [
        ['Overgangsstønad', 21_900],
        ['Barnetrygd', 1_968],
        ['Utvidet barnetrygd', 2_516],
      ],
      utgifter: [
        ['husleie', 'Husleie', 9_300],
        ['barnehage', 'Barnehage', 1_200],
        ['strom', 'Strøm (siste regning)', 990],
      ],
      brukskonto: 2_310,
    })
    f.den(38, '09:30').av(ingrid).gjor(o.taSaken, o.taTilBehandling('høst'))
    f.den(24, '12:10')
      .av(ingrid)
      .gjor(
        o.notat(
          'telefon',
          'Ronja ringte fra barselavdelingen: en jente, Vilja. Alt står bra til. Hun vil at vi kommer hjem til henne i stedet for at hun kommer hit.',
        ),
      )
    f.den(17, '10:00').av(ingrid).nyttBarn(vilja, 'Ronja')
    f.den(17, '10:10')
      .av(ingrid)
      .gjor(
        o.alleBarna('ja', 'hjemmebesok', 'Sander og lille Vilja.'),
        o.kartlegg('Sander', 'mor', 'hjemmebesok', {
          'sosial-helse': 'Frisk. Litt sjalu, men henter bleier når han blir bedt.',
          'sfo-barnehage': 'Stor avdeling i barnehagen fra i høst. Full plass.',
          'omsorg-samvaer': 'Hos far annenhver helg. Det går fint.',
          'utstyr-klaer': 'Har arvet vinterdress. Mangler votter og lue.',
          fritid: o.ikkeRelevant('Tre år. Barnehage og lekeplassen er nok.'),
        }),
        o.kartlegg('Vilja', 'mor', 'hjemmebesok', {
          'sosial-helse': 'Legger på seg som hun skal. Helsestasjonen var her forrige uke.',
          'utstyr-klaer': 'Vogn og seng er brukt og i orden. Mangler bilstol, stellematte og ullklær.',
          nettverk: 'Mormor bor i byen og er der hver dag.',
          'andre-behov': 'Mor ammer, men trenger brystpumpe når hun skal på time.',
        }),
        v.leggTilUtgift('høst', 'Bilstol, stellematte og ull til Vilja', {
          post: 'klaer-utstyr',
          kroner: 3_900,
          for: 'Vilja',
          engang: true,
        }),
      )
    f.den(9, '11:40')
      .av(ingrid)
      .gjor(
        o.forManeder('høst', 3),
        v.livsoppholdPaa(
          'høst',
          'Ronja',
          7_800,
          'Normen og 300 kroner til i månedene du ammer og er mye hjemme.',
          { belopsvurdering: '300 kroner er det maten ble dyrere med i oktober, etter kontoutskriften.' },
        ),
        v.dagerHer('høst', 'Sander', 12, 14),
        v.livsoppholdPaa(
          'høst',
          'Sander',
          3_500,
          'Litt under normen, fordi han er hos far hver annen helg. Votter og lue er regnet med.',
          {
            belopsvurdering:
              'Fire dager i måneden spiser han hos far. Du har sett på det med oss og sier det er nok.',
            reduksjon:
              'Sander er eldst og arver ikke. Det er dagene hos far som gjør at han trenger mindre her, og klærne er de samme begge steder.',
          },
        ),
        v.paaNormen(
          'høst',
          'Vilja',
          'Normen er nok, bleier og klær får plass når utstyret er en egen linje.',
        ),
        v.innvilg(
          'høst',
          'Husleie',
          9_300,
          'Liten leilighet nær barnehagen. Det er vanskelig å finne noe rimeligere.',
        ),
        v.innvilg('høst', 'Barnehage', 1_200, 'Sander trenger hverdagen sin nå som det er en ny i huset.'),
        v.hverManed('høst', 'Strøm'),
        v.innvilg('høst', 'Strøm', 990, 'Faktisk regning.'),
        v.innvilg(
          'høst',
          'Bilstol',
          3_400,
          'Vilja må ha en trygg bilstol, og ull når det blir kaldt.',
          '18',
          { belopsvurdering: 'Bilstolen kjøpes ny, resten brukt. Prisene er funnet sammen med mormor.' },
        ),
        v.etter19(
          'høst',
          'Bilstol',
          'Du er alene med to små, og det er en vanskelig tid. Mormor har funnet det dere trenger for dette beløpet, så ingenting mangler når Vilja skal i bil.',
        ),
        v.regnMed('høst', 'Barnebidrag', 2_060, 'Fastsatt bidrag.'),
        v.hverManed('høst', 'Overgangsstønad'),
        v.regnMed('høst', 'Overgangsstønad', 21_900, 'Etter skatt.'),
        v.regnMed('høst', 'Barnetrygd', 0, 'Barnetrygden holdes utenfor.'),
        v.regnMed('høst', 'Utvidet barnetrygd', 0, 'Holdes utenfor på samme måte.'),
        v.vurder(
          'høst',
          'Sander',
          'Sander er tre og er blitt storebror. Han har barnehagen og annenhver helg hos far.',
          'Det viktigste for ham er at hverdagen er lik seg selv.',
          'Barnehagen dekkes, og normen er bare satt ned for helgene han er borte.',
        ),
        v.vurder(
          'høst',
          'Vilja',
          'Vilja er noen uker gammel og legger på seg som hun skal.',
          'En trygg bilstol og varm ull kan ikke vente, og hun har rett til det selv om hun ikke stod i søknaden.',
          'Vi dekker utstyret hun mangler, og normen fra den måneden hun ble født.',
        ),
        o.foresla(
          'høst',
          'innvilget',
          'Overgangsstønaden dekker det meste, men ikke bolig, barnehage og det som trengs til et nyfødt barn.',
        ),
      )
    f.den(3, '15:20')
      .av(turid)
      .gjorUtenSkriver(o.fatt('høst', 'Godkjent. Fint at Vilja er tatt med for seg.'))
  },
}
