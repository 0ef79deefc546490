import { describe, expect, test } from 'vitest'
import {
  gittMeg,
  KOLLEGA,
  MEG,
  type Rad,
  type Rollebokstav,
  type Svar,
  sakMed,
  subjektFor,
} from '../testdata/tilgangsrad.ts'
import { TABELL } from '../testdata/tilgangstabell.ts'
import { avgjor, avgjorMed, REGLER } from './avgjor.ts'
import { HANDLINGER } from './handling.ts'
import { synligISok } from './synligISok.ts'
import type { Avgjorelse, Kontekst, Regel } from './typer.ts'

const OPPE: Kontekst = { register: 'oppe', logg: 'oppe' }
const FELT = { full: '✔', oversikt: '✔o', status: '✔s', ingen: '✔u' } as const
const HTTP = { synlig: '403', skjult: '404', utilgjengelig: '503' } as const
const somSvar = (a: Avgjorelse): Svar => (a.utfall === 'tillat' ? FELT[a.felt] : HTTP[a.synlighet])

const PROVER = TABELL.flatMap(rad =>
  Object.entries(rad.svar).map(([bokstav, svar]) => ({
    ...rad,
    bokstav: bokstav as Rollebokstav,
    forventet: svar,
  })),
)
const spor = (regler: readonly Regel[], rad: Rad & { bokstav: Rollebokstav }): Svar =>
  somSvar(
    avgjorMed(regler, {
      subjekt: subjektFor(rad.bokstav, rad.subjekt),
      handling: rad.handling,
      ressurs: rad.ressurs,
      kontekst: { ...OPPE, ...rad.kontekst },
    }),
  )

describe('tilgangstabellen, sikkerhet.md § 1.5', () => {
  test.each(PROVER)('$rad $bokstav: $situasjon ($handling) → $forventet', prove => {
    expect(spor(REGLER, prove)).toBe(prove.forventet)
  })
})

/** Disse sier bare hvordan et nei skal lyde; svaret er 403 også uten dem. De prøves på navnet under. */
const BARE_ORDLYD = ['krever-fagansvarlig', 'ikke-gitt-deg', 'annet-kontor', 'ufordelt', 'ikke-tildelt']

describe('tabellen merker at en regel mangler', () => {
  test.each(REGLER.filter(r => !BARE_ORDLYD.includes(r.navn)).map(r => ({ navn: r.navn })))(
    '$navn',
    ({ navn }) => {
      const uten = REGLER.filter(r => r.navn !== navn)
      expect(PROVER.filter(p => spor(uten, p) !== p.forventet).length).toBeGreaterThan(0)
    },
  )

  test.each([
    {
      regel: 'krever-fagansvarlig',
      svar: avgjor(subjektFor('V'), 'godkjenn-vedtak', sakMed(), { ...OPPE, foreslattAv: KOLLEGA }),
    },
    {
      regel: 'ikke-gitt-deg',
      svar: avgjor(
        subjektFor('F', { iKrets: true }),
        'godkjenn-vedtak',
        sakMed({ gradering: 'fortrolig', ...gittMeg }),
        { ...OPPE, foreslattAv: KOLLEGA, leser: KOLLEGA },
      ),
    },
    {
      regel: 'annet-kontor',
      svar: avgjor(subjektFor('V'), 'les-sak', sakMed({ kontor: 'sor', tildelt: [] }), OPPE),
    },
    {
      regel: 'ufordelt',
      svar: avgjor(subjektFor('V'), 'les-sak', sakMed({ ufordelt: true, tildelt: [] }), OPPE),
    },
    { regel: 'ikke-tildelt', svar: avgjor(subjektFor('V'), 'les-sak', sakMed({ tildelt: [KOLLEGA] }), OPPE) },
  ])('neiet sier hvorfor: $regel', ({ regel, svar }) => {
    expect(svar).toMatchObject({ utfall: 'avsla', regel })
  })
})

describe('regellista', () => {
  test('kjernereglene står først, og kan bare si nei', () => {
    const forsteVanlige = REGLER.findIndex(r => !r.kjerne)
    expect(REGLER.slice(forsteVanlige).filter(r => r.kjerne)).toEqual([])
  })

  test('navnene er ulike', () => {
    expect(new Set(REGLER.map(r => r.navn)).size).toBe(REGLER.length)
  })

  test('hver handling står i tabellen, bortsett fra noen få med samme rolle som en som gjør det', () => {
    const provd = new Set(TABELL.map(r => r.handling))
    const uprovd = HANDLINGER.filter(h => !provd.has(h))
    expect(uprovd).toEqual([
      'plasser-melding',
      'last-opp-melding',
      'drift-demo',
      'drift-bygg-projeksjoner',
      'drift-toem-utboks',
      'drift-kommune',
      'drift-start',
    ])
  })
})

describe('søketreff (T26)', () => {
  test.each([
    { sak: sakMed(), svar: 'treff', fordi: 'egen sak' },
    { sak: sakMed({ tildelt: [KOLLEGA] }), svar: 'krever-tilgang', fordi: 'en annens ugraderte sak' },
    { sak: sakMed({ tildelt: [KOLLEGA], kontor: 'sor' }), svar: 'krever-tilgang', fordi: 'annet kontor' },
    { sak: sakMed({ gradering: 'fortrolig' }), svar: 'ingen', fordi: 'fortrolig gir 0 treff' },
    {
      sak: sakMed({ gradering: 'strengt-fortrolig' }),
      svar: 'ingen',
      fordi: 'strengt fortrolig gir 0 treff',
    },
    {
      sak: sakMed({ gradering: 'ukjent', tildelt: [MEG] }),
      svar: 'ingen',
      fordi: 'ukjent er strengt fortrolig',
    },
  ])('$fordi → $svar', ({ sak, svar }) => {
    expect(synligISok(subjektFor('V'), sak, OPPE)).toBe(svar)
  })
  test('kontaktsenteret får status', () => {
    expect(synligISok(subjektFor('K'), sakMed(), OPPE)).toBe('status')
  })
})
