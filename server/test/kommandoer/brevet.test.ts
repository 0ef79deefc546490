import type { Brev } from '@handlingsrom/domene/brev/struktur'
import { kroner } from '@handlingsrom/domene/felles/belop'
import { maned } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, PersonId, VedtakId } from '@handlingsrom/domene/felles/id'
import type { PersonHendelse } from '@handlingsrom/domene/person/hendelser'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { versjonAv } from '../../src/application/kommune/kommunebeslutninger.ts'
import { vedtaNorm } from '../../src/application/kommune/normbeslutninger.ts'
import { skrivPerson } from '../../src/application/person/personer.ts'
import { lagBrev } from '../../src/application/vedtak/lagBrev.ts'
import { apneTesthus, iBasen, type Testhus } from '../hus.ts'
import { aktorFor, enSak, foreslatt, gjor, klarForForslag, medVedtak, type Sakid, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Tjener } from '../tjener.ts'

describe.each(databaser)('Brevet på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())

  const medAdresse = { soker: { adresse: 'Bjørkeveien 4\n0000 Granvåg' } }
  const vedtaket = async (hvem: 'ingrid' | 'turid', s: Sakid, id: VedtakId): Promise<Vedtaksvisning> =>
    (await (await tjener.som(hvem)).hent(`/api/saker/${s.sakId}/vedtak/${id}`)).json()
  const ordene = (v: Vedtaksvisning): string =>
    v.brev.deler.flatMap(d => (d.slag === 'avsnitt' ? d.setninger.map(x => x.tekst) : [])).join(' ')

  describe('om et forslag', () => {
    test('nevner ingen som godkjenner, og er det samme for alle som leser det, også i retur', async () => {
      const s = await enSak(hus)
      await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
      await klarForForslag(hus, s, 'ingrid')
      const id = await foreslatt(hus, s, 'ingrid')
      const [ingrid, turid] = [await vedtaket('ingrid', s, id), await vedtaket('turid', s, id)]
      expect(ordene(ingrid)).toContain(
        'Ingrid Solvang har skrevet brevet. En kollega leser det før det blir et vedtak.',
      )
      expect(ordene(turid)).toBe(ordene(ingrid))
      await gjor(hus, s.sakId, 'turid', {
        type: 'returnerVedtak',
        vedtakId: id,
        grunner: ['sprak'],
        kommentar: 'Skriv enklere.',
      })
      expect(ordene(await vedtaket('ingrid', s, id))).toBe(ordene(ingrid))
    })
  })

  describe('som lages etter at vedtaket er fattet', () => {
    /** Vedtaket fattes mens brevmaskinen er nede. `endre` skjer etterpå, og så lages brevet. Svarer med brevet da og brevet nå. */
    async function laget(endre: (s: Sakid, id: VedtakId) => Promise<void>): Promise<readonly [Brev, Brev]> {
      const bedtOm: Brev[] = []
      let virker = false
      const a = {
        ...hus.a,
        lagPdf: async (brev: Brev) => {
          bedtOm.push(brev)
          if (!virker) throw new Error('Brevmaskinen er nede')
          return Buffer.from(JSON.stringify(brev))
        },
      }
      const nede = { ...hus, a }
      const s = await enSak(hus, medAdresse)
      const id = await medVedtak(nede, s)
      hus.flytt(60_000)
      await endre(s, id)
      virker = true
      const svar = await iBasen(hus, tx =>
        lagBrev(tx, a, {
          sakId: s.sakId,
          vedtakId: id,
          kommandoId: hus.a.nyId() as KommandoId,
          aktor: aktorFor('ingrid'),
        }),
      )
      if (!svar.ok) throw new Error(svar.feil.kode)
      const [da, naa] = bedtOm
      if (!da || !naa) throw new Error('Brevet ble ikke laget')
      return [da, naa]
    }
    const omSokeren = async (s: Sakid, ...h: readonly PersonHendelse[]): Promise<void> => {
      const id = (await saken(hus, s.sakId)).sak.sokerPersonId as PersonId
      await iBasen(hus, tx => skrivPerson(tx, hus.a, id, aktorFor('ingrid'), hus.a.nyId() as KommandoId, h))
    }

    test('er det samme, også når navn, adresse, målform, svar, norm og navnene hos oss er endret', async () => {
      const [da, naa] = await laget(async s => {
        const navn = { fornavn: 'Rannveig', mellomnavn: '', etternavn: 'Nygift' }
        await omSokeren(
          s,
          { type: 'PersonRettet', navn, grunn: 'Giftet seg', kilde: 'ansatt' },
          { type: 'KontaktopplysningerSatt', adresse: ['Nyveien 9', '0000 Granvåg'], kilde: 'ansatt' },
          { type: 'SprakSatt', malform: 'nn' },
        )
        const [emil] = (await saken(hus, s.sakId)).sak.husstand.barn
        await gjor(hus, s.sakId, 'ingrid', {
          type: 'registrerOpplysning',
          personId: emil?.personId as PersonId,
          tema: 'fritid',
          svar: { tilstand: 'kartlagt', tekst: 'Har begynt på håndball' },
          sagtAv: 'mor',
          kanal: 'kontor',
          dato: hus.a.klokke().dato,
          settVersjon: 0,
        })
        await iBasen(hus, async tx =>
          vedtaNorm(
            tx,
            hus.a,
            {
              kommandoId: hus.a.nyId() as KommandoId,
              settVersjon: await versjonAv(tx, 'norm'),
              gyldigFra: maned('2026-01'),
              satser: { enslig: kroner(9000) },
              kilde: 'Ny norm',
              vedtaksreferanse: 'KS 99/26',
            },
            aktorFor('per'),
          ),
        )
        await hus.db.somSystem(async db => {
          await db.updateTable('kommune').set({ navn: 'Nynavn', kontornavn: 'Nav Nynavn' }).execute()
          await db.updateTable('ansatt').set({ navn: 'Et annet navn' }).execute()
        })
      })
      expect(JSON.stringify(naa)).toBe(JSON.stringify(da))
      expect(naa.mottaker.adresse.join()).toContain('Bjørkeveien 4')
    })

    test('røper ikke adressen til den som er skjermet siden', async () => {
      const [da, naa] = await laget(s =>
        omSokeren(s, { type: 'GraderingSatt', gradering: 'fortrolig', kilde: 'ansatt' }),
      )
      expect(da.mottaker.adresse).toEqual(['Bjørkeveien 4', '0000 Granvåg'])
      expect(naa.mottaker.adresse).toEqual([])
      expect(naa.avsender.kommune).toBeNull()
    })
  })
})
