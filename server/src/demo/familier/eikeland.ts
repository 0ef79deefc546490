import { amir, turid } from '../ansatte.ts'
import type { Familie } from '../manus.ts'
import * as o from '../ord.ts'
import * as v from '../vurderingsord.ts'

/** Adressebeskyttet. Saken er bare til for den autoriserte kretsen; søknaden ble tatt over skranken, uten adresse. */
export const eikeland: Familie = {
  navn: 'Eikeland',
  barn: 2,
  manus: f => {
    const marta = f.menneske('Marta', 'Eikeland', 31)
    const sol = f.menneske('Sol', 'Eikeland', 8, 1)
    const even = f.menneske('Even', 'Eikeland', 5, 3)
    f.den(58, '09:30')
      .av(amir)
      .papir('høst', {
        kanal: 'muntlig',
        soker: {
          fornavn: marta.fornavn,
          etternavn: marta.etternavn,
          fodselsdato: marta.fodt,
          identitetsnummer: marta.nummer,
        },
        hvaSokesOm: 'Livsopphold, husleie, og det barna trenger for å begynne på ny skole og i ny barnehage.',
        hvorforSoke: 'Vi har flyttet og begynt på nytt. Jeg har permisjon fra jobben uten lønn.',
        akutt: [],
        sivilstatus: 'separert',
        botype: 'leier',
        adressebeskyttelse: 'ja',
        barn: [sol, even].map(b => ({
          fornavn: b.fornavn,
          etternavn: b.etternavn,
          fodselsdato: b.fodt,
          bosted: 'fast' as const,
        })),
        inntekter: [{ tekst: 'Barnetrygd', belop: 393_600 }],
        utgifter: [
          { tekst: 'Husleie', belop: 1_080_000 },
          { tekst: 'Barnehage', belop: 120_000 },
          { tekst: 'Skolesekk og klær til ny skole og barnehage', belop: 290_000, engang: true },
        ],
      })
    f.den(58, '10:15').av(amir).gjor(o.taSaken, o.taTilBehandling('høst'))
    f.den(57, '12:00')
      .av(amir)
      .gjor(
        o.alleBarna('ja', 'kontor', 'Sol og Even.'),
        o.kartlegg('Sol', 'mor', 'kontor', {
          'sosial-helse': 'Sover bedre enn på lenge. Helsesykepleier på skolen følger henne opp.',
          bosituasjon: 'Eget rom for første gang. Har valgt gardinene selv.',
          skole: 'Begynte mandag. Læreren vet det hun trenger å vite, og ikke mer.',
          nettverk: 'Savner en venninne. Mor har avtalt at de kan skrive brev gjennom en tante.',
          fritid: 'Svømte før. Vil begynne igjen når hun kjenner noen her.',
          'utstyr-klaer': 'Trenger sekk, innesko og svømmetøy.',
        }),
        o.kartlegg('Even', 'mor', 'kontor', {
          'sosial-helse': 'Frisk. Henger i beina på mor når noen ringer på.',
          'sfo-barnehage': 'Har fått barnehageplass fra denne uka, med tilvenning så lenge han trenger.',
          'utstyr-klaer': 'Trenger parkdress og støvler. Resten har de.',
          fritid: o.ikkeRelevant('Han er fem, og barnehagen er mer enn nok nå.'),
        }),
        o.notatMed({
          slag: 'kontor',
          tekst:
            'Vi avtalte hvordan vi tar kontakt: bare på telefon, og bare jeg eller Turid. Ingenting sendes på papir.',
          undersokt: { svar: 'ja' },
          innsyn: { merke: 'unntas', grunn: 'Kan vise hvor de bor.' },
          skjermet: true,
        }),
      )
    f.den(55, '09:10')
      .av(amir)
      .gjor(
        o.forManeder('høst', 3),
        v.livsoppholdPaa(
          'høst',
          'Marta',
          8_200,
          'Vi legger 700 kroner til normen de første månedene, fordi du starter uten det du hadde.',
          {
            belopsvurdering:
              '700 kroner er det dere har regnet ut at dere mangler av det helt vanlige hjemme.',
          },
        ),
        v.livsoppholdPaa(
          'høst',
          'Sol',
          4_700,
          'Noe over normen, så hun kan begynne på svømming når hun vil.',
          {
            belopsvurdering:
              'Svømmingen koster 250 kroner i måneden, og resten er badetøy. Da er det nok for Sol.',
          },
        ),
        v.paaNormen('høst', 'Even', 'Normen er nok, når klærne til barnehagen er en egen linje.'),
        v.innvilg(
          'høst',
          'Husleie',
          10_800,
          'Boligen er valgt fordi den er trygg. Leien er vanlig for strøket.',
        ),
        v.innvilg(
          'høst',
          'Barnehage',
          1_200,
          'Tilvenningen er i gang og skal ikke stanse på grunn av regningen.',
        ),
        v.innvilg('høst', 'Skolesekk', 2_900, 'Det dere måtte kjøpe nytt.'),
        v.regnMed('høst', 'Barnetrygd', 0, 'Barnetrygden holdes utenfor.'),
        v.vurder(
          'høst',
          'Sol',
          'Sol er åtte og har begynt på ny skole. Hun sover bedre.',
          'At hun kan være med på det de andre er med på, veier tungt når alt annet er nytt.',
          'Hun får sekk, innesko og rom for svømming.',
        ),
        v.vurder(
          'høst',
          'Even',
          'Even er fem og trenger lang tilvenning.',
          'Vi har lagt vekt på at han får den tiden han trenger, og at du ikke må skynde deg.',
          'Barnehagen dekkes, og han får klær til å være ute.',
        ),
        o.foresla(
          'høst',
          'innvilget',
          'Marta er uten inntekt i permisjonen, og familien etablerer seg på nytt.',
        ),
      )
    f.den(54, '10:30')
      .av(turid)
      .gjor(o.fatt('høst', 'Lest sammen med Amir på rommet. Brevet leses opp for henne; det sendes ikke.'))
    f.den(20, '13:00')
      .av(amir)
      .gjor(
        o.notat(
          'telefon',
          'Marta ringte. Sol har begynt på svømming. Hun går tilbake i halv stilling fra nyttår og vil snakke om hva det betyr for stønaden.',
          'Sol',
        ),
      )
  },
}
