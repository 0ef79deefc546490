import { amir } from '../ansatte.ts'
import type { Familie } from '../manus.ts'
import * as o from '../ord.ts'
import { langmoIFjor } from './langmoIFjor.ts'

/** Kjent gjennom et år. Fristen for foreløpig svar er oversittet, ett barn står ikke i den nye søknaden, og nødhjelpen venter på etterkontroll. */
export const langmo: Familie = {
  navn: 'Langmo',
  barn: 3,
  manus: f => {
    const trine = f.menneske('Trine', 'Langmoen', 36)
    const kaia = f.menneske('Kaia', 'Langmoen', 14, 1)
    const tobias = f.menneske('Tobias', 'Langmoen', 10, 9)
    const elvira = f.menneske('Elvira', 'Langmoen', 7, 3)
    const felles = {
      soker: trine,
      gate: ['Bekkefaret', '11C'] as const,
      telefon: '+4700000021',
      sivilstatus: 'skilt' as const,
      bor: 'kommunal' as const,
    }
    langmoIFjor(f, { ...felles, barn: [{ barn: kaia }, { barn: tobias }, { barn: elvira }] })
    f.den(34, '10:44').digital('i høst', {
      ...felles,
      barn: [{ barn: tobias }, { barn: elvira }],
      sokerOm: 'Jeg søker om penger til: livsopphold, strøm og astmamadrass',
      fordi: 'Strømmen er høyere enn i fjor, og Tobias har vært mye syk i høst.',
      fraNav: [
        ['Uføretrygd', 20_600],
        ['Barnetrygd', 3_936],
        ['Utvidet barnetrygd', 2_516],
      ],
      utgifter: [
        ['husleie', 'Husleie', 10_300],
        ['strom', 'Strøm (siste regning)', 2_960],
        ['annenBarneutgift', 'Annen, barn (brukerangitt): Madrass, Tobias', 3_200],
      ],
      brukskonto: 210,
    })
    f.den(31, '11:10').av(amir).gjor(o.taTilBehandling('i høst'))
    f.den(27, '12:20')
      .av(amir)
      .gjor(
        o.kartlegg('Tobias', 'mor', 'telefon', {
          'sosial-helse': {
            tilstand: 'kartlagt',
            tekst: 'Innlagt to netter i oktober. Legen mener soverommet er fuktig.',
            valg: 'ja',
          },
          bosituasjon: {
            tilstand: 'kartlagt',
            tekst: 'Utleier er varslet om fukten og kommer for å måle.',
            valg: 'mangler-noe',
            detaljer: [{ slag: 'bolig', eieform: 'leier-kommunalt', utkastelse: 'nei' }],
          },
        }),
        o.fortell('nasjonal/bostotte', 'Trine', [], 'telefon', 'har-fra-for'),
        o.fortell('nasjonal/grunnstonad', 'Trine', ['Tobias'], 'telefon', 'vil-tenke'),
        o.notat(
          'telefon',
          'Ringte utleier, som har bestilt måling av fukt. Kaia står ikke i søknaden. Vi spør ikke Trine om det før registeret er sjekket.',
          'Tobias',
        ),
      )
    f.den(3, '13:05')
      .av(amir)
      .gjor(
        o.meldAkutt(
          'i høst',
          ['mat'],
          'Trine ringte. Kortet er sperret etter et svindelforsøk, og nytt kort kommer om fire dager. De har brød til i kveld.',
        ),
        o.nodhjelp('i høst', {
          behov: 'Mat til fire til det nye bankkortet kommer',
          kroner: 2_200,
          dager: 5,
          form: 'varer-eller-tjenester',
          dekker: ['mat'],
          begrunnelse:
            'Dere har ikke tilgang til pengene deres før kortet kommer, og det er barn i huset. Rekvisisjon til butikken, hentet samme dag.',
        }),
      )
  },
}
