import { ore } from '@handlingsrom/domene/felles/belop'
import { dato, maned } from '@handlingsrom/domene/felles/dato'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import { barnIHusstanden, voksneIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import { kontroller } from '@handlingsrom/domene/kontroll/kontroller'
import { STANDARDPOLICY } from '@handlingsrom/domene/sak/kommune'
import { oppgaver } from '@handlingsrom/domene/sak/oppgaver'
import { sakForKontroll } from '@handlingsrom/domene/sak/tilKontroll'
import { vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import type { NySoknad } from '@handlingsrom/kontrakt/sak/soknad'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { enSak, gjor, prov, type Sakid, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { bytes, enDigital, motta, nummer } from './soknader.ts'

type Vei = 'digital' | 'papir' | 'muntlig'
const VEIER: readonly Vei[] = ['digital', 'papir', 'muntlig']
type Barn = { readonly fornavn: string; readonly fodt: string; readonly bosted: 'fast' | 'delt' | number }
const NILS: Barn = { fornavn: 'Nils', fodt: '2016-04-03', bosted: 'fast' }
const IDA: Barn = { fornavn: 'Ida', fodt: '2019-11-30', bosted: 'delt' }
const BEGGE = [NILS, IDA]

const sagt = (verdi: unknown) => ({ kilde: 'bruker', verdi })
const rad = (type: string, tittel: string, resten: object) => ({
  kilde: 'bruker',
  type,
  tittel,
  overstyrtAvBruker: false,
  ...resten,
})

/** Den samme familien slik nav.no sender den. */
function digitalt(nr: number, barn: readonly Barn[], sendt: string) {
  const json = enDigital({ nr })
  return {
    ...json,
    innsendingstidspunkt: sendt,
    data: {
      ...json.data,
      familie: {
        sivilstatus: {
          kilde: 'system',
          status: 'gift',
          ektefelle: {
            navn: { fornavn: 'Ola', mellomnavn: '', etternavn: 'Sandvoll' },
            fodselsdato: '1988-01-05',
          },
          folkeregistrertMedEktefelle: true,
        },
        forsorgerplikt: {
          harForsorgerplikt: { kilde: 'system', verdi: true },
          ansvar: barn.map(b => ({
            barn: {
              kilde: 'system',
              navn: { fornavn: b.fornavn, mellomnavn: '', etternavn: 'Sandvoll' },
              fodselsdato: b.fodt,
            },
            erFolkeregistrertSammen: { kilde: 'system', verdi: typeof b.bosted !== 'number' },
            ...(b.bosted === 'delt' ? { harDeltBosted: sagt(true) } : {}),
            ...(typeof b.bosted === 'number' ? { samvarsgrad: sagt(b.bosted) } : {}),
          })),
        },
      },
      begrunnelse: { kilde: 'bruker', hvaSokesOm: 'Nødhjelp: Har ikke mat', hvorforSoke: 'Lønna kom ikke' },
      okonomi: {
        opplysninger: {
          bekreftelse: [],
          utbetaling: [rad('navytelse', 'Barnetrygd', { kilde: 'system', belop: 1968, netto: 1968 })],
          utgift: [rad('barnTannregulering', 'Tannregulering', { belop: 4200 })],
        },
        oversikt: {
          inntekt: [rad('jobb', 'Lønn', { netto: 12000 })],
          utgift: [rad('husleie', 'Husleie', { belop: 9500 })],
          formue: [],
        },
      },
    },
  }
}

/** Den samme familien slik den står i skjemaet. */
const skjema = (
  nr: number,
  barn: readonly Barn[],
  kanal: NySoknad['kanal'],
): Parameters<typeof enSak>[1] => ({
  kanal,
  hvaSokesOm: 'Mat',
  hvorforSoke: 'Lønna kom ikke',
  akutt: ['mat'],
  sivilstatus: 'gift',
  soker: { fornavn: 'Tuva', etternavn: 'Sandvoll', identitetsnummer: nummer(nr) },
  partner: { fornavn: 'Ola', etternavn: 'Sandvoll', fodselsdato: '1988-01-05', sokerSammen: false },
  barn: barn.map(b => ({
    fornavn: b.fornavn,
    etternavn: 'Sandvoll',
    fodselsdato: b.fodt,
    ...(typeof b.bosted === 'number'
      ? { bosted: 'samvar' as const, samvarsgrad: b.bosted }
      : { bosted: b.bosted }),
  })),
  inntekter: [
    { tekst: 'Lønn', belop: 1_200_000 },
    { tekst: 'Barnetrygd', belop: 196_800, engang: true },
  ],
  utgifter: [
    { tekst: 'Husleie', belop: 950_000 },
    { tekst: 'Tannregulering', belop: 420_000, engang: true },
  ],
})

describe.each(databaser)('Papir, muntlig og digital søknad er likestilt på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
  })
  afterAll(() => hus.lukk())
  let sendt = 0

  async function inn(vei: Vei, nr: number, barn: readonly Barn[]): Promise<Sakid> {
    if (vei !== 'digital') return enSak(hus, skjema(nr, barn, vei))
    const tid = `2026-11-21T08:00:${String(10 + sendt++)}.000Z`
    const { sakId, soknadId } = await motta(hus, bytes(digitalt(nr, barn, tid)))
    return { sakId, soknadId } as Sakid
  }

  /** Det en saksbehandler møter, uten id-er og uten hvor det kom fra. */
  async function bildet({ sakId, soknadId }: Sakid) {
    const { sak, personer } = await saken(hus, sakId)
    const navn = (id: PersonId | undefined) => (id ? (personer[id]?.navn.fornavn ?? '?') : null)
    return {
      voksne: voksneIHusstanden(sak.husstand).map(v => [navn(v.personId), v.rolle]),
      barn: barnIHusstanden(sak.husstand).map(b => ({
        navn: navn(b.personId),
        bosted: b.bosted,
        samvar: b.samvarsgrad,
        foreldre: b.foreldre.map(navn),
      })),
      graderinger: Object.values(personer).map(p => p.gradering),
      linjer: vurderingslinjer(sak, soknadId).map(({ innhold: l }) => ({
        hva: l.slag === 'utgift' ? l.post : l.inntektstype,
        hvem: navn(l.gjelder),
        hyppighet: l.hyppighet,
        faktisk: l.faktisk,
      })),
      akutt: sak.soknader.map(s => s.akutt?.behov),
      oppgaver: oppgaver(sak).map(o => [o.type, o.for, navn(o.personId)]),
    }
  }

  test('den samme familien gir den samme husstanden, de samme linjene, det samme akuttmerket og de samme oppgavene', async () => {
    const forste = []
    for (const [i, vei] of VEIER.entries()) forste.push(await bildet(await inn(vei, 1 + i, BEGGE)))
    expect(forste[0]).toMatchObject({
      voksne: [['Ola', 'partner']],
      barn: [
        { navn: 'Nils', bosted: 'fast', foreldre: ['Tuva'] },
        { navn: 'Ida', bosted: 'delt' },
      ],
      akutt: [['mat']],
    })
    expect(forste[0]?.linjer).toEqual(
      expect.arrayContaining([
        { hva: 'lonn', hvem: 'Tuva', hyppighet: 'manedlig', faktisk: 1_200_000 },
        { hva: 'barnetrygd', hvem: 'Tuva', hyppighet: 'engang', faktisk: 196_800 },
        { hva: 'tannbehandling', hvem: null, hyppighet: 'engang', faktisk: 420_000 },
        { hva: 'husleie', hvem: null, hyppighet: 'manedlig', faktisk: 950_000 },
      ]),
    )
    expect(forste[1]).toEqual(forste[0])
    expect(forste[2]).toEqual(forste[0])
  })

  test('også når den kommer igjen: et barn er borte, og et annet bor et annet sted', async () => {
    const igjen = []
    for (const [i, vei] of VEIER.entries()) {
      await inn(vei, 11 + i, BEGGE)
      igjen.push(await bildet(await inn(vei, 11 + i, [{ ...IDA, bosted: 40 }])))
    }
    expect(igjen[0]?.oppgaver).toEqual(
      expect.arrayContaining([
        ['manglende-barn', 'krets', 'Nils'],
        ['soknad-sier-annet', 'saksbehandler', 'Ida'],
      ]),
    )
    expect(igjen[0]?.barn).toContainEqual({ navn: 'Ida', bosted: 'delt', foreldre: ['Tuva'] })
    expect(igjen[1]).toEqual(igjen[0])
    expect(igjen[2]).toEqual(igjen[0])
  })

  test.each(VEIER)('og om den bytter vei imellom: digital, så %s, er den samme familien', async vei => {
    const nr = 21 + VEIER.indexOf(vei)
    await inn('digital', nr, BEGGE)
    const { voksne, barn } = await bildet(await inn(vei, nr, BEGGE))
    expect([voksne.length, barn.length]).toEqual([1, 2])
  })

  test.each(VEIER)('et barn som er tatt ut og nevnes igjen (%s), er tilbake', async vei => {
    const nr = 31 + VEIER.indexOf(vei)
    const s = await inn(vei, nr, BEGGE)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    const { sak, personer } = await saken(hus, s.sakId)
    const ut = [...sak.husstand.barn, ...sak.husstand.voksne].filter(p =>
      ['Nils', 'Ola'].includes(personer[p.personId]?.navn.fornavn ?? ''),
    )
    for (const { personId, versjon } of ut)
      await gjor(hus, s.sakId, 'ingrid', {
        type: 'taUtAvHusstanden',
        personId,
        fra: dato('2026-11-01'),
        grunn: 'Flyttet',
        settVersjon: versjon,
      })
    const { voksne, barn } = await bildet(await inn(vei, nr, BEGGE))
    expect([voksne, barn.map(b => b.navn).toSorted()]).toEqual([[['Ola', 'partner']], ['Ida', 'Nils']])
  })

  test('barnetrygd på papir holdes utenfor, og kan ikke regnes med', async () => {
    const s = await enSak(hus, {
      soker: { identitetsnummer: nummer(50) },
      inntekter: [
        { tekst: 'Barnetrygd', belop: 196_800 },
        { tekst: 'Penger fra Nav', belop: 100_000 },
        { tekst: 'Trygd', type: 'nav-ytelse', belop: 100_000 },
      ],
    })
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await gjor(hus, s.sakId, 'ingrid', { type: 'taTilBehandling', soknadId: s.soknadId })
    const desember = maned('2026-12')
    await gjor(hus, s.sakId, 'ingrid', {
      type: 'settPeriode',
      soknadId: s.soknadId,
      fra: desember,
      til: desember,
      settVersjon: 0,
    })
    const { sak, personer } = await saken(hus, s.sakId)
    const regnMed = async (tekst: string) => {
      const linje = vurderingslinjer(sak, s.soknadId).find(l => l.innhold.tekst === tekst)
      if (!linje) throw new Error('Linjen finnes ikke')
      const svar = await prov(hus, s.sakId, 'ingrid', {
        type: 'besluttLinje',
        soknadId: s.soknadId,
        linjeId: linje.linjeId,
        beslutning: { utfall: 'medregnet', belop: ore(100_000), begrunnelse: 'Utbetalt hver måned' },
        settVersjon: linje.versjon,
      })
      return svar.ok ? 'medregnet' : svar.feil.kode
    }
    expect(await regnMed('Barnetrygd')).toBe('holdes-utenfor')
    expect(await regnMed('Penger fra Nav')).toBe('uavklart-inntekt')
    expect(await regnMed('Trygd')).toBe('medregnet')
    const bilde = sakForKontroll(sak, s.soknadId, {
      personer,
      naa: { dato: dato('2026-11-22') },
      policy: STANDARDPOLICY,
    })
    const v1 = bilde && kontroller(bilde).filter(k => k.kontroll === 'V1')
    expect(v1?.map(k => k.resultat.kode)).toEqual(['V1.uavklart'])
  })

  test('«Nødhjelp:» i teksten på papir er akutt, også når ingen krysset av', async () => {
    const s = await enSak(hus, {
      hvaSokesOm: 'Nødhjelp: Har ikke strøm',
      soker: { identitetsnummer: nummer(51) },
    })
    expect((await saken(hus, s.sakId)).sak.soknader[0]?.akutt?.behov).toEqual(['strom'])
  })

  test('papiret spør rett ut hvor barnet bor: samvær uten prosent er samvær', async () => {
    const barn = [{ fornavn: 'Emil', etternavn: 'Haugdal', bosted: 'samvar' as const }]
    const { sakId } = await enSak(hus, { barn, soker: { identitetsnummer: nummer(55) } })
    expect((await saken(hus, sakId)).sak.husstand.barn.map(b => b.bosted)).toEqual(['samvar'])
  })

  test('den som søker sammen, er medsøker, og har sin egen livsoppholdslinje; numrene står ikke i dokumentet', async () => {
    const partner = {
      fornavn: 'Åge',
      etternavn: 'Haugdal',
      identitetsnummer: nummer(53),
      sokerSammen: true,
    }
    const s = await enSak(hus, { partner, soker: { identitetsnummer: nummer(52) } })
    const { voksne, linjer } = await bildet(s)
    expect(voksne).toEqual([['Åge', 'medsoker']])
    expect(linjer.filter(l => l.hva === 'livsopphold').map(l => l.hvem)).toEqual(['Rannveig', 'Åge', 'Emil'])
    const dokumenter = await hus.db.somSystem(db => db.selectFrom('dokument').selectAll().execute())
    const tekst = dokumenter.map(d => Buffer.from(d.innhold).toString()).join()
    expect([tekst.includes('Åge'), tekst.includes(nummer(53)), tekst.includes(nummer(52))]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('et barn nevnt uten fødselsdato eller mellomnavn er det samme barnet; en ukjent dato fylles ut', async () => {
    const med = (barn: NySoknad['barn'][number]) =>
      enSak(hus, { soker: { identitetsnummer: nummer(54) }, barn: [barn] })
    await med({ fornavn: 'Emil', etternavn: 'Haugdal', bosted: 'fast' })
    await med({ fornavn: 'Emil', etternavn: 'Haugdal', fodselsdato: '2019-05-04', bosted: 'fast' })
    const { sakId } = await med({ fornavn: 'emil', etternavn: 'Haugdal', bosted: 'fast' })
    const { sak, personer } = await saken(hus, sakId)
    expect(sak.husstand.barn.map(b => personer[b.personId]?.fodselsdato)).toEqual(['2019-05-04'])
    expect(sak.husstand.manglende).toEqual([])
  })
})
