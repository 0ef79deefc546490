import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filtransport } from './filtransport.ts'

const les = (mappe: string, fil: string): unknown => JSON.parse(readFileSync(join(mappe, fil), 'utf8'))

test('ved siden av meldingen og filen ligger id-ene til Fiks-saken, og bare id-er', async () => {
  const mappe = mkdtempSync(join(tmpdir(), 'hr-ut-'))
  const t = filtransport(mappe)
  // Id-en kommer utenfra: den skal aldri bli en del av et filnavn.
  const til = { soknadId: 's-1', digisos: { digisosId: '../../d-1', eksternRef: 'e-1' } }
  const melding = await t.melding({ utboksId: 'u-1', soknadId: 's-1', json: '{}', til })
  const { id } = await t.fil({
    utboksId: 'u-2',
    filnavn: 'Vedtaksbrev.pdf',
    innhold: Buffer.from('%PDF'),
    til,
  })
  expect(readdirSync(mappe).toSorted()).toEqual(
    [melding, `${melding}.meta`, `${id}.pdf`, `${id}.pdf.meta`].toSorted(),
  )
  const ids = { soknadId: 's-1', digisosId: '../../d-1', eksternRef: 'e-1' }
  expect(les(mappe, `${melding}.meta`)).toEqual({ slag: 'innsyn', utboksId: 'u-1', ...ids })
  expect(les(mappe, `${id}.pdf.meta`)).toEqual({ slag: 'fil', utboksId: 'u-2', ...ids })
})

test('kom søknaden uten id, står det at den mangler', async () => {
  const mappe = mkdtempSync(join(tmpdir(), 'hr-ut-'))
  const til = { soknadId: 's-1', digisos: null }
  const melding = await filtransport(mappe).melding({ utboksId: 'u-1', soknadId: 's-1', json: '{}', til })
  expect(les(mappe, `${melding}.meta`)).toEqual({
    slag: 'innsyn',
    utboksId: 'u-1',
    soknadId: 's-1',
    digisosId: null,
    eksternRef: null,
    merknad: expect.stringContaining('uten digisosId'),
  })
})
