import { leggTilManeder } from '@handlingsrom/domene/felles/dato'
import { ingrid, perAnders, turid } from '../ansatte.ts'
import type { Familie } from '../manus.ts'
import * as o from '../ord.ts'

/** En familie som er bosatt i høst. Søknaden er fortalt over skranken med tolk, og kartleggingen er i gang. */
export const haile: Familie = {
  navn: 'Haile',
  barn: 3,
  manus: f => {
    const natnael = f.menneske('Natnael', 'Haile', 11, 4)
    const rahel = f.menneske('Rahel', 'Haile', 8, 10)
    const bethel = f.menneske('Bethel', 'Haile', 4, 2)
    const selam = f.menneske('Selam', 'Haile', 34)
    const barn = [natnael, rahel, bethel].map(b => ({
      fornavn: b.fornavn,
      etternavn: b.etternavn,
      fodselsdato: b.fodt,
      bosted: 'fast' as const,
    }))
    f.den(15, '11:20')
      .av(ingrid)
      .papir('høst', {
        kanal: 'muntlig',
        soker: {
          fornavn: selam.fornavn,
          etternavn: selam.etternavn,
          fodselsdato: selam.fodt,
          identitetsnummer: selam.nummer,
          telefon: '+4700000014',
          adresse: 'Fergeleiet 22\n0000 SUNDFJÆRE',
        },
        hvaSokesOm: 'Livsopphold til introduksjonsstønaden kommer, sengetøy og senger til barna, vinterklær.',
        hvorforSoke:
          'Vi kom til Sundfjære for fem uker siden. Mannen min begynner på introduksjonsprogrammet neste måned og jeg etter jul. Barna har bare klærne de kom med.',
        akutt: [],
        sivilstatus: 'gift',
        botype: 'kommunal',
        adressebeskyttelse: 'nei',
        barn,
        inntekter: [{ tekst: 'Barnetrygd, søkt, ikke utbetalt ennå' }],
        utgifter: [
          { tekst: 'Husleie, kommunal bolig', belop: 1_150_000 },
          { tekst: 'Senger og sengetøy til tre barn', engang: true },
          { tekst: 'Vinterklær til tre barn', engang: true },
        ],
      })
    f.den(15, '11:50').av(ingrid).sprak('Selam', 'nb', 'tigrinja')
    f.den(15, '12:00')
      .av(ingrid)
      .gjor(
        o.notat(
          'kontor',
          'Selam og Yonas kom sammen med bosettingstjenesten. Telefontolk på tigrinja hele samtalen. Jeg fylte ut skjemaet mens vi snakket, og tolken leste det opp før vi sendte det. Barna var med; Bethel tegnet.',
        ),
      )
    f.den(14, '09:00').av(perAnders).gjor(o.fordelTil(ingrid))
    f.den(13, '13:30').av(ingrid).gjor(o.taTilBehandling('høst'))
    f.den(9, '10:00')
      .av(ingrid)
      .gjor(
        o.alleBarna(
          'ikke-avklart',
          'kontor',
          'De tre er her. Selam har også en datter på 17 hos en tante i et annet land; det er søkt om familiegjenforening. Spør mer neste gang, med oppmøtetolk.',
        ),
        o.kartlegg('Natnael', 'mor', 'kontor', {
          bosituasjon: 'Deler rom med søstrene. Sover på madrass til sengene kommer.',
          skole:
            'Går i innføringsklasse. Har gått fire år på skole før og leser godt på tigrinja og litt på engelsk.',
          fritid: 'Vil spille fotball. Laget har sagt at han får låne sko, men han trenger leggskinn.',
          'utstyr-klaer': 'Har joggesko og en tynn jakke.',
          nettverk: o.vilIkkeSvare('Selam vil vente med å snakke om hvem de har mistet.'),
        }),
        o.kartlegg('Rahel', 'mor', 'kontor', {
          bosituasjon: 'Sover i samme seng som Bethel.',
          skole: 'Ny i tredje klasse. Har fått en fadder hun liker.',
          'utstyr-klaer': 'Mangler vinterdress og støvler. Har fått lånt av skolen ut måneden.',
          'sfo-barnehage': 'Vil gjerne på SFO, men foreldrene vet ikke hva det koster.',
        }),
      )
    f.den(8, '14:40')
      .av(ingrid)
      .gjor(
        o.notatMed(
          {
            slag: 'vurdering',
            tekst: '',
            deler: {
              fakta:
                'Barna sover på madrasser på gulvet. Bosettingstjenesten leverer senger torsdag. Ingen av barna har vinterklær.',
              vurdering:
                'Sengene haster mest, men blir ikke en utgift for familien. Vinterklærne kan ikke vente på at alt annet er avklart.',
              konklusjon: 'Vi tar vinterklærne først, og spør om sengene kom som avtalt.',
            },
            undersokt: { svar: 'nei', mangler: 'Bethel: barnehageplass, søvn og hva hun trenger.' },
          },
          'Natnael',
          'Rahel',
          'Bethel',
        ),
        o.notat(
          'telefon',
          'Bestilte oppmøtetolk til neste samtale. Da tar vi Bethel: barnehageplass, søvn og hva hun trenger.',
          'Bethel',
        ),
      )
    f.den(6, '11:10')
      .av(ingrid)
      .gjor(
        o.foreslaDepositum(
          'høst',
          {
            kroner: 42_000,
            hjemmel: '18',
            form: {
              slag: 'garanti',
              hvorfor: 'Utleieren godtar en garanti fra kommunen. Da begynner dere ikke med gjeld.',
              gjelder: 'depositum for leiligheten dere er bosatt i',
              til: leggTilManeder(f.idag, 36),
            },
            vilkar: {
              dekker: 'Tre måneders leie, for skader og for leie som ikke er betalt.',
              vedSlutt:
                'Garantien er over når dere flytter og utleieren ikke har noe krav. Si fra til oss før dere sier opp.',
              vedKrav: 'Da snakker vi med dere før vi betaler, og går gjennom kravet sammen.',
            },
            barna: {
              Natnael: 'Natnael kan bli i innføringsklassen, og har kort vei til fotballbanen.',
              Rahel: 'Rahel beholder fadderen sin og veien til skolen.',
              Bethel: 'Bethel får bo ett sted, etter to flyttinger på et år.',
            },
          },
          'Uten garanti måtte dere ha lagt ut penger dere ikke har, og flyttet en gang til.',
        ),
      )
    f.den(5, '12:30')
      .av(turid)
      .gjor(o.fattDepositum('Godkjent. Fint at det står hva som skjer hvis utleieren krever penger.'))
  },
}
