import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { databaser } from '../testdatabase.ts'
import { bytes, enDigital, innboks, innboksfiler, motta, paEkteForm } from './soknader.ts'

const EKTE = paEkteForm()
const fil = (filnavn: string, innhold: string | Buffer) => ({ filnavn, innhold: Buffer.from(innhold) })
const utf16 = (tekst: string) => Buffer.from(`\ufeff${tekst}`, 'utf16le')
const latin1 = (tekst: string) => Buffer.from(tekst, 'latin1')

describe.each(databaser)('Ekte numre i en melding på %s', (slag, apne) => {
  let hus: Testhus
  let nr = 400
  beforeAll(async () => {
    hus = await apneTesthus(apne)
  })
  afterAll(() => hus.lukk())
  const soknad = () => bytes(enDigital({ nr: ++nr }))
  const rader = async () => [(await innboks(hus)).length, (await innboksfiler(hus)).length]

  test.each([
    [
      'vedlegg.json',
      { vedlegg: bytes({ vedlegg: [{ type: 'annet', tilleggsinfo: `Gjelder ${EKTE}` }] }), filer: [] },
    ],
    ['en tekstfil', { filer: [fil('brev.txt', `Mitt nummer er ${EKTE}.`)] }],
    ['en tekstfil i gammelt tegnsett', { filer: [fil('brev.csv', latin1(`født;${EKTE}`))] }],
    ['en tekstfil i UTF-16', { filer: [fil('brev.txt', utf16(`Nr ${EKTE}`))] }],
    ['en JSON-fil ved siden av', { filer: [fil('mer.json', `{"a":{"fnr":"${EKTE}"}}`)] }],
    ['filnavnet', { filer: [fil(`kvittering-${EKTE}.pdf`, '%PDF-1.4')] }],
    ['id-ene', { filer: [], metadata: { digisosId: EKTE, eksternRef: 'e' } }],
  ])('i %s gir avslag i demoen, og da lagres ingenting', async (_navn, mer) => {
    const foer = await rader()
    const svar = await motta(hus, soknad(), mer)
    expect(svar.utfall).toBe(slag === 'innebygd' ? 'avvist' : 'mottatt')
    if (slag === 'innebygd') {
      expect([svar.grunn, await rader()]).toEqual([expect.stringMatching(/ekte identitetsnummer/), foer])
      expect(JSON.stringify(svar)).not.toContain(EKTE)
    }
  })

  test('i fritekst i søknaden også; et kontonummer av samme form er lov, og en PDF leses ikke', async () => {
    const json = enDigital({ nr: ++nr })
    json.data.begrunnelse.hvorforSoke = `Ring meg. ${EKTE}`
    expect((await motta(hus, bytes(json))).utfall).toBe(slag === 'innebygd' ? 'avvist' : 'mottatt')
    const konto = enDigital({ nr: ++nr })
    Object.assign(konto.data.personalia, { kontonummer: { kilde: 'bruker', verdi: EKTE } })
    const filer = [fil('skann.pdf', `%PDF-1.4 ${EKTE}`)]
    expect((await motta(hus, bytes(konto), { filer })).utfall).toBe('mottatt')
  })
})
