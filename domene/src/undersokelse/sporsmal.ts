import { type Trespraak, tre } from '../felles/spraak.ts'

/**
 * Spørsmålene i Røde Kors' undersøkelse (Norges Røde Kors 2023, gjennomført av Opinion AS i juni 2023), ordrett på bokmål og med den samme skalaen, så svarene kan
 * stå ved siden av hverandre. Nynorsk og engelsk er våre oversettelser. Rapporten sier ikke hvilke svar som kunne velges om brevet ut over de to i spørsmålet.
 */
export const PAASTANDER = ['kartlegging', 'hensyn', 'tilstrekkelig'] as const
export type Paastand = (typeof PAASTANDER)[number]

/** 1 er helt uenig og 5 helt enig. «Helt eller delvis uenig» i rapporten er 1 og 2, «helt eller delvis enig» 4 og 5. */
export const SKALA = ['1', '2', '3', '4', '5', 'vet-ikke'] as const
export type Skalasvar = (typeof SKALA)[number]

export const LESER = ['ja', 'nei'] as const
export const BREVET = ['gjenspeiler', 'standardtekst'] as const

/** Ett svar. `null` er et spørsmål som ble hoppet over; `brevet` spørres det bare om når brevene leses. */
export type Svar = Readonly<Record<Paastand, Skalasvar | null>> & {
  readonly leser: (typeof LESER)[number] | null
  readonly brevet: (typeof BREVET)[number] | null
}

export const UENIG: readonly Skalasvar[] = ['1', '2']

export const ORD = {
  innledning: tre(
    'Hvor enig eller uenig er du i følgende påstand?',
    'Kor einig eller ueinig er du i denne påstanden?',
    'How much do you agree or disagree with the following statement?',
  ),
  paastand: {
    kartlegging: tre(
      'Når jeg (og/eller partner) søker om økonomisk sosialhjelp, gjør Nav en grundig kartlegging av behovene til barnet mitt / barna mine',
      'Når eg (og/eller partnar) søkjer om økonomisk sosialhjelp, gjer Nav ei grundig kartlegging av behova til barnet mitt / barna mine',
      'When I (and/or my partner) apply for financial social assistance, Nav maps the needs of my child / my children thoroughly',
    ),
    hensyn: tre(
      'Nav tar tilstrekkelig hensyn til behovene til barnet/barna mine i beregningen og fastsettingen av stønadsbeløpet',
      'Nav tek tilstrekkeleg omsyn til behova til barnet/barna mine i utrekninga og fastsetjinga av stønadsbeløpet',
      'Nav takes sufficient account of the needs of my child/children when calculating and setting the amount of support',
    ),
    tilstrekkelig: tre(
      'Det er mulig å dekke behovene til barnet/barna mine med stønadsbeløpet Nav utbetaler',
      'Det er mogleg å dekkje behova til barnet/barna mine med stønadsbeløpet Nav betaler ut',
      'It is possible to meet the needs of my child/children with the amount of support Nav pays',
    ),
  } satisfies Record<Paastand, Trespraak>,
  helt: {
    uenig: tre('Helt uenig', 'Heilt ueinig', 'Completely disagree'),
    enig: tre('Helt enig', 'Heilt einig', 'Completely agree'),
  },
  vetIkke: tre('Vet ikke', 'Veit ikkje', 'Don’t know'),
  leser: tre(
    'Pleier du å lese vedtaksbrev om sosialstønad?',
    'Pleier du å lese vedtaksbrev om sosialstønad?',
    'Do you usually read decision letters about social assistance?',
  ),
  leserSvar: { ja: tre('Ja', 'Ja', 'Yes'), nei: tre('Nei', 'Nei', 'No') },
  brevet: tre(
    'Opplever du at vedtaksbrevet gjenspeiler situasjonen du og din familie er i, eller er brevet en standardtekst?',
    'Opplever du at vedtaksbrevet speglar situasjonen du og familien din er i, eller er brevet ein standardtekst?',
    'Do you find that the decision letter reflects the situation you and your family are in, or is the letter a standard text?',
  ),
  brevetSvar: {
    gjenspeiler: tre(
      'Brevet gjenspeiler situasjonen vår',
      'Brevet speglar situasjonen vår',
      'The letter reflects our situation',
    ),
    standardtekst: tre(
      'Brevet er en standardtekst',
      'Brevet er ein standardtekst',
      'The letter is a standard text',
    ),
  },
} as const

export const erTomt = (s: Svar): boolean =>
  PAASTANDER.every(p => s[p] === null) && s.leser === null && s.brevet === null
