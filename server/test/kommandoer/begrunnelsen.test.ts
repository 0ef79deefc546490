import { somMerketTekst } from '@handlingsrom/domene/brev/somTekst'
import type { Brev } from '@handlingsrom/domene/brev/struktur'
import { LESERSVAR } from '@handlingsrom/domene/testdata/lesersvar'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { enSak, foreslatt, gjor, klarForForslag } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener } from '../tjener.ts'

/** Det andreleseren får lese som grunn, er det familien får som grunn (forvaltningsloven §§ 24 og 25). */
describe.each(databaser)('Den samlede begrunnelsen på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
  })
  afterAll(() => hus.lukk())

  test('står i brevet andreleseren leser, og i brevet som lages når vedtaket fattes', async () => {
    const laget: Brev[] = []
    const a = {
      ...hus.a,
      lagPdf: async (brev: Brev) => {
        laget.push(brev)
        return Buffer.from(JSON.stringify(brev))
      },
    }
    const s = await enSak(hus)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await klarForForslag(hus, s, 'ingrid')
    const vedtakId = await foreslatt(hus, s, 'ingrid')
    const turid = await (await apneTjener(hus)).som('turid')
    const lest: Vedtaksvisning = await (await turid.hent(`/api/saker/${s.sakId}/vedtak/${vedtakId}`)).json()
    await gjor({ ...hus, a }, s.sakId, 'turid', {
      type: 'fattVedtak',
      vedtakId,
      merknad: 'Lest',
      lesersvar: LESERSVAR,
    })
    const setninger = lest.brev.deler.flatMap(d => (d.slag === 'avsnitt' ? d.setninger : []))
    expect(setninger.map(x => x.tekst)).toContain(lest.begrunnelse)
    expect(laget.map(b => somMerketTekst(b).includes(lest.begrunnelse))).toEqual([true])
  })
})
