import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lesKonfig } from './konfig.ts'

const pem = (type: 'ed25519' | 'x25519'): string =>
  generateKeyPairSync(type as 'ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()
const KLOKKE = '2026-11-22T09:30:00.000Z'
const ekte = {
  OIDC_ISSUER: 'https://login.example.no',
  OIDC_CLIENT_ID: 'handlingsrom',
  OIDC_CLIENT_SECRET: 'hemmelig',
  OIDC_KRAVKART: JSON.stringify({ kommune: '9001', roller: { krav: 'groups', verdier: {} } }),
  HANDLINGSROM_SEGL_NOKKEL: pem('ed25519'),
}

describe('Innstillingene', () => {
  test('uten noe satt blir det en demo på localhost:8080', () => {
    expect(lesKonfig({})).toEqual({
      ok: true,
      verdi: {
        datamappe: resolve('.data'),
        databaseUrl: undefined,
        port: 8080,
        url: 'http://localhost:8080',
        seglnokkel: undefined,
        oidc: undefined,
        integrasjoner: [],
        klokkestart: undefined,
      },
    })
  })

  test.each([
    { miljo: { PORT: '80a' }, setning: /PORT er «80a»/, fordi: 'ikke et tall' },
    { miljo: { PORT: '0' }, setning: /PORT/, fordi: 'under grensen' },
    { miljo: { PORT: '65536' }, setning: /1 til 65535/, fordi: 'over grensen' },
    { miljo: { PORT: '8080.5' }, setning: /helt tall/, fordi: 'ikke helt' },
    { miljo: { DATABASE_URL: 'mysql://x/y' }, setning: /postgres:\/\//, fordi: 'en annen database' },
    { miljo: { DATABASE_URL: 'postgres://x' }, setning: /DATABASE_URL/, fordi: 'uten databasenavn' },
    { miljo: { HANDLINGSROM_URL: 'handlingsrom.no' }, setning: /HANDLINGSROM_URL/, fordi: 'ikke en adresse' },
    {
      miljo: { ...ekte, HANDLINGSROM_URL: 'http://a.no' },
      setning: /https/,
      fordi: 'ukryptert utenfor maskinen',
    },
    { miljo: { ...ekte, HANDLINGSROM_URL: 'https://a.no/x' }, setning: /uten sti/, fordi: 'har sti' },
    {
      miljo: { HANDLINGSROM_URL: 'https://a.no' },
      setning: /OIDC_ISSUER/,
      fordi: 'innebygd innlogging ute på nettet',
    },
    { miljo: { HANDLINGSROM_SEGL_NOKKEL: 'kort' }, setning: /openssl/, fordi: 'ikke 32 byte' },
    {
      miljo: { HANDLINGSROM_SEGL_NOKKEL: pem('x25519') },
      setning: /Ed25519/,
      fordi: 'en annen slags nøkkel',
    },
    {
      miljo: { OIDC_ISSUER: 'https://a.no' },
      setning: /OIDC_CLIENT_ID og OIDC_CLIENT_SECRET/,
      fordi: 'halv innlogging',
    },
    { miljo: { ...ekte, OIDC_ISSUER: 'http://a.no' }, setning: /https:\/\//, fordi: 'ukryptert utsteder' },
    {
      miljo: { ...ekte, HANDLINGSROM_SEGL_NOKKEL: '' },
      setning: /SEGL_NOKKEL mangler/,
      fordi: 'ekte drift uten egen nøkkel',
    },
  ])('avvises med en setning når det er feil: $fordi', ({ miljo, setning }) => {
    const svar = lesKonfig(miljo)
    expect(svar.ok ? [] : svar.feil).toEqual([expect.stringMatching(setning)])
  })

  test.each([
    { miljo: { HANDLINGSROM_KLOKKE: '2026-11-22' }, fordi: 'ikke et tidspunkt' },
    {
      miljo: { HANDLINGSROM_KLOKKE: KLOKKE, DATABASE_URL: 'postgres://u@h/d' },
      fordi: 'PostgreSQL kan ha ekte saker',
    },
    { miljo: { ...ekte, HANDLINGSROM_KLOKKE: KLOKKE }, fordi: 'ekte innlogging' },
  ])('klokka kan ikke stilles når: $fordi', ({ miljo }) => {
    const svar = lesKonfig(miljo)
    expect(svar.ok ? [] : svar.feil).toEqual([expect.stringMatching(/HANDLINGSROM_KLOKKE/)])
  })

  test('klokka kan stilles i demo og utprøving', () => {
    expect(lesKonfig({ HANDLINGSROM_KLOKKE: KLOKKE })).toMatchObject({
      ok: true,
      verdi: { klokkestart: KLOKKE },
    })
  })

  test('alle feil meldes samlet', () => {
    const svar = lesKonfig({ PORT: 'x', DATABASE_URL: 'y', OIDC_ISSUER: 'z' })
    expect(svar.ok ? [] : svar.feil).toHaveLength(3)
  })

  test('passordet i DATABASE_URL gjengis aldri', () => {
    expect(JSON.stringify(lesKonfig({ DATABASE_URL: 'http://u:hemmelig@x/y' }))).not.toContain('hemmelig')
  })

  test.each([
    { nokkel: pem('ed25519'), fordi: 'PEM' },
    { nokkel: pem('ed25519').replaceAll('\n', '\\n'), fordi: 'PEM på én linje' },
    { nokkel: randomBytes(32).toString('base64'), fordi: '32 byte i base64' },
  ])('seglnøkkelen tas imot som $fordi', ({ nokkel }) => {
    expect(lesKonfig({ HANDLINGSROM_SEGL_NOKKEL: nokkel }).ok).toBe(true)
  })

  test('ekte drift med alt på plass går gjennom', () => {
    const svar = lesKonfig({
      ...ekte,
      HANDLINGSROM_URL: 'https://a.no/',
      DATABASE_URL: 'postgres://u:p@h:5432/d',
      PORT: '9000',
    })
    expect(svar).toMatchObject({ ok: true, verdi: { url: 'https://a.no', port: 9000 } })
  })
})
