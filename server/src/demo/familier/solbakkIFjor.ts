import { ingrid, turid } from '../ansatte.ts'
import type { Forteller } from '../manus.ts'
import * as o from '../ord.ts'
import type { Digitalsoknad } from '../soknadJson.ts'
import * as v from '../vurderingsord.ts'

/** Det som skjedde i fjor, da slippen permitterte: kartleggingen som nå er et år gammel, og det første vedtaket. */
export function solbakkIFjor(f: Forteller, felles: Omit<Digitalsoknad, 'sokerOm' | 'fordi'>): void {
  f.den(372, '21:12').digital('i fjor', {
    ...felles,
    sokerOm: 'Jeg søker om penger til: livsopphold, husleie, strøm og SFO',
    fordi:
      'Kjell Arne ble permittert fra slippen, og dagpengene er mye lavere enn lønna. Vi er sju, og det går ikke opp.',
    inntekter: [['jobb', 'Lønnsinntekt, Line', 14_200]],
    fraNav: [
      ['Dagpenger', 15_900],
      ['Barnetrygd', 9_840],
    ],
    utgifter: [
      ['husleie', 'Husleie', 13_500],
      ['strom', 'Strøm (siste regning)', 3_260],
      ['sfo', 'SFO', 1_950],
    ],
    brukskonto: 412,
  })
  f.den(369, '08:50').av(ingrid).gjor(o.taSaken, o.taTilBehandling('i fjor'))
  f.den(366, '12:30')
    .av(ingrid)
    .gjor(
      o.alleBarna('ja', 'kontor', 'Line sier det er de fem, og ingen som bor der av og til.'),
      o.kartlegg('Nora', 'mor', 'kontor', {
        skole: 'Liker seg i niende. Er sterkest i engelsk og hjelper de andre.',
        fritid: 'Synger i ungdomskoret. Øvingene er gratis, men vårturen koster 1 400 kroner.',
        'utstyr-klaer': 'Vinterjakken fra i fjor passer. Mangler vintersko.',
        'internett-mobil': 'Har mobil med kontantkort. Klassen bruker en app til lekser.',
      }),
      o.kartlegg('Henrik', 'mor', 'kontor', {
        fritid: 'Håndball to dager i uka. Høstens kontingent på 1 800 kroner er ikke betalt ennå.',
        nettverk: 'Har to gode venner på laget. Får sjelden med seg noen hjem, fordi det er trangt.',
        skole: 'Strever med lesing og får ekstra hjelp tre timer i uka.',
      }),
      o.kartlegg('Ada', 'mor', 'kontor', {
        fritid: 'Tegner hele tiden. Går på kulturskolen på tirsdager med friplass.',
        bosituasjon: 'Deler rom med Pia. Tegner på kjøkkenet når de andre har lagt seg.',
      }),
      o.kartlegg('Jonathan', 'far', 'kontor', {
        'sfo-barnehage': 'Begynte på SFO i august og gleder seg til å gå dit.',
        'utstyr-klaer': 'Arver etter Henrik. Regntøyet er utslitt.',
      }),
      o.kartlegg('Pia', 'mor', 'kontor', {
        'sfo-barnehage': 'Har fått barnehageplass fra januar. Til da er hun hjemme med far.',
        'sosial-helse': 'Mye ørebetennelse. Fastlegen har henvist videre.',
      }),
      o.notat(
        'kontor',
        'Line og Kjell Arne kom sammen. De har regnet på det selv og hadde med en ryddig oversikt. Kjell Arne synes det er tungt å be om hjelp; vi brukte tid på det.',
      ),
    )
  f.den(360, '13:10')
    .av(ingrid)
    .gjor(
      o.forManeder('i fjor', 3),
      v.paaNormen(
        'i fjor',
        'Line',
        'Dere to voksne klarer dere på normen for par når bolig og strøm dekkes for seg.',
      ),
      v.paaNormen(
        'i fjor',
        'Nora',
        'Normen dekker mat, klær og buss. Vintersko og korturen kan dere søke om for seg.',
      ),
      v.livsoppholdPaa(
        'i fjor',
        'Henrik',
        5_800,
        'Vi legger 600 kroner til normen, fordi kontingenten på 1 800 kroner forfaller i perioden.',
        { belopsvurdering: '1 800 kroner delt på de tre månedene i perioden.' },
      ),
      v.paaNormen(
        'i fjor',
        'Ada',
        'Normen er nok. Kulturskolen er gratis for henne, og hun har klær for vinteren.',
      ),
      v.livsoppholdPaa(
        'i fjor',
        'Jonathan',
        4_450,
        'Vi legger 300 kroner til normen, så han får nytt regntøy.',
        { belopsvurdering: 'Regntøyet koster 900 kroner, delt på tre måneder.' },
      ),
      v.paaNormen('i fjor', 'Pia', 'Normen er nok. Medisinene får hun på blå resept.'),
      v.innvilg('i fjor', 'Husleie', 13_500, 'Huset er stort nok til sju, og leien er vanlig for strøket.'),
      v.hverManed('i fjor', 'Strøm'),
      v.innvilg('i fjor', 'Strøm', 3_000, 'Huset må være varmt for dere sju.', '18', {
        belopsvurdering: 'De tre siste regningene er 3 000 kroner i snitt, og det dekker vinteren.',
      }),
      v.etter19(
        'i fjor',
        'Strøm',
        'Regningen du sendte, var den høyeste på et år. Ingen av dere blir sittende i kulde med snittet, og kommer det en like høy regning igjen, ser vi på den med en gang.',
      ),
      v.innvilg('i fjor', 'SFO', 1_950, 'Jonathan trenger plassen mens du er på vakt.'),
      v.regnMed('i fjor', 'Lønnsinntekt', 14_200, 'Snittet av de tre siste lønnsslippene.'),
      v.hverManed('i fjor', 'Dagpenger'),
      v.regnMed('i fjor', 'Dagpenger', 15_900, 'Etter vedtaket om dagpenger.'),
      v.regnMed('i fjor', 'Barnetrygd', 0, 'Barnetrygden holdes utenfor.'),
    )
  f.den(359, '09:20')
    .av(ingrid)
    .gjor(
      v.vurder(
        'i fjor',
        'Nora',
        'Nora klarer seg godt og tar mye ansvar hjemme.',
        'Hun skal få være femten år, og ikke passe på at det rekker til alle.',
        'Normen gir rom for klær og buss til koret.',
      ),
      v.vurder(
        'i fjor',
        'Henrik',
        'Laget er der Henrik har vennene sine.',
        'Det veier tungt at han ikke må slutte på grunn av kontingenten.',
        'Vi har lagt kontingenten til normen hans.',
      ),
      v.vurder(
        'i fjor',
        'Ada',
        'Ada har en plass på kulturskolen hun er glad i.',
        'Plassen er gratis og er ikke i fare.',
        'Hun får normen, og vi spør igjen til våren.',
      ),
      v.vurder(
        'i fjor',
        'Jonathan',
        'Jonathan er ny på skolen og trenger SFO for å bli kjent.',
        'En trygg skolestart veier mer enn det plassen koster.',
        'SFO dekkes, og han får nytt regntøy.',
      ),
      v.vurder(
        'i fjor',
        'Pia',
        'Pia er mye syk og er hjemme med far til januar.',
        'Hun trenger ro og de samme voksne.',
        'Normen dekker det hun trenger nå. Barnehagen tar vi når plassen er der.',
      ),
      o.foresla(
        'i fjor',
        'innvilget',
        'Familien har mistet en inntekt for en tid. Lønn og dagpenger dekker ikke bolig, strøm og det sju trenger.',
      ),
    )
  f.den(357, '10:05')
    .av(turid)
    .gjor(o.fatt('i fjor', 'Fint at kontingenten og regntøyet er tatt med for hvert barn.'))
  f.den(250, '14:20')
    .av(ingrid)
    .gjor(
      o.notat(
        'telefon',
        'Kjell Arne ringte: han er tilbake på slippen i 60 prosent. De klarer seg uten hjelp fra april. Vi ble enige om at de ringer om noe endrer seg.',
      ),
    )
}
