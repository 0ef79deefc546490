import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { AnsattId } from '../felles/id.ts'
import { ANE, ny, o, oppforingen, PER, rutinen } from '../testdata/enOppforing.ts'
import { endreOppforing, forOpp } from './operasjoner.ts'
import { ALLE_SLAG, feltene, gyldighet, SLAG } from './slag.ts'
import { harLest } from './tilstand.ts'

const feilen = (r: { ok: boolean; feil?: string }) => (r.ok ? null : r.feil)
const lest = (utgave: number) => ({ type: 'OppforingLest', utgave }) as const
const risiko = {
  ...ny,
  slag: 'risiko',
  skjermer: [],
  felt: { arsak: 'x', sannsynlighet: 2, konsekvens: 5, gjores: 'x' },
}
const opplaering = {
  ...ny,
  slag: 'opplaering',
  skjermer: [],
  gjennomgang: null,
  felt: { innhold: 'x', hvemGjelder: 'Nye veiledere', dag: '2026-12-01', antall: 4 },
}

describe('å føre opp', () => {
  test.each([
    { x: ny, feil: null, fordi: 'alt står der' },
    { x: risiko, feil: null, fordi: 'skalaen er innenfor' },
    { x: opplaering, feil: null, fordi: 'opplæring trenger ingen gjennomgang' },
    { x: { ...ny, tittel: ' ' }, feil: 'register-uten-tittel', fordi: 'noen må kunne finne den' },
    { x: { ...ny, felt: { innhold: '' } }, feil: 'register-mangler-felt', fordi: 'rutinen må stå der' },
    {
      x: { ...ny, felt: { ...ny.felt, antall: 3 } },
      feil: 'register-ukjent-felt',
      fordi: 'en rutine har ikke antall',
    },
    {
      x: { ...ny, felt: { innhold: 3 } },
      feil: 'register-ukjent-felt',
      fordi: 'tekst er ikke et tall',
    },
    {
      x: { ...ny, felt: { ...ny.felt, lenke: 'javascript:alert(1)' } },
      feil: 'register-lenke',
      fordi: 'bare nettadresser',
    },
    {
      x: { ...opplaering, felt: { ...opplaering.felt, dag: '2026-02-30' } },
      feil: 'register-dag',
      fordi: 'dagen finnes ikke',
    },
    {
      x: { ...risiko, felt: { ...risiko.felt, konsekvens: 6 } },
      feil: 'register-skala',
      fordi: 'skalaen går til 5',
    },
    {
      x: { ...risiko, felt: { ...risiko.felt, sannsynlighet: 0 } },
      feil: 'register-skala',
      fordi: 'skalaen går fra 1',
    },
    {
      x: { ...opplaering, felt: { ...opplaering.felt, antall: 1.5 } },
      feil: 'register-antall',
      fordi: 'halve mennesker finnes ikke',
    },
    {
      x: { ...ny, felt: { innhold: 'Se 120380 10120' } },
      feil: 'register-nummer-i-teksten',
      fordi: 'registeret nevner aldri noen',
    },
    {
      x: { ...risiko, skjermer: ['vedtak'] },
      feil: 'register-ikke-paa-skjerm',
      fordi: 'risiko vises ikke i saken',
    },
    { x: { ...ny, til: dato('2025-12-31') }, feil: 'register-til-for-fra', fordi: 'til er før fra' },
    { x: { ...ny, til: ny.fra }, feil: null, fordi: 'én dag er også en tid' },
    { x: { ...ny, gjennomgang: null }, feil: 'register-uten-gjennomgang', fordi: 'en rutine ses på igjen' },
    {
      x: { ...ny, gjennomgang: o.dagens },
      feil: 'register-gjennomgang-passert',
      fordi: 'i dag er ikke neste gang',
    },
    { x: { ...ny, eier: 'borte' as AnsattId }, feil: 'register-eier-ukjent', fordi: 'noen her må eie den' },
  ])('$feil fordi $fordi', ({ x, feil }) => {
    expect(feilen(forOpp(x as Parameters<typeof forOpp>[0], o))).toBe(feil)
  })
})

