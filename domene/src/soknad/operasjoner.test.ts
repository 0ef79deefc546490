import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { apneSoknader } from './tilstand.ts'

const mottatt = () => enSak().medBarn('Emil', '2021-05-04').medSoknad()
const avslutt = (grunn = 'Hun ringte og trakk den.'): SakKommando => ({
  type: 'avsluttSoknad',
  soknadId: S1,
  avslutning: 'trukket',
  grunn,
})

describe('foreløpig svar (forvaltningsloven § 11 a)', () => {
  test.each([
    { nar: '2026-11-20', ok: false, fordi: 'i dag er ikke et løfte om senere' },
    { nar: '2026-11-21', ok: true, fordi: 'i morgen er senere' },
  ])('svar ventet $nar godtas: $ok, fordi $fordi', ({ nar, ok }) => {
    const k = {
      type: 'sendForelopigSvar',
      soknadId: S1,
      forventetSvar: dato(nar),
      grunn: 'Vi venter.',
    } as const
    expect(mottatt().prov(k).ok).toBe(ok)
  })
})

describe('akutte behov', () => {
  const meld: SakKommando = { type: 'meldAkutt', soknadId: S1, behov: ['mat'], tekst: 'Tomt kjøleskap.' }

  test('kan meldes i en samtale, og klokken går fra samme dag', () => {
    expect(mottatt().utfor(meld).sak.soknader[0]?.akutt).toMatchObject({ dato: '2026-11-20', avklart: false })
  })

  test('kan meldes på nytt når det forrige er møtt, men ikke to ganger samtidig', () => {
    const meldt = mottatt().utfor(meld)
    expect(meldt.prov(meld)).toMatchObject({ feil: { kode: 'finnes-allerede' } })
    expect(meldt.medNodhjelp().prov(meld).ok).toBe(true)
  })

  test('lukkes ikke uten ord', () => {
    const k = { type: 'avklarAkutt', soknadId: S1, hvordan: 'behovet-er-dekket', tekst: '' } as const
    expect(mottatt().utfor(meld).prov(k)).toMatchObject({ feil: { kode: 'ma-begrunnes' } })
  })
})

describe('å avslutte en søknad uten vedtak', () => {
  test('krever ord, og kan bare gjøres én gang', () => {
    expect(mottatt().prov(avslutt(''))).toMatchObject({ feil: { kode: 'ma-begrunnes' } })
    expect(mottatt().utfor(avslutt()).prov(avslutt())).toMatchObject({ feil: { kode: 'soknad-er-ferdig' } })
  })

  test('trekker forslaget som venter, så ingen blir bedt om å godkjenne det', () => {
    const foreslatt = mottatt()
      .tattTilBehandling()
      .altKartlagt()
      .medPeriode()
      .alleLinjerBesluttet()
      .alleBarnVurdert()
      .foreslatt()
    const etter = foreslatt.utfor(avslutt()).sak
    expect(etter.vedtak.vedtak[0]?.status).toBe('trukket')
    expect(apneSoknader(etter.soknader)).toEqual([])
  })
})

test('to søknader i samme sak er hver sin: den ene avsluttes uten at den andre røres', () => {
  const sak = mottatt().medSoknad(enSoknad('s2', '2026-11-19')).utfor(avslutt()).sak
  expect(sak.soknader.map(s => s.status)).toEqual(['behandles-ikke', 'mottatt'])
})
