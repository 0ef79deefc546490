import { byggVedtaksbrev } from '@handlingsrom/domene/brev/vedtaksbrev'
import { enLinje, etBrevgrunnlag } from '@handlingsrom/domene/testdata/brevgrunnlag'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { lagPdf, stoppPdf } from './lagPdf.ts'

afterAll(stoppPdf)

const tekst = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 400 }),
  fc.constantFrom('', ' ', '\n', '#', '\\', 'x'.repeat(300), '\ud800', 'Áđŋšŧž'),
)

test('det finnes ingen tekst som hindrer at brevet blir til', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tekst, { minLength: 9, maxLength: 9 }), async t => {
      const [
        navn = '',
        adresse = '',
        linje = '',
        grunn = '',
        nok = '',
        barn = '',
        vurdere = '',
        vekte = '',
        sak = '',
      ] = t
      const brev = byggVedtaksbrev(
        etBrevgrunnlag({
          mottaker: { navn, adresse: [adresse] },
          saksreferanse: sak,
          linjer: [enLinje({ tekst: linje, begrunnelse: grunn, erDetNok: nok })],
          barn: [{ ref: 'b', navn: barn, vurdere, vekte, vise: '', opplysninger: [] }],
        }),
      )
      expect(
        Buffer.from(await lagPdf(brev))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
    }),
    { numRuns: 60 },
  )
})