describe('å endre', () => {
  const endre = { type: 'endre', ...rutinen } as const
  const avsluttet = { type: 'OppforingAvsluttet', grunn: 'Erstattet' } as const
  test.each([
    { k: { ...endre, tittel: 'Ny' }, feil: null },
    { k: { ...endre, tittel: '' }, feil: 'register-uten-tittel' },
    { k: { ...endre, gjennomgang: dato('2026-11-01') }, feil: 'register-gjennomgang-passert' },
    { k: { ...endre, eier: 'borte' as AnsattId }, feil: 'register-eier-ukjent' },
    { k: { type: 'gjennomga', neste: dato('2027-12-01'), merknad: '' }, feil: null },
    { k: { type: 'gjennomga', neste: o.dagens, merknad: '' }, feil: 'register-gjennomgang-passert' },
    {
      k: { type: 'gjennomga', neste: dato('2027-12-01'), merknad: '12898710120' },
      feil: 'register-nummer-i-teksten',
    },
    { k: { type: 'bekreftLest', utgave: 1 }, feil: null },
    { k: { type: 'bekreftLest', utgave: 2 }, feil: 'register-ny-utgave' },
    { k: { type: 'bekreftLest', utgave: 1 }, mer: [lest(1)], feil: 'register-alt-lest' },
    {
      k: { type: 'bekreftLest', utgave: 1 },
      mer: [{ type: 'OppforingEndret', ...rutinen, tittel: 'Ny' }],
      feil: 'register-ny-utgave',
    },
    { k: { type: 'bekreftLest', utgave: 1 }, mer: [avsluttet], feil: 'register-avsluttet' },
    { k: { type: 'avslutt', grunn: ' ' }, feil: 'register-uten-grunn' },
    { k: { type: 'avslutt', grunn: '12898710120' }, feil: 'register-nummer-i-teksten' },
    { k: { type: 'avslutt', grunn: 'Erstattet' }, feil: null },
    { k: { type: 'avslutt', grunn: 'Erstattet' }, mer: [avsluttet], feil: 'register-avsluttet' },
    { k: endre, mer: [avsluttet], feil: 'register-avsluttet' },
  ] as const)('$k.type gir $feil', ({ k, feil, ...r }) => {
    expect(feilen(endreOppforing(oppforingen(...('mer' in r ? r.mer : [])), k, o))).toBe(feil)
  })
  test('eieren melder at den er gjennomgått, og en kollega gjør det ikke', () => {
    const k = { type: 'gjennomga', neste: dato('2027-12-01'), merknad: '' } as const
    expect(endreOppforing(oppforingen(), k, { ...o, erLeder: false, hvem: ANE }).ok).toBe(true)
    expect(feilen(endreOppforing(oppforingen(), k, { ...o, erLeder: false, hvem: PER }))).toBe(
      'register-ikke-din',
    )
  })
  test('en gjennomgang på etterskudd, og en eier som har sluttet, hindrer ikke at noe annet rettes', () => {
    const senere = { ...o, dagens: dato('2027-08-01'), ansatte: new Set<string>([PER]) }
    expect(endreOppforing(oppforingen(), { ...endre, tittel: 'Rettet' }, senere).ok).toBe(true)
  })
})

test('bare det som kan festes til skjermbilder, bekreftes lest', () => {
  for (const s of ALLE_SLAG) {
    const x = { ...oppforingen(), slag: s }
    expect([s, feilen(endreOppforing(x, { type: 'bekreftLest', utgave: 1 }, o))]).toEqual([
      s,
      ['rutine', 'veileder', 'tolkningsuttalelse'].includes(s) ? null : 'register-leses-ikke',
    ])
  }
})

describe('en ny utgave', () => {
  test.each([
    { endring: { tittel: 'Ny tittel' }, ny: true, fordi: 'navnet er et annet' },
    { endring: { felt: { innhold: 'Noe annet' } }, ny: true, fordi: 'ordene er andre' },
    {
      endring: { felt: { ...rutinen.felt, lenke: 'https://x.no/a' } },
      ny: true,
      fordi: 'en lenke er kommet til',
    },
    { endring: { felt: {} }, ny: true, fordi: 'ordene er borte' },
    { endring: { skjermer: ['kartlegging'] as const }, ny: true, fordi: 'den gjelder andre steder' },
    {
      endring: { skjermer: ['samtale', 'kartlegging'] as const },
      ny: false,
      fordi: 'rekkefølgen sier ingenting',
    },
    { endring: { eier: PER }, ny: false, fordi: 'en ny eier endrer ikke hva den sier' },
    { endring: { til: null, gjennomgang: dato('2028-01-01') }, ny: false, fordi: 'bare dagene er flyttet' },
  ])('$fordi: $ny', ({ endring, ny }) => {
    const x = oppforingen(lest(1), { type: 'OppforingEndret', ...rutinen, ...endring })
    expect([x.utgave, harLest(x, PER), harLest(x, ANE)]).toEqual([ny ? 3 : 1, !ny, false])
  })
  test('den som leser igjen, står én gang, med den siste utgaven', () => {
    const x = oppforingen(lest(1), { type: 'OppforingEndret', ...rutinen, tittel: 'Ny' }, lest(3))
    expect(x.lest).toEqual([{ ansattId: PER, utgave: 3 }])
    expect(harLest(x, PER)).toBe(true)
  })
})

test('tilstanden er det siste som ble skrevet, og gjennomgangen flytter dagen', () => {
  const x = oppforingen(
    { type: 'OppforingEndret', ...rutinen, tittel: 'Ny tittel' },
    { type: 'OppforingGjennomgatt', dato: dato('2026-11-30'), neste: dato('2027-11-30'), merknad: '' },
  )
  expect(x).toMatchObject({ tittel: 'Ny tittel', sistSett: '2026-11-30', gjennomgang: '2027-11-30' })
})

test.each([
  ['2025-12-31', 'kommer'],
  ['2026-01-01', 'gjelder'],
  ['2027-12-31', 'gjelder'],
  ['2028-01-01', 'utlopt'],
])('den %s %s den', (dag, svar) => {
  expect(gyldighet(oppforingen(), dag)).toBe(svar)
})

test('hvert slag har minst ett felt, og det som festes til skjermbilder, ses av alle og ses på igjen', () => {
  for (const s of ALLE_SLAG) {
    expect(feltene(s).length).toBeGreaterThan(0)
    if (SLAG[s].skjermer) expect(SLAG[s]).toMatchObject({ alle: true, gjennomgas: true })
  }
})
