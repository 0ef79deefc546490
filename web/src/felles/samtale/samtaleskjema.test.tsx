import { dato } from '@handlingsrom/domene/felles/dato'
import type { Samtalevisning } from '@handlingsrom/kontrakt/sak/samtale'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { nb } from '../tekster/nb/index.ts'
import { SpraakGiver } from '../tekster/SpraakGiver.tsx'
import {
  manglerISamtalen,
  nyttSamtaleskjema,
  type Samtaleskjema,
  skjemaFra,
  somSamtale,
} from './samtaleskjema.ts'
import { Tolkefelt } from './Tolkefelt.tsx'

const IDAG = dato('2026-11-20')
const skjema = (del: Partial<Samtaleskjema> = {}): Samtaleskjema => ({
  ...nyttSamtaleskjema(),
  dato: IDAG,
  ...del,
})

describe('en ny samtale', () => {
  test('kan startes med ett trykk: ingenting mangler når den åpnes', () => {
    expect(manglerISamtalen(skjema())).toBe(undefined)
  })

  test.each([
    { del: { dato: undefined }, mangler: 'dato', fordi: 'dagen må stå' },
    { del: { tolk: 'ja', brukt: 'ikke' }, mangler: 'hvorforIkke', fordi: 'tolk trengtes og ble ikke brukt' },
    {
      del: { tolk: 'ja', brukt: 'ikke', hvorforIkke: 'Kom ikke.' },
      mangler: undefined,
      fordi: 'grunnen står',
    },
    {
      del: { tolk: 'nei', brukt: 'ikke' },
      mangler: undefined,
      fordi: 'uten behov er det ikke noe å forklare',
    },
    {
      del: { tolk: 'ja', bestilt: IDAG, bestiltAv: ' ' },
      mangler: 'bestiltAv',
      fordi: 'en bestilt tolk har noen bestilt',
    },
    {
      del: { tolk: 'nei', bestilt: IDAG, bestiltAv: '' },
      mangler: undefined,
      fordi: 'tolk trengs ikke, og feltet er borte',
    },
    { del: { barnTolket: true }, mangler: 'barnGrunn', fordi: 'at et barn tolket, må ha en grunn' },
  ] as const)('mangler $mangler fordi $fordi', ({ del, mangler }) => {
    expect(manglerISamtalen(skjema(del))).toBe(mangler)
  })

  test('sender bare det som er fylt ut, og andre som var med, hver for seg', () => {
    const sendt = somSamtale(skjema({ andre: 'Bestemor, , Lærer Aas', hvor: ' ' }), IDAG)
    expect(sendt).toMatchObject({ andre: ['Bestemor', 'Lærer Aas'], tolk: { behov: 'ikke-spurt' } })
    for (const felt of ['hvor', 'klokkeslett', 'barnTolket', 'annenInstans'])
      expect(sendt).not.toHaveProperty(felt)
  })

  test('skjemaet fra en samtale og tilbake er den samme samtalen', () => {
    const om = {
      dato: '2026-11-20',
      klokkeslett: '10:30',
      sted: 'hjemmebesok',
      hvor: 'Hos bestemor',
      slag: 'planlagt',
      gjelder: 'kartlegging',
      formal: 'Bli kjent',
      andre: ['Lærer Aas'],
      tolk: {
        behov: 'ja',
        sprak: 'dari',
        bestilt: { dato: '2026-11-18', av: 'Ingrid' },
        brukt: 'ikke',
        hvorforIkke: 'Kom ikke.',
      },
      annenInstans: { navn: 'Skolen' },
    } as const
    const samtale = {
      ...om,
      deltakere: [{ personId: 'p1', fornavn: 'Mari' }],
      barnTolket: { hvem: { personId: 'p2', fornavn: 'Emil' }, grunn: 'Tolken kom ikke.' },
    } as unknown as Samtalevisning
    expect(somSamtale(skjemaFra(samtale), IDAG)).toEqual({
      ...om,
      deltakere: ['p1'],
      barnTolket: { hvem: 'p2', grunn: 'Tolken kom ikke.' },
    })
  })

  test('et barn står aldri blant måtene tolken er med på', () => {
    const html = renderToStaticMarkup(
      <SpraakGiver spraak="nb" tekster={nb}>
        <Tolkefelt
          verdi={skjema({ tolk: 'ja' })}
          sett={() => undefined}
          provd={false}
          kjent={null}
          megNavn="Ingrid Solvang"
        />
      </SpraakGiver>,
    )
    const valg = [...html.matchAll(/<option[^>]*>([^<]*)/g)].map(m => m[1])
    expect(valg).toEqual([nb.sak.velg, ...Object.values(nb.samtaler.tolkBrukt)])
    expect(html).toContain(nb.samtaler.felt.barnTolketHjelp)
  })
})
