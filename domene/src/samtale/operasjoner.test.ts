import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { avsluttSamtale, enSamtale, etLofte, SAM1 } from '../testdata/enSamtale.ts'
import { enSoknad } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { ET_REFERAT, etNotat } from '../testdata/etNotat.ts'
import { samtalefelt } from '../testdata/kommandofelt/samtale.ts'
import { SIVERT, TUVA, utforIVerden } from '../testdata/verden.ts'
import type { Samtaleopplysninger } from './hendelser.ts'

const notat = (slag: 'telefon' | 'referat' = 'telefon'): SakKommando =>
  etNotat({
    slag,
    tekst: 'Emil vil spille fotball.',
    ...(slag === 'referat' ? { referat: ET_REFERAT } : {}),
  })

describe('en samtale', () => {
  const tilfeller: readonly { om: Partial<Samtaleopplysninger>; svar: string; fordi: string }[] = [
    { om: {}, svar: 'ok', fordi: 'dag og sted er nok' },
    {
      om: { formal: '', deltakere: [], slag: 'drop-in' },
      svar: 'ok',
      fordi: 'den som kom innom, venter ikke',
    },
    { om: { dato: dato('2026-11-21') }, svar: 'dato-i-fremtiden', fordi: 'den er ikke holdt ennå' },
    { om: { dato: dato('2062-01-01') }, svar: 'dato-i-fremtiden', fordi: 'en skrivefeil i årstallet' },
    { om: { dato: dato('2026-11-19') }, svar: 'ok', fordi: 'den kan skrives inn dagen etter' },
    { om: { deltakere: [personId('Emil')] }, svar: 'ok', fordi: 'Emil er i saken' },
    { om: { deltakere: [personId('Ola')] }, svar: 'person-finnes-ikke', fordi: 'Ola er ikke i saken' },
    {
      om: { deltakere: [personId('Emil'), personId('Emil')] },
      svar: 'finnes-allerede',
      fordi: 'den samme to ganger',
    },
    { om: { tolk: { behov: 'ja' } }, svar: 'ok', fordi: 'hvordan tolken brukes, kan komme siden' },
    { om: { tolk: { behov: 'ja', brukt: 'ikke' } }, svar: 'tolkegrunn-mangler', fordi: 'grunnen må stå' },
    {
      om: { tolk: { behov: 'ja', brukt: 'ikke', hvorforIkke: 'Tolken kom ikke.' } },
      svar: 'ok',
      fordi: 'grunnen står',
    },
    {
      om: { tolk: { behov: 'ja', bestilt: { dato: dato('2026-11-20'), av: 'Ingrid' } } },
      svar: 'ok',
      fordi: 'tolken ble bestilt i dag',
    },
    {
      om: { tolk: { behov: 'ja', bestilt: { dato: dato('2026-11-21'), av: 'Ingrid' } } },
      svar: 'dato-i-fremtiden',
      fordi: 'ingen har bestilt i morgen',
    },
    {
      om: { tolk: { behov: 'ja', bestilt: { dato: dato('2026-11-20'), av: ' ' } } },
      svar: 'tekst-mangler',
      fordi: 'det må stå hvem som bestilte',
    },
    { om: { barnTolket: { grunn: ' ' } }, svar: 'ma-begrunnes', fordi: 'at et barn tolket, må ha en grunn' },
    {
      om: { barnTolket: { grunn: 'Ingen andre kunne.' } },
      svar: 'ok',
      fordi: 'det som skjedde, skal kunne stå',
    },
    {
      om: { barnTolket: { hvem: 'Ola' as PersonId, grunn: 'x' } },
      svar: 'person-finnes-ikke',
      fordi: 'barnet må være i saken',
    },
    { om: { annenInstans: { navn: '' } }, svar: 'tekst-mangler', fordi: 'hvilken instans må stå' },
  ]
  test.each(tilfeller)('$svar fordi $fordi', ({ om, svar }) => {
    const utfall = enSak().medBarn('Emil', '2021-05-04').prov(enSamtale(om))
    expect(utfall.ok ? 'ok' : utfall.feil.kode).toBe(svar)
  })

  test('kan startes i en sak uten søknad', () => {
    expect(enSak().prov(enSamtale()).ok).toBe(true)
  })

  test('endres av den som så den siste utgaven, og den som ikke gjorde det, får se den', () => {
    const startet = enSak().utfor(enSamtale())
    const endre = (settVersjon: number, formal: string): SakKommando => ({
      ...enSamtale({ formal }),
      type: 'endreSamtale',
      settVersjon,
    })
    const endret = startet.utfor(endre(1, 'Skolestart'))
    expect(endret.sak.kontakt.samtaler).toMatchObject([
      { formal: 'Skolestart', versjon: 2, startetAv: { id: TUVA } },
    ])
    expect(endret.prov(endre(1, 'SFO'))).toMatchObject({
      feil: { kode: 'endret-av-andre', gjeldende: { formal: 'Skolestart' } },
    })
  })

  test.each([
    { instans: false, slag: 'telefon' as const, svar: 'ok', fordi: 'det som ble sagt, står i et notat' },
    {
      instans: true,
      slag: 'telefon' as const,
      svar: 'referat-mangler',
      fordi: 'en annen instans krever referat',
    },
    { instans: true, slag: 'referat' as const, svar: 'ok', fordi: 'referatet står' },
  ])('avsluttes: $svar fordi $fordi', ({ instans, slag, svar }) => {
    const utfall = enSak()
      .utfor(enSamtale(instans ? { annenInstans: { navn: 'Barnehagen' } } : {}), notat(slag))
      .prov(avsluttSamtale())
    expect(utfall.ok ? 'ok' : utfall.feil.kode).toBe(svar)
  })

  test('kan avsluttes av en kollega, og det står hvem', () => {
    const { samtaler } = enSak()
      .utfor(enSamtale(), notat())
      .som(SIVERT)
      .utfor(avsluttSamtale({ planlagtNeste: ['skole'] })).sak.kontakt
    expect(samtaler).toMatchObject([
      { startetAv: { id: TUVA }, avsluttet: { av: { id: SIVERT }, planlagtNeste: ['skole'] } },
    ])
  })
})

