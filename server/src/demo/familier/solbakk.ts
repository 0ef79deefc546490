import { kroner } from '@handlingsrom/domene/felles/belop'
import { leggTilDager } from '@handlingsrom/domene/felles/dato'
import { ingrid, turid } from '../ansatte.ts'
import * as b from '../behovsord.ts'
import type { Familie } from '../manus.ts'
import * as o from '../ord.ts'
import * as v from '../vurderingsord.ts'
import { solbakkIFjor } from './solbakkIFjor.ts'

/** Fem barn og et år bak seg. Nå er de tilbake, og en god kollega har sendt forslaget i retur. */
export const solbakk: Familie = {
  navn: 'Solbakk',
  barn: 5,
  manus: f => {
    const line = f.menneske('Line', 'Solbakk', 37)
    const kjell = f.menneske('Kjell Arne', 'Solbakk', 41)
    const nora = f.menneske('Nora', 'Solbakk', 15, 2)
    const henrik = f.menneske('Henrik', 'Solbakk', 12, 8)
    const ada = f.menneske('Ada', 'Solbakk', 9, 1)
    const jonathan = f.menneske('Jonathan', 'Solbakk', 6, 7)
    const pia = f.menneske('Pia', 'Solbakk', 3, 4)
    const felles = {
      soker: line,
      ektefelle: kjell,
      gate: ['Nausttunet', '14'] as const,
      telefon: '+4700000011',
      barn: [nora, henrik, ada, jonathan, pia].map(barn => ({ barn })),
      arbeid: 'deltid' as const,
    }
    solbakkIFjor(f, felles)
    f.den(24, '19:40').digital('i år', {
      ...felles,
      sokerOm: 'Jeg søker om penger til: livsopphold, husleie, strøm, barnehage, SFO og vinterklær',
      fordi:
        'Slippen er konkurs. Kjell Arne har søkt dagpenger, men har ikke fått svar. Lønna mi alene rekker til husleia og litt til.',
      inntekter: [['jobb', 'Lønnsinntekt, Line', 19_300]],
      fraNav: [['Barnetrygd', 9_840]],
      utgifter: [
        ['husleie', 'Husleie', 13_900],
        ['barnehage', 'Barnehage', 1_200],
        ['sfo', 'SFO', 1_980],
        ['strom', 'Strøm (siste regning)', 2_870],
        ['annenBarneutgift', 'Annen, barn (brukerangitt): Vinterklær til Henrik og Jonathan', 4_600],
      ],
      brukskonto: 1_207,
    })
    f.den(21, '09:15')
      .av(ingrid)
      .gjor(
        o.taTilBehandling('i år'),
        o.notat(
          'telefon',
          'Ringte Line. Ikke akutt: de har mat, og husleia for måneden er betalt. Avtalte samtale på kontoret, begge kommer.',
        ),
      )
    f.den(18, '12:00')
      .av(ingrid)
      .gjor(
        o.alleBarna('ja', 'kontor', 'De samme fem som i fjor.'),
        o.kartlegg('Henrik', 'mor', 'kontor', {
          fritid: b.medFelt(
            'Spiller fortsatt håndball, nå tre dager i uka. Laget skal på cup i januar, 1 650 kroner med reise.',
            {
              slag: 'begivenhet',
              hva: 'cup',
              navn: 'Håndball',
              dato: leggTilDager(f.idag, 55),
              belop: kroner(1_650),
            },
            {
              slag: 'aktivitet',
              navn: 'Håndball',
              status: 'deltar',
              kostnad: { belop: kroner(1_400), hyppighet: 'halvar' },
              betalesInnen: leggTilDager(f.idag, 25),
            },
          ),
          'utstyr-klaer': b.medFelt(
            'Har vokst ti centimeter. Trenger vinterjakke, bukse og sko.',
            { slag: 'utstyr', ting: 'Vinterjakke', status: 'for-lite', storrelse: '152' },
            {
              slag: 'utstyr',
              ting: 'Håndballsko',
              status: 'har',
              sistKjopt: f.siden(95),
              belop: kroner(700),
            },
          ),
          bosituasjon: b.medFelt('De leier hele huset. Det er kaldt i gangen, ellers greit.', {
            slag: 'bolig',
            eieform: 'leier-privat',
            rom: 5,
            standard: 'Trekk i gangen og på guttenes rom',
            beliggenhet: 'Ti minutter å gå til skolen',
            utkastelse: 'nei',
          }),
          nettverk: b.medFelt(
            'Farmor bor i nærheten og henter ofte de minste.',
            { slag: 'nettverk', hvem: 'besteforeldre', navn: 'Farmor', hjelper: 'Henter i barnehagen' },
            { slag: 'nettverk', hvem: 'forening', navn: 'Håndballaget', hjelper: 'Kjører til kamp' },
          ),
        }),
        o.kartlegg('Jonathan', 'far', 'kontor', {
          'utstyr-klaer': 'Vinterdressen er for liten. Det som arves, er slitt ut.',
          'sfo-barnehage': 'Går på SFO fire dager. Far er hjemme, men vil ikke ta ham ut og miste plassen.',
        }),
        o.kartlegg('Pia', 'mor', 'kontor', {
          'sfo-barnehage': 'Trives i barnehagen. Regningen for november er ikke betalt.',
          'sosial-helse': 'Fikk dren i ørene i vår, og har ikke vært syk siden.',
          'andre-tjenester': b.medFelt('Logoped i barnehagen annenhver uke.', {
            slag: 'tjeneste',
            hva: 'ppt',
            status: 'har-na',
            kontakt: 'Logopeden i barnehagen',
            snakke: 'ja',
          }),
        }),
        b.behov('Håndballcup i januar', {
          gjelder: 'Henrik',
          tema: 'fritid',
          haster: 'kan-vente',
          opphav: 'nav',
          kroner: 1_650,
          omDager: 73,
        }),
        b.behov('Barnehageregningen for november', {
          gjelder: 'Pia',
          tema: 'sfo-barnehage',
          haster: 'denne-uken',
          opphav: 'nav',
          kroner: 1_200,
        }),
        o.notatMed(
          {
            slag: 'kontor',
            tekst: 'Begge var her. Stemningen er bedre enn i fjor, de vet hva de vil spørre om.',
            undersokt: { svar: 'nei', mangler: 'Vi rakk ikke å snakke om Nora og Ada.' },
          },
          'Nora',
          'Ada',
        ),
      )
    f.den(12, '10:30')
      .av(ingrid)
      .gjor(
        o.forManeder('i år', 2),
        v.paaNormen(
          'i år',
          'Line',
          'Normen er nok, normen for par holder når bolig og strøm dekkes for seg.',
        ),
        v.paaNormen('i år', 'Nora', 'Normen skal dekke det hun trenger.'),
        v.livsoppholdPaa('i år', 'Henrik', 6_275, 'Normen og halvparten av cupen hver måned, 825 kroner.', {
          belopsvurdering:
            'Cupen koster 1 650 kroner, delt på to måneder. Da er det nok til at Henrik er med.',
        }),
        v.paaNormen('i år', 'Ada', 'Normen skal dekke det hun trenger.'),
        v.paaNormen('i år', 'Jonathan', 'Normen er nok, når vinterklærne er en egen linje.'),
        v.paaNormen('i år', 'Pia', 'Normen er nok. Hun har klær for vinteren.'),
        v.innvilg(
          'i år',
          'Husleie',
          13_900,
          'Leien er regulert etter kontrakten og er fortsatt vanlig for strøket.',
        ),
        v.innvilg('i år', 'Barnehage', 1_200, 'Plassen er viktig for Pia og skal ikke ryke.'),
        v.innvilg('i år', 'SFO', 1_980, 'Jonathan beholder plassen mens Kjell Arne søker arbeid.'),
        v.hverManed('i år', 'Strøm'),
        v.innvilg('i år', 'Strøm', 2_870, 'Regningen for oktober.'),
        v.innvilg(
          'i år',
          'Vinterklær',
          4_600,
          'Begge guttene har vokst ut av klærne. Prisene er hentet fra to nettbutikker.',
        ),
        b.behov('Vinterjakke og sko til Henrik', {
          gjelder: 'Henrik',
          tema: 'utstyr-klaer',
          haster: 'denne-uken',
          opphav: 'familien',
          kroner: 2_400,
          svar: ['stonad-18', 'Linjen for vinterklær dekker jakken og skoene.'],
        }),
        v.regnMed('i år', 'Lønnsinntekt', 19_300, 'Lønnsslippen for oktober. Stillingen er 60 prosent.'),
        v.regnMed('i år', 'Barnetrygd', 0, 'Barnetrygden holdes utenfor.'),
      )
    f.den(10, '11:15')
      .av(ingrid)
      .gjor(
        v.vurder('i år', 'Nora', 'Nora er femten og flink på skolen.', '', 'Normen dekker det hun trenger.'),
        v.vurder(
          'i år',
          'Henrik',
          'Henrik har vokst ut av alt. Håndballen er det faste punktet i uka hans.',
          'Cupen er ikke daglig livsopphold, men å være den eneste som blir hjemme, veier tungt når du er tolv.',
          'Han får vinterklær, og cupen er regnet inn over to måneder.',
        ),
        v.vurder('i år', 'Ada', 'Ada er ni og flink på skolen.', '', 'Normen dekker det hun trenger.'),
        v.vurder(
          'i år',
          'Jonathan',
          'Jonathan har en vinterdress som er for liten, og leker ute hver dag på SFO.',
          'Klærne kan ikke vente til våren.',
          'Vi dekker ny vinterdress, og SFO-plassen består.',
        ),
        v.vurder(
          'i år',
          'Pia',
          'Pia er frisk etter inngrepet i vår og har fått to nære venner i barnehagen.',
          'Det er i barnehagen hun har fått språket tilbake. Det veier mest.',
          'Plassen dekkes fullt ut.',
        ),
        o.foresla(
          'i år',
          'innvilget',
          'Slippen er konkurs, og dagpengene er ikke avklart. Lønna til Line dekker ikke bolig og det familien trenger.',
        ),
      )
    f.den(7, '14:10')
      .av(turid)
      .gjor(
        o.returner(
          'i år',
          ['V2', 'utredning'],
          'Fint og grundig om Henrik, Jonathan og Pia. Nora og Ada har nesten samme setning, og svarene om dem er fra i fjor høst. Hva sier de selv? Nora hadde en kortur og manglet vintersko sist: ble det noe av det? En telefon til Line er nok, så tar jeg det samme dag.',
          [
            ['Nora', 'V2', 'Setningen om Nora kunne stått om Ada. Hva er annerledes for Nora?'],
            ['Ada', 'utredning', 'Svarene er fra i fjor høst. Hva sier Ada selv nå?'],
          ],
          [
            { punkt: 'V2', svar: 'delvis' },
            { punkt: 'barnas-behov', svar: 'delvis' },
          ],
        ),
      )
  },
}
