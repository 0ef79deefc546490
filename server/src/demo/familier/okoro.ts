import { ingrid, turid } from '../ansatte.ts'
import * as b from '../behovsord.ts'
import type { Familie } from '../manus.ts'
import * as o from '../ord.ts'
import * as sam from '../samtaleord.ts'
import { settVilkar } from '../vilkarsord.ts'
import * as v from '../vurderingsord.ts'

/** En sønn på 18 som går på skole og bor hjemme. Forslaget ligger hos andreleser. */
export const okoro: Familie = {
  navn: 'Okoro',
  barn: 2,
  manus: f => {
    const grace = f.menneske('Grace', 'Okoro', 44)
    const daniel = f.menneske('Daniel', 'Okoro', 18, 2)
    const miriam = f.menneske('Miriam', 'Okoro', 14, 6)
    f.den(26, '18:22').digital(
      'høst',
      {
        soker: grace,
        gate: ['Skolebakken', '41'],
        telefon: '+4700000015',
        sivilstatus: 'enke',
        barn: [{ barn: miriam }],
        sokerOm: 'Jeg søker om penger til: livsopphold og strøm\nKonfirmasjon for Miriam',
        fordi:
          'Jeg har fått færre vakter på hotellet i høst. Sønnen min går siste året på videregående og bor hjemme.',
        arbeid: 'deltid',
        inntekter: [
          ['jobb', 'Lønnsinntekt', 18_600],
          ['bostotte', 'Bostøtte', 3_100],
        ],
        fraNav: [['Barnetrygd', 1_968]],
        utgifter: [
          ['husleie', 'Husleie', 10_400],
          ['strom', 'Strøm (siste regning)', 1_760],
          [
            'annenBarneutgift',
            'Annen, barn (brukerangitt): Bunadsskjorte og leie av kjole til konfirmasjon',
            2_750,
          ],
        ],
        brukskonto: 930,
      },
      [
        {
          filnavn: 'lonnsslipp-oktober.pdf',
          type: 'lonnslipp',
          tilleggsinfo: 'arbeid',
          linjer: ['Lønnsslipp oktober', 'Stilling: romservice, 62 prosent', 'Utbetalt: 18 600 kroner'],
        },
        {
          filnavn: 'strom.pdf',
          type: 'faktura',
          tilleggsinfo: 'strom',
          linjer: ['Strømregning', 'Å betale: 1 760 kroner'],
        },
      ],
    )
    f.den(24, '09:00').av(ingrid).gjor(o.taSaken, o.taTilBehandling('høst'))
    f.den(19, '14:00').av(ingrid).nyttBarn(daniel, 'Grace')
    f.den(19, '14:05')
      .av(ingrid)
      .gjor(
        o.alleBarna(
          'ja',
          'kontor',
          'Miriam, og Daniel som er fylt 18 og går på skole. Han stod ikke i søknaden.',
        ),
        o.kartlegg('Miriam', 'mor', 'kontor', {
          'sosial-helse': 'Frisk. Har vært lei seg etter at bestemor døde i høst.',
          skole: 'Går i niende. Vil bli tannlege.',
          fritid: 'Danser to ganger i uka, 950 kroner i halvåret. Det er betalt.',
          'overgang-etablering': 'Konfirmeres til våren. De vil ha en liten fest hjemme.',
          nettverk: 'Mange venner i kirken og i klassen. De er ofte her.',
        }),
        o.kartlegg('Daniel', 'mor', 'kontor', {
          skole: 'Siste året på elektro. Skal ut i lære til høsten.',
          'utstyr-klaer': 'Trenger vernesko til praksis, skolen dekker halvparten.',
          'overgang-etablering': 'Har søkt stipend. Svaret er ikke kommet.',
        }),
      )
    f.den(16, '11:00')
      .av(ingrid)
      .gjor(
        o.kartlegg('Miriam', 'barnet', 'kontor', {
          'andre-behov':
            'Miriam sa at hun ikke vil at mamma skal bruke mange penger på kjolen. Hun vil heller leie.',
        }),
        sam.samtale(
          {
            sted: 'kontor',
            med: ['Grace', 'Miriam'],
            formal: 'Konfirmasjonen, og hvordan det går med Daniel',
          },
          {
            tekst:
              'Miriam ble med moren sin og ville snakke litt alene. Hun er opptatt av at Daniel ikke skal slutte på skolen for å jobbe.',
            gjelder: ['Miriam', 'Daniel'],
          },
          ['overgang-etablering', 'fritid'],
        ),
        b.behov('Leie av konfirmasjonskjole', {
          gjelder: 'Miriam',
          tema: 'overgang-etablering',
          haster: 'kan-vente',
          opphav: 'familien',
          kroner: 1_900,
          omDager: 150,
        }),
        b.behov('Vernesko til praksis', {
          gjelder: 'Daniel',
          tema: 'utstyr-klaer',
          haster: 'denne-uken',
          opphav: 'nav',
          kroner: 650,
        }),
        sam.avtalt('nav', 'Sende Grace lenken til stipendet for Daniel', 7),
        sam.avtalt('familien', 'Grace spør om vernesko på skolen', 12),
      )
    f.den(7, '13:10')
      .av(ingrid)
      .gjor(
        sam.startSamtale({
          sted: 'telefon',
          med: ['Grace'],
          slag: 'drop-in',
          formal: 'Grace ringte om vaktlisten',
        }),
      )
    f.den(6, '09:30')
      .av(ingrid)
      .gjor(
        o.forManeder('høst', 3),
        v.paaNormen(
          'høst',
          'Grace',
          'Normen er nok. Du har reisekort fra jobben og få andre faste utgifter.',
        ),
        v.paaNormen(
          'høst',
          'Miriam',
          'Normen er nok. Dansen er betalt ut halvåret, og konfirmasjonen er en egen linje.',
        ),
        v.fjernLivsopphold(
          'høst',
          'Daniel',
          'Daniel er over 18 og søker i eget navn. Vi har gitt ham time på torsdag og hjelper ham med det.',
        ),
        v.innvilg('høst', 'Husleie', 10_400, 'Dere har bodd der i åtte år, og leien er rimelig.'),
        v.hverManed('høst', 'Strøm'),
        v.innvilg('høst', 'Strøm', 1_760, 'Faktisk regning.'),
        v.innvilg(
          'høst',
          'Bunadsskjorte',
          2_750,
          'Skjorte og leid kjole. Miriam har valgt det enkleste selv.',
          '19',
        ),
        v.regnMed('høst', 'Lønnsinntekt', 18_600, 'Lønnsslippen for oktober er som snittet i høst.'),
        v.regnMed('høst', 'Bostøtte', 3_100, 'Etter vedtak fra Husbanken.'),
        v.regnMed('høst', 'Barnetrygd', 0, 'Barnetrygden holdes utenfor.'),
        v.vurder(
          'høst',
          'Miriam',
          'Miriam er fjorten, har det godt med venner og konfirmeres til våren.',
          'Å bli feiret som de andre er ikke daglig livsopphold, men det veier at dette skjer én gang og at hun selv har holdt det enkelt.',
          'Vi dekker skjorte og leie av kjole etter § 19, i tillegg til normen.',
        ),
        settVilkar('høst', {
          for: 'Grace',
          type: 'okonomiske-rettigheter',
          hva: 'Du søker om ny bostøtte når leien går opp i januar. Vi hjelper deg med skjemaet her.',
          sammenheng: 'Bostøtten går til den samme leien som stønaden, og den kan bli høyere enn nå.',
          rimelig: 'Det tar en halvtime, og du kan gjøre det etter vakt.',
          barna: { Miriam: 'Miriam merker ikke noe til det, og trenger ikke å være med.' },
          varsel: {
            svar: 'ja',
            ord: 'Da kan vi regne som om du fikk bostøtten. Det til Miriam rører vi ikke.',
          },
        }),
        o.foresla(
          'høst',
          'innvilget',
          'Lønn og bostøtte dekker ikke bolig, strøm og det Grace og Miriam trenger i tre måneder. Vi ser på det igjen når vaktlisten for våren er klar.',
        ),
      )
    f.den(2, '14:05')
      .av(turid)
      .gjor(
        o.returner(
          'høst',
          ['V3'],
          'Godt og tydelig brev. Én ting: skriv hva som er veid mot hverandre for Miriam.',
          [['Miriam', 'V3', 'Jeg ser behovet, men ikke hva det er veid mot. Hva har Miriam selv sagt?']],
          [
            { punkt: 'V2', svar: 'oppfylt' },
            { punkt: 'V3', svar: 'delvis' },
          ],
        ),
      )
    f.den(2, '15:10')
      .av(ingrid)
      .gjor(
        v.vurder(
          'høst',
          'Miriam',
          'Miriam er fjorten, har det godt med venner og konfirmeres til våren.',
          'Miriam vil heller leie kjole enn at moren bruker mye penger. Det har vi lagt vekt på. Å bli feiret som de andre skjer én gang, og det veier tyngre enn at skjorta ikke er daglig livsopphold.',
          'Vi dekker skjorte og leie av kjole etter § 19, i tillegg til normen.',
        ),
        o.svarPaKommentarene('høst', 'Skrevet om. Det Miriam sa om kjolen, står nå i brevet.'),
        o.foresla(
          'høst',
          'innvilget',
          'Lønn og bostøtte dekker ikke bolig, strøm og det Grace og Miriam trenger i tre måneder. Vi ser på det igjen når vaktlisten for våren er klar.',
        ),
        o.kartlegg('Miriam', 'mor', 'telefon', {
          fritid: 'Dansegruppa er lagt ned fra nyttår. Miriam vil prøve korps, og vet ikke hva det koster.',
        }),
      )
  },
}