describe('et løfte', () => {
  test.each([
    { om: {}, svar: 'ok', fordi: 'ikke alt har en dag' },
    { om: { innen: dato('2026-11-20') }, svar: 'ok', fordi: 'i dag er tidsnok' },
    { om: { innen: dato('2026-11-19') }, svar: 'frist-er-passert', fordi: 'i går kan ingen love' },
    {
      om: { slag: 'ring-tilbake' as const },
      svar: 'frist-mangler',
      fordi: 'den som venter ved telefonen, venter på en dag',
    },
    { om: { hva: ' ' }, svar: 'tekst-mangler', fordi: 'hva som er lovet, må stå' },
    { om: { samtaleId: SAM1 }, svar: 'samtale-finnes-ikke', fordi: 'samtalen er ikke i saken' },
  ])('$svar fordi $fordi', ({ om, svar }) => {
    const utfall = enSak().prov(etLofte(om))
    expect(utfall.ok ? 'ok' : utfall.feil.kode).toBe(svar)
  })

  test('gjøres opp én gang, og et løfte som ikke gjelder lenger, trenger en grunn', () => {
    const lovet = enSak().utfor(etLofte())
    const { lofteId } = etLofte()
    expect(lovet.prov({ type: 'gjorOppLofte', lofteId, utfall: 'bortfalt', tekst: '' })).toMatchObject({
      feil: { kode: 'ma-begrunnes' },
    })
    const holdt = lovet.utfor({ type: 'gjorOppLofte', lofteId, utfall: 'holdt', tekst: '' })
    expect(holdt.prov({ type: 'gjorOppLofte', lofteId, utfall: 'holdt', tekst: '' })).toMatchObject({
      feil: { kode: 'allerede-utfort' },
    })
  })
})

/** Planlagte møter erstatter ikke akutt behov (S-017). */
test('ingen samtale, avtale eller vurdering av risiko lukker et akutt behov', () => {
  const sak = enSak().medBarn('emil', '2021-05-04').medSoknad(enSoknad().medAkutt('mat'))
  const kommando = fc.oneof(
    ...Object.entries<Record<string, fc.Arbitrary<unknown>>>(samtalefelt).map(([type, felt]) =>
      // Feltene er sjekket mot typen i `samtalefelt`; her settes de sammen for én type av gangen.
      fc.record(felt).map(f => ({ ...f, type }) as unknown as SakKommando),
    ),
  )
  let utfort = 0
  fc.assert(
    fc.property(fc.array(kommando, { maxLength: 12 }), kommandoer => {
      const etter = kommandoer.reduce((v, k) => {
        const svar = utforIVerden(v, k)
        utfort += svar.antall
        return svar.verden
      }, sak.verden)
      expect(etter.sak.soknader).toEqual(sak.sak.soknader)
    }),
    { numRuns: 150 },
  )
  expect(utfort).toBeGreaterThan(50)
})
