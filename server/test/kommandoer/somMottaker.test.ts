import type { Brevvisning } from '@handlingsrom/kontrakt/sak/brev'
import { SOM_MOTTAKER } from '@handlingsrom/kontrakt/sak/somMottaker'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { apneTesthus, type Testhus } from '../hus.ts'
import { KROPPER } from '../kropper.ts'
import { enSak, medVedtak, type Sakid, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Svar } from '../tjener.ts'

type Sett = z.infer<typeof Brevvisning>
type Navn = (typeof SOM_MOTTAKER)[number]

describe.each(databaser)('Brevet før det sendes, over HTTP på %s (S-127)', (_slag, apne) => {
  let hus: Testhus
  let ingrid: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    ingrid = await (await apneTjener(hus)).som('ingrid')
  })
  afterAll(() => hus.lukk())

  const til = (s: Sakid, vei: 'kommandoer' | 'som-mottaker', navn: string, kropp: object) =>
    ingrid.post(`/api/saker/${s.sakId}/${vei}/${navn}`, {
      ...kropp,
      ...(vei === 'kommandoer' ? { kommandoId: hus.a.nyId() } : {}),
    })
  const nr = async (s: Sakid) => (await saken(hus, s.sakId)).sak.sisteNr
  const kroppen = (s: Sakid, navn: Navn): object =>
    ({
      sendForelopigSvar: {
        soknadId: s.soknadId,
        forventetSvar: '2026-12-20',
        grunn: 'Vi venter på to svar.',
      },
      ettersporDokumentasjon: { ...KROPPER.ettersporDokumentasjon, soknadId: s.soknadId },
      varsleOmEndring: { soknadId: s.soknadId, hva: 'Vi vurderer et lavere beløp.', frist: '2026-12-10' },
    })[navn]
  const sak = async (navn: Navn): Promise<Sakid> => {
    const s = await enSak(hus)
    if (navn !== 'varsleOmEndring') {
      await til(s, 'kommandoer', 'taSak', {})
      return s
    }
    const vedtakId = await medVedtak(hus, s)
    const gjenopptak = { slag: 'endring', grunn: 'endrede-forhold', begrunnelse: 'Du har fått jobb.' }
    await til(s, 'kommandoer', 'taOppVedtak', { vedtakId, gjenopptak })
    return s
  }
  const ordene = (deler: readonly { readonly slag: string }[]): string =>
    deler
      .flatMap(d => {
        if ('setninger' in d) return (d.setninger as { tekst: string }[]).map(x => x.tekst)
        if ('punkter' in d) return (d.punkter as { tekst: string }[]).map(x => x.tekst)
        return 'tekst' in d ? [d.tekst as string] : []
      })
      .join('\n')

  test.each(SOM_MOTTAKER)(
    '%s: ordene er de samme som i brevet som trykkes, og ingenting er skrevet',
    async navn => {
      const s = await sak(navn)
      const [foer, trykt] = [await nr(s), hus.pdf.antall]
      const svar = await til(s, 'som-mottaker', navn, kroppen(s, navn))
      expect(svar.statusCode).toBe(200)
      expect([await nr(s), hus.pdf.antall]).toEqual([foer, trykt])
      const sett: Sett = svar.json()
      expect((await til(s, 'kommandoer', navn, kroppen(s, navn))).statusCode).toBe(200)
      const brev = hus.pdf.brev
      if (!brev) throw new Error('Brevet ble ikke trykket')
      expect(ordene(sett.deler)).toBe(ordene(brev.deler))
      expect([sett.tittel, sett.malform, sett.hode.mottaker]).toEqual([
        brev.tittel,
        brev.malform,
        brev.mottaker.navn,
      ])
    },
  )

  test('kan det ikke sendes, er svaret det samme neiet', async () => {
    const s = await sak('varsleOmEndring')
    const kropp = { ...kroppen(s, 'varsleOmEndring'), frist: '2026-11-22' }
    const [sett, sendt] = [
      await til(s, 'som-mottaker', 'varsleOmEndring', kropp),
      await til(s, 'kommandoer', 'varsleOmEndring', kropp),
    ]
    expect(sett.statusCode).toBe(422)
    const ordet = (svar: Svar) => [svar.json().kode, svar.json().detail]
    expect(ordet(sett)).toEqual(ordet(sendt))
  })

  test('det er et oppslag i saken, for brevet viser navn og adresse', async () => {
    const s = await sak('sendForelopigSvar')
    const oppslag = () =>
      hus.db.somSystem(db =>
        db.selectFrom('oppslagslogg').selectAll().where('sak_id', '=', s.sakId).execute(),
      )
    const foer = (await oppslag()).length
    await til(s, 'som-mottaker', 'sendForelopigSvar', kroppen(s, 'sendForelopigSvar'))
    expect((await oppslag()).slice(foer).map(r => r.kategori)).toEqual(['brev'])
  })
})
