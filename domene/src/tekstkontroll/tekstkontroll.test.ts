import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { erHoldtUtenfor, lesMerkede } from '../testdata/merketTekst.ts'
import { spraknotater } from './klarsprak.ts'
import { kontrollerTekst, TEKSTREGLER } from './tekstkontroll.ts'
import { TEKSTFUNN, type Tekstfunnkode } from './typer.ts'

const koder = (tekst: string) => [...new Set(kontrollerTekst(tekst).map(f => f.kode))]

describe('begge sider av hver grense', () => {
  test.each<[string, Tekstfunnkode[], string]>([
    [
      'Søknaden avslås fordi inntekten er over normen.',
      ['over-norm'],
      'S-102: satsen alene er ikke en grunn',
    ],
    ['Inntekten er over normen.', [], 'uten avslag er det bare et tall'],
    [
      'Inntekten er over normen. Søknaden avslås.',
      ['over-norm'],
      'avslaget i setningen ved siden av, uten egen grunn',
    ],
    ['Inntekten er over normen. Sofaen avslås fordi dere har en.', [], 'avslaget har sin egen grunn'],
    ['Vi avslår ikke fordi inntekten er over normen.', [], 'nektet'],
    ['Vi viser til matutdelingen på fredag.', ['veldedighet'], 'S-131'],
    ['Vi kan ikke vise til matutdeling.', [], 'nektet'],
    ['Dere hentet mat hos Frelsesarmeen i fjor.', [], 'det som har hendt, er ikke en henvisning'],
    ['Satsen dekker det barna trenger.', ['sats-dekker-barnet'], 'S-105'],
    ['Satsen dekker ikke det barna trenger.', [], 'nektet'],
    ['Dekker satsen det barna trenger?', [], 'et spørsmål er ikke en slutning'],
    ['Dere har barnetrygden tilgjengelig.', ['barnetrygd'], 'S-106'],
    ['Vi har ikke regnet med barnetrygden.', [], 'teksten sier at den holdes utenfor'],
    [
      'Barnetrygden er ikke regnet med, men dere kan bruke den til klær.',
      ['barnetrygd'],
      'holdt utenfor i ord, brukt som grunn likevel',
    ],
    ['Satsen reduseres fra barn nummer fire.', ['stordrift'], 'S-097'],
    ['Satsen reduseres ikke fra barn nummer fire.', [], 'nektet'],
    ['Nora er barn nummer fire.', [], 'at det er fire barn, er ikke en reduksjon'],
    ['Vi kan ikke gi mer enn satsen.', ['sats-som-rett'], 'S-103: satsen er ikke et tak'],
    ['Satsen er ikke et tak.', [], 'nektet'],
    ['Du har krav på full sats.', ['sats-som-rett'], 'S-103: satsen er ikke en rett'],
    ['Du har rett til å klage.', [], 'en annen rett'],
    ['Innsatsen din er til stor hjelp for barna.', [], 'innsats er ikke en sats'],
  ])('%s', (tekst, ventet, _fordi) => {
    expect(koder(tekst)).toEqual(ventet)
  })
})

test('funnet peker på et sted i teksten, ikke på hele', () => {
  const tekst = 'Teo er fire. Dere har barnetrygden tilgjengelig.'
  const [f] = kontrollerTekst(tekst)
  expect(f && tekst.slice(f.fra, f.til)).toBe('barnetrygden')
})

test('hver regel har et krav, en hjemmel og en kilde', () => {
  for (const kode of TEKSTFUNN) {
    const r = TEKSTREGLER[kode]
    expect(r.krav).toMatch(/^S-\d{3}$/u)
    expect(r.hjemmel).toMatch(/^sosialtjenesteloven §/u)
    expect(r.kilde).toMatch(/20\d\d/u)
  }
})

describe('de merkede tekstene', () => {
  const mappe = (navn: string) =>
    readdirSync(new URL(`../testdata/${navn}/`, import.meta.url)).flatMap(f =>
      lesMerkede(readFileSync(new URL(`../testdata/${navn}/${f}`, import.meta.url), 'utf8')),
    )
  const alle = mappe('merket')

  test('er minst 200, på begge målformer, med hver sin id', () => {
    expect(alle.length).toBeGreaterThanOrEqual(200)
    expect(new Set(alle.map(t => t.id)).size).toBe(alle.length)
    expect(alle.filter(t => t.malform === 'nn').length).toBeGreaterThan(60)
    for (const kode of TEKSTFUNN) {
      expect(alle.filter(t => t.koder.includes(kode)).length, kode).toBeGreaterThanOrEqual(20)
      expect(
        alle.filter(t => t.slag === 'lovlig' && t.id.startsWith(kode)).length,
        kode,
      ).toBeGreaterThanOrEqual(12)
    }
  })

  test('halvdelen som er holdt utenfor, går ikke tilbake: minst 0,9 i presisjon og dekning', () => {
    let [rett, feil, oversett] = [0, 0, 0]
    for (const t of alle.filter(x => erHoldtUtenfor(x.id) && x.slag !== 'grense')) {
      const funnet = koder(t.tekst)
      rett += funnet.filter(k => t.koder.includes(k)).length
      feil += funnet.filter(k => !t.koder.includes(k)).length
      oversett += t.koder.filter(k => !funnet.includes(k)).length
    }
    expect(rett / (rett + feil)).toBeGreaterThanOrEqual(0.9)
    expect(rett / (rett + oversett)).toBeGreaterThanOrEqual(0.9)
  })
})

describe('uansett hva som skrives', () => {
  test('plassene ligger i teksten, og ingenting kastes', () => {
    const ord = fc.constantFrom(
      'satsen',
      'barnetrygden',
      'ikke',
      'dekkes',
      'barna',
      '§ 18',
      '.',
      '\n',
      'Teo',
      'å',
      '🙂',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(ord, { maxLength: 60 }).map(a => a.join(' ')),
        ),
        tekst => {
          for (const f of [...kontrollerTekst(tekst), ...spraknotater(tekst)]) {
            expect(f.fra).toBeGreaterThanOrEqual(0)
            expect(f.til).toBeGreaterThan(f.fra)
            expect(f.til).toBeLessThanOrEqual(tekst.length)
          }
        },
      ),
    )
  })

  test('tiden vokser ikke løpsk: 20 000 tegn uten punktum', () => {
    for (const ord of ['satsen ', 'ikke ', 'barna dekker ', 'a', ' ', 'inntekten over ', 'kan må bør ']) {
      const start = performance.now()
      const tekst = ord.repeat(Math.ceil(20_000 / ord.length))
      kontrollerTekst(tekst)
      spraknotater(tekst)
      expect(performance.now() - start, ord).toBeLessThan(1000)
    }
  })
})
