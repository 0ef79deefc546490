import { kroner } from '@handlingsrom/domene/felles/belop'
import { leggTilManeder, manedFor } from '@handlingsrom/domene/felles/dato'
import { ingrid, turid } from '../ansatte.ts'
import type { Familie } from '../manus.ts'
import * as o from '../ord.ts'
import * as p from '../pengeord.ts'
import * as v from '../vurderingsord.ts'

/** To barn med delt bosted, og en mor som søker for første gang. Ferdig behandlet, og brevet er sendt. */
export const cuonja: Familie = {
  navn: 'Čuonjá',
  barn: 2,
  manus: f => {
    const elle = f.menneske('Elle Máret', 'Čuonjá', 35)
    const inga = f.menneske('Iŋgá', 'Čuonjá', 10, 3)
    const anddas = f.menneske('Ánddaš', 'Čuonjá', 7, 6)
    f.den(46, '22:04').digital(
      'høst',
      {
        soker: elle,
        gate: ['Ođđaluodda', '7'],
        telefon: '+4700000012',
        sivilstatus: 'skilt',
        barn: [
          { barn: inga, bosted: 'delt' },
          { barn: anddas, bosted: 'delt' },
        ],
        barnebidrag: 'ingen',
        sokerOm: 'Jeg søker om penger til: livsopphold, husleie og skiutstyr til barna',
        fordi:
          'Jeg er blitt alene etter bruddet og går på arbeidsavklaringspenger. Annenhver uke er barna her, og da strekker det ikke til.',
        inntekter: [['bostotte', 'Bostøtte', 2_900]],
        fraNav: [
          ['Arbeidsavklaringspenger', 17_400],
          ['Barnetrygd', 1_968],
        ],
        utgifter: [
          ['husleie', 'Husleie', 11_200],
          ['strom', 'Strøm (siste regning)', 1_840],
          ['annenBarneutgift', 'Annen, barn (brukerangitt): Ski og staver til Iŋgá og Ánddaš', 3_400],
        ],
        brukskonto: 240,
      },
      [
        {
          filnavn: 'husleiekontrakt.pdf',
          type: 'husleiekontrakt',
          tilleggsinfo: 'husleiekontrakt',
          linjer: ['Husleiekontrakt', 'Leie: 11 200 kroner i måneden'],
        },
      ],
    )
    f.den(44, '10:00').av(ingrid).gjor(o.taSaken, o.taTilBehandling('høst'))
    f.den(38, '13:00')
      .av(ingrid)
      .gjor(
        o.alleBarna('ja', 'hjemmebesok', 'To barn, annenhver uke. Byttedag er fredag. Ingen andre.'),
        o.kartlegg('Iŋgá', 'mor', 'hjemmebesok', {
          'sosial-helse': 'Frisk. Var mye stille i sommer, men ler igjen nå, sier mor.',
          bosituasjon: 'Eget rom begge steder. Kofferten med skolebøker går fram og tilbake.',
          'omsorg-samvaer': 'En uke hos hver. Foreldrene snakker sammen om hentinger og lekser.',
          nettverk: 'Bor ved siden av muoŧŧá (mors søster), som hun er mye hos.',
          skole: 'Har samisk som førstespråk. Liker matematikk.',
          fritid: 'Går i skigruppa. Skiene fra i fjor er for korte. Låner av en kusine.',
          'utstyr-klaer': 'Har klær for vinteren hos far, men bare ett sett innetøy hos mor.',
          'internett-mobil': 'Har egen telefon fra far.',
        }),
        o.kartlegg('Ánddaš', 'mor', 'hjemmebesok', {
          'sosial-helse': 'Frisk og i farta. Sover dårlig den første natta etter bytte.',
          bosituasjon: 'Deler stue og sovekrok med mor. Vil gjerne ha en dør han kan lukke.',
          'omsorg-samvaer': 'Savner den han ikke er hos. Ringer god natt hver kveld.',
          'andre-tjenester': 'Har vært på Mánážat, kommunens lekegruppe for barn som har to hjem.',
          skole: 'Ny i andre klasse, har lært å lese på samisk.',
          fritid: 'Vil gå på ski som søsteren. Har aldri hatt egne.',
          'utstyr-klaer': 'Ull og vinterdress er i orden.',
        }),
        o.notat(
          'hjemmebesok',
          'Kaffe ved kjøkkenbordet. Ánddaš viste fram rommet til søsteren og sovekroken sin. Iŋgá ville ikke snakke med meg i dag, og det er greit; mor spør henne om hva hun vil at vi skal vite.',
          'Iŋgá',
          'Ánddaš',
        ),
      )
    f.den(33, '09:40')
      .av(ingrid)
      .gjor(
        o.kartlegg('Iŋgá', 'barnet', 'telefon', {
          'andre-behov':
            'Iŋgá sa selv at hun vil ha et sett med skolebøker hos mamma, så hun slipper å bære.',
        }),
      )
    f.den(30, '10:10')
      .av(ingrid)
      .gjor(
        o.forManeder('høst', 3),
        v.paaNormen('høst', 'Elle Máret', 'Du har små faste utgifter utenom bolig. Normen holder.'),
        v.dagerHer('høst', 'Iŋgá', 7, 14),
        v.livsoppholdPaa(
          'høst',
          'Iŋgá',
          2_600,
          'Iŋgá bor her halve tiden. Mat deles, men klær og fritid gjør det ikke, derfor noe over det halve av normen.',
          {
            belopsvurdering:
              'Halve matbudsjettet, og hele prisen på klærne hun bruker her. Du sier det holder måneden ut.',
            reduksjon:
              'Iŋgá er den eldste og arver ingenting. Hun er her annenhver uke, og det er dagene som gjør beløpet lavere.',
          },
        ),
        v.dagerHer('høst', 'Ánddaš', 7, 14),
        v.livsoppholdPaa(
          'høst',
          'Ánddaš',
          2_500,
          'Ánddaš bor her halve tiden. Vi har lagt til det han trenger av innetøy hos deg.',
          {
            belopsvurdering:
              'Halvparten av maten og innetøyet du fant prisene på. Du sier det er nok til dagene han er her.',
            reduksjon:
              'Ánddaš er her de samme dagene som søsteren. Parkdressen fra henne er hel og passer, og skoene er kjøpt nye.',
          },
        ),
        v.innvilg('høst', 'Husleie', 11_200, 'Leiligheten har plass til begge barna og ligger ved skolen.'),
        v.hverManed('høst', 'Strøm'),
        v.innvilg('høst', 'Strøm', 1_840, 'Regningen for oktober, etter strømstøtte.'),
        v.innvilg(
          'høst',
          'Ski og staver',
          2_400,
          'Skigruppa er der de har venner, og den går fra jul.',
          '19',
          { belopsvurdering: 'Brukt utstyr fra skigruppas byttedag til begge. Du har sjekket prisene.' },
        ),
        v.regnMed('høst', 'Bostøtte', 2_900, 'Etter vedtak fra Husbanken.'),
        v.hverManed('høst', 'Arbeidsavklaringspenger'),
        v.regnMed('høst', 'Arbeidsavklaringspenger', 17_400, 'Etter skatt.'),
        v.regnMed('høst', 'Barnetrygd', 0, 'Barnetrygden holdes utenfor.'),
        v.vurder(
          'høst',
          'Iŋgá',
          'Iŋgá er ti år og har det bra begge steder. Hun har fortalt at hun er lei av å bære bøkene.',
          'At hun kan gå på ski med de andre hele vinteren, mener vi veier mer enn at utstyret ikke er dagligdags.',
          'Hun får brukte ski, og vi har spurt skolen om et ekstra sett bøker.',
        ),
        v.vurder(
          'høst',
          'Ánddaš',
          'Ánddaš er sju og strever med den første natta etter bytte.',
          'Han trenger at begge hjemmene er hele hjem. Derfor har vi sett på hva som mangler akkurat her.',
          'Vi dekker innetøy og ski. Vi snakkes om sovekroken i januar.',
        ),
        o.foresla(
          'høst',
          'innvilget',
          'Arbeidsavklaringspengene dekker ikke bolig og to barn halve tiden. Skiutstyret gis etter § 19.',
        ),
      )
    f.den(27, '12:45').av(turid).gjor(o.fatt('høst', 'Godt at Iŋgá selv er spurt. Godkjent.'))
    f.den(26, '09:15').av(ingrid).gjor(p.planleggAlt('høst'))
    f.den(20, '08:20').av(ingrid).gjor(p.forInnBetalt)
    f.den(13, '10:20')
      .av(ingrid)
      .gjor(
        o.notat(
          'telefon',
          'Ringte for å høre hvordan det går. Skiene er i bruk. Skolen har gitt Iŋgá et ekstra sett bøker.',
          'Iŋgá',
        ),
      )
    f.den(9, '10:15')
      .av(ingrid)
      .gjor(
        o.foreslaDepositum(
          'høst',
          {
            kroner: 33_000,
            hjemmel: '18',
            form: {
              slag: 'lan',
              hvorfor: 'Depositumet er penger dere får igjen, og du ønsker et lån heller enn å vente.',
              evne: 'Du kan betale 1 500 kroner i måneden av arbeidsavklaringspengene. Da har dere det samme som nå til mat og klær.',
              forsteAvdrag: manedFor(leggTilManeder(f.idag, 2)),
              avdrag: kroner(1_500),
              antall: 22,
            },
            vilkar: {
              dekker: 'Tre måneders leie for leiligheten med tre rom.',
              vedSlutt:
                'Når du flytter, får du pengene fra depositumskontoen. Si fra til oss, så ser vi på det som er igjen av lånet.',
            },
            barna: {
              Iŋgá: 'Iŋgá får egen pult og slipper å bære bøkene, og har den samme skoleveien.',
              Ánddaš:
                'Ánddaš får en sovekrok med dør. Den første natta etter bytte er den han strever mest med.',
            },
          },
          'Leiligheten dere har, er for liten når begge barna er her. Uten depositum går den andre til noen andre.',
        ),
      )
    f.den(8, '13:20').av(turid).gjor(o.fattDepositum('Tydelig om hva lånet koster dem hver måned. Godkjent.'))
    f.den(2, '08:15').av(ingrid).gjor(p.forInnBetalt)
  },
}
