import { ingrid, turid } from '../ansatte.ts'
import type { Familie } from '../manus.ts'
import * as o from '../ord.ts'
import * as v from '../vurderingsord.ts'

/** Samvær, og et avslag der § 19 er vurdert for hver linje. */
export const tangen: Familie = {
  navn: 'Tangen',
  barn: 2,
  manus: f => {
    const bjornar = f.menneske('Bjørnar', 'Tangenes', 39)
    const frida = f.menneske('Frida', 'Tangenes', 12, 3)
    const mikkel = f.menneske('Mikkel', 'Tangenes', 9, 9)
    f.den(63, '20:30').digital(
      'bilen',
      {
        soker: bjornar,
        gate: ['Kaivegen', '18'],
        telefon: '+4700000017',
        sivilstatus: 'skilt',
        barn: [
          { barn: frida, bosted: 36 },
          { barn: mikkel, bosted: 36 },
        ],
        barnebidrag: 'betaler',
        sokerOm: 'Jeg søker om penger til: reparasjon av bil og ny spillmaskin til barna',
        fordi:
          'Bilen må ha nytt clutchsett for å komme gjennom kontrollen, og jeg bruker den når jeg henter ungene. Spillmaskinen er ødelagt.',
        arbeid: 'heltid',
        inntekter: [['jobb', 'Lønnsinntekt', 31_400]],
        utgifter: [
          ['husleie', 'Husleie', 8_700],
          ['barnebidrag', 'Barnebidrag', 2_900],
          ['strom', 'Strøm (siste regning)', 1_320],
          ['annen', 'Annen (brukerangitt): Reparasjon av bil', 18_400],
          ['annenBarneutgift', 'Annen, barn (brukerangitt): Spillmaskin', 5_990],
        ],
        brukskonto: 6_120,
      },
      [
        {
          filnavn: 'tilbud-verksted.pdf',
          type: 'faktura',
          tilleggsinfo: 'annet',
          linjer: ['Tilbud på reparasjon', 'Clutchsett og arbeid', '18 400 kroner'],
        },
      ],
    )
    f.den(61, '09:45').av(ingrid).gjor(o.taSaken, o.taTilBehandling('bilen'))
    f.den(52, '14:15')
      .av(ingrid)
      .gjor(
        o.alleBarna('ja', 'telefon', 'Frida og Mikkel, annenhver uke fra onsdag til mandag.'),
        o.kartlegg('Frida', 'far', 'telefon', {
          'omsorg-samvaer': 'Hos far onsdag til mandag annenhver uke. Avtalen er skriftlig.',
          bosituasjon: 'Har eget rom hos far.',
          fritid: 'Turner. Hallen ligger på vei mellom foreldrene, bussen går hver time.',
          'utstyr-klaer': 'Har det hun trenger, mor kjøper klær.',
        }),
        o.kartlegg('Mikkel', 'far', 'telefon', {
          'omsorg-samvaer': 'Følger søsteren. Er trygg på bussen når de er to.',
          bosituasjon: 'Sover på sovesofa i stua hos far.',
          fritid: 'Spiller med kameratene på nett på fredager, det er der de møtes.',
          nettverk: 'To gode venner der mor bor, ingen ennå der far bor.',
        }),
      )
    f.den(40, '10:20')
      .av(ingrid)
      .gjor(
        o.forManeder('bilen', 1),
        v.paaNormen('bilen', 'Bjørnar', 'Normen er nok. Du har lønn og få faste utgifter.'),
        v.dagerHer('bilen', 'Frida', 5, 14),
        v.livsoppholdPaa(
          'bilen',
          'Frida',
          2_200,
          'Fem av fjorten dager mat og det hun bruker hos deg, litt over det normen ville gitt for dagene.',
          {
            belopsvurdering:
              'Fem fjortendeler av matbudsjettet, og litt til for det hun har liggende her. Far sier det er nok.',
            reduksjon: 'Frida er eldst og arver ikke. Klærne følger henne mellom hjemmene og kjøpes hos mor.',
          },
        ),
        v.dagerHer('bilen', 'Mikkel', 5, 14),
        v.livsoppholdPaa('bilen', 'Mikkel', 1_800, 'Som for søsteren, med normen for alderen hans.', {
          belopsvurdering: 'Fem fjortendeler av matbudsjettet for hans alder. Far sier det er nok.',
          reduksjon:
            'Mikkel vokser raskt og arver ikke fra en storesøster med en annen stil. Klærne hans kjøpes hos mor, og her er det mat han trenger.',
        }),
        v.innvilg('bilen', 'Husleie', 8_700, 'Faktisk leie.'),
        v.innvilg('bilen', 'Barnebidrag', 2_900, 'Fastsatt bidrag, betalt hver måned.'),
        v.hverManed('bilen', 'Strøm'),
        v.innvilg('bilen', 'Strøm', 1_320, 'Faktisk regning.'),
        v.avsla(
          'bilen',
          'Reparasjon av bil',
          'Lønna dekker livsoppholdet, og det går buss hver time mellom hjemmene.',
          'Vi har sett på om samværet står i fare uten bil. Frida og Mikkel tar bussen sammen og er trygge på det, og du kan møte dem på holdeplassen. Du kan også dele regningen med verkstedet over fire måneder.',
        ),
        v.avsla(
          'bilen',
          'Spillmaskin',
          'Spillmaskin er ikke en del av det stønaden til livsopphold skal dekke, og lønna gir rom for å spare til den.',
          'For Mikkel er spillingen der han møter vennene sine. Han har også en maskin hos mor, og biblioteket låner ut. Vi mener derfor at det ikke er særlige grunner nå.',
        ),
        v.regnMed('bilen', 'Lønnsinntekt', 31_400, 'Etter skatt, snittet av tre måneder.'),
      )
    f.den(39, '12:30')
      .av(ingrid)
      .gjor(
        v.vurder(
          'bilen',
          'Frida',
          'Frida er tolv, turner og har eget rom hos deg. Hun er trygg på bussen.',
          'Det viktigste for henne er at samværet går som avtalt. Vi har sett etter om det kan skje uten bilen, og det kan det.',
          'Vi sier nei til reparasjonen, men har gitt deg barnas busskort for høsten gjennom skoleskyssen.',
        ),
        v.vurder(
          'bilen',
          'Mikkel',
          'Mikkel er ni og har vennene sine der mor bor. På fredager møter han dem på nett.',
          'Vennene er viktige for ham. Vi har likevel lagt vekt på at han når dem på andre måter.',
          'Vi sier nei til spillmaskinen, og har fortalt deg om utlånet på biblioteket.',
        ),
        o.foresla(
          'bilen',
          'avslatt',
          'Lønna er høyere enn utgiftene til livsopphold, også når samværet er regnet med. § 19 er vurdert for bilen og spillmaskinen.',
        ),
      )
    f.den(37, '09:05')
      .av(turid)
      .gjor(o.fatt('bilen', 'Grundig om § 19, og tydelig for begge barna. Godkjent.'))
    f.den(30, '13:30')
      .av(ingrid)
      .gjor(
        o.notat(
          'telefon',
          'Bjørnar ringte om brevet. Han er skuffet over bilen, men synes det var greit forklart. Jeg fortalte hvordan han kan klage og tilbød hjelp til å skrive.',
        ),
      )
  },
}
