import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { type Dato, leggTilDager } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, TilbudId } from '@handlingsrom/domene/felles/id'
import type { LagreTilbud } from '@handlingsrom/kontrakt/tilbud'
import type { Tx } from '../adapters/database/database.ts'
import type { Avhengigheter } from '../application/avhengigheter.ts'
import { lagreTilbud } from '../application/tilbud/kommunetilbud.ts'

type Rad = Omit<LagreTilbud, 'kommandoId' | 'tilbudId' | 'settVersjon' | 'ogsa' | 'program'> & {
  readonly ogsa?: LagreTilbud['ogsa']
  readonly program?: true
  /** Hvor lenge siden noen så på det. */
  readonly dagerSiden: number
}

/** Sundfjæres tilbud. Ingen av dem finnes: stedene, navnene og ordningene er oppdiktet. */
const TILBUD: readonly Rad[] = [
  {
    dagerSiden: 90,
    gruppe: 'fritid',
    tilbyder: 'kommune',
    pris: 'penger',
    gjelder: 'barn',
    fraAr: 3,
    tilAr: 18,
    kilde: 'Kulturkontoret i Sundfjære (oppdiktet)',
    tekst: {
      nb: {
        navn: 'Fritidsfondet i Sundfjære',
        hva: 'Betaler kontingent, utstyr eller leir når familien ikke har råd. Laget får pengene, og ingen andre får vite det.',
        hvem: 'Barnet er mellom 3 og 18 år og vil være med på en fast aktivitet.',
        sted: 'Kulturkontoret, Fjæregata 4. Nav-kontoret kan hjelpe med å søke.',
      },
      nn: {
        navn: 'Fritidsfondet i Sundfjære',
        hva: 'Betaler kontingent, utstyr eller leir når familien ikkje har råd. Laget får pengane, og ingen andre får vite det.',
        hvem: 'Barnet er mellom 3 og 18 år og vil vere med på ein fast aktivitet.',
        sted: 'Kulturkontoret, Fjæregata 4. Nav-kontoret kan hjelpe med å søkje.',
      },
    },
  },
  {
    dagerSiden: 130,
    gruppe: 'utstyr-klaer',
    ogsa: ['fritid'],
    tilbyder: 'frivillig',
    pris: 'gratis',
    gjelder: 'barn',
    fraAr: 2,
    tilAr: 18,
    kilde: 'Sundfjære utstyrsbu (oppdiktet)',
    tekst: {
      nb: {
        navn: 'Utstyrsbua på Brygga',
        hva: 'Lån ski, skøyter, sykkel, telt og regntøy i inntil to uker.',
        hvem: 'Barnet trenger utstyr til skolen, en aktivitet eller en tur.',
        sted: 'Brygga 2, åpent tirsdag og torsdag ettermiddag.',
      },
    },
  },
  {
    dagerSiden: 430,
    gruppe: 'utstyr-klaer',
    tilbyder: 'frivillig',
    pris: 'gratis',
    gjelder: 'familie',
    kilde: 'Sundfjære menighetsråd (oppdiktet)',
    tekst: {
      nb: {
        navn: 'Byttehylla i kjelleren',
        hva: 'Ta med det som er blitt for lite, og finn noe som passer. Mest klær og sko til barn.',
        hvem: 'Noen i familien trenger klær eller sko.',
        sted: 'Kirkekjelleren, første lørdag i måneden.',
      },
    },
  },
  {
    dagerSiden: 60,
    gruppe: 'nettverk',
    ogsa: ['omsorg-samvaer'],
    tilbyder: 'kommune',
    program: true,
    pris: 'gratis',
    gjelder: 'voksen',
    kilde: 'Familieteamet i Sundfjære (oppdiktet gruppe; ICDP er nevnt i 004)',
    tekst: {
      nb: {
        navn: 'Foreldregruppe (ICDP)',
        hva: 'Åtte kvelder sammen med andre foreldre om samspill med barna. Barnepass og middag samme sted.',
        hvem: 'En forelder vil snakke med andre om hverdagen med barna.',
        sted: 'Familiens hus, Lia 7.',
      },
    },
  },
  {
    dagerSiden: 75,
    gruppe: 'andre-tjenester',
    ogsa: ['sosial-helse'],
    tilbyder: 'kommune',
    program: true,
    pris: 'gratis',
    gjelder: 'familie',
    kilde: 'Familieteamet i Sundfjære (oppdiktet tilbud; TIBIR er nevnt i 004)',
    tekst: {
      nb: {
        navn: 'Rådgivning til familier (TIBIR)',
        hva: 'Noen få samtaler med en rådgiver som kan komme hjem til dere.',
        hvem: 'Hverdagen er vanskelig, og dere vil ha noen å tenke sammen med.',
        sted: 'Familiens hus, Lia 7. Dere kan ringe selv.',
      },
    },
  },
  {
    dagerSiden: 40,
    gruppe: 'skole',
    tilbyder: 'frivillig',
    pris: 'gratis',
    gjelder: 'barn',
    fraAr: 8,
    tilAr: 18,
    kilde: 'Sundfjære bibliotek (oppdiktet)',
    tekst: {
      nb: {
        navn: 'Leksekafé på biblioteket',
        hva: 'Leksehjelp, nett, lånt PC og noe å spise.',
        hvem: 'Eleven er mellom 8 og 18 år.',
        sted: 'Biblioteket, mandag og onsdag etter skoletid.',
      },
    },
  },
  {
    dagerSiden: 40,
    gruppe: 'internett-mobil',
    tilbyder: 'kommune',
    pris: 'gratis',
    gjelder: 'barn',
    fraAr: 6,
    tilAr: 18,
    kilde: 'Sundfjære bibliotek (oppdiktet)',
    tekst: {
      nb: {
        navn: 'Lån av PC og nettboks',
        hva: 'Lån en PC og en boks med mobilt nett i inntil et halvt år.',
        hvem: 'Barnet mangler PC eller nett hjemme.',
        sted: 'Biblioteket. Skolen eller Nav-kontoret kan melde fra.',
      },
    },
  },
  {
    dagerSiden: 20,
    gruppe: 'fritid',
    ogsa: ['nettverk'],
    tilbyder: 'frivillig',
    pris: 'gratis',
    gjelder: 'familie',
    kilde: 'Frivilligsentralen i Sundfjære (oppdiktet)',
    tekst: {
      nb: {
        navn: 'Søndagstur og fellesmiddag',
        hva: 'Tur, bål og middag for store og små annenhver søndag.',
        hvem: 'Dere vil møte andre familier.',
        sted: 'Oppmøte ved Frivilligsentralen, Torget 1.',
      },
    },
  },
]

/** Når hvert tilbud ble lagret, eldst først, og hvordan. */
export const demotilbud = (idag: Dato) =>
  TILBUD.toSorted((a, b) => b.dagerSiden - a.dagerSiden).map(({ dagerSiden, ogsa, program, ...rad }) => ({
    dag: leggTilDager(idag, -dagerSiden),
    lagre: (tx: Tx, a: Avhengigheter, aktor: Aktor) =>
      lagreTilbud(
        tx,
        a,
        {
          ...rad,
          ogsa: ogsa ?? [],
          program: program ?? false,
          kommandoId: a.nyId() as KommandoId,
          tilbudId: a.nyId() as TilbudId,
          settVersjon: 0,
        },
        aktor,
      ),
  }))
