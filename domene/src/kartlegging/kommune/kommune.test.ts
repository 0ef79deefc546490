import { describe, expect, test } from 'vitest'
import { dato } from '../../felles/dato.ts'
import type { AnsattId, KommandoId } from '../../felles/id.ts'
import type { Tidspunkt } from '../../felles/tidspunkt.ts'
import { foldKommune, type KommuneHendelse } from '../../sak/kommune.ts'
import { hovedsporsmal, skjemaFor, sporsmalFor } from '../skjema/skjema.ts'
import type { EgetSporsmal } from '../skjema/tillegg.ts'
import { bestemKartlegging, type Kartleggingsbeslutning } from './bestem.ts'
import { egneSporsmal, forAlder, type Kartleggingspolicy, TOM_KARTLEGGINGSPOLICY } from './tilstand.ts'

const TUVA_AKTOR = { type: 'ansatt', id: 'tuva' as AnsattId } as const
const IDAG = dato('2026-11-28')
const ID = '0193ffff-0000-7000-8000-00000000ab01'
const ANNEN = '0193ffff-0000-7000-8000-00000000ab02'
const sporsmal = (mer: Partial<EgetSporsmal> = {}): EgetSporsmal => ({
  id: ID,
  punkt: 'fritid',
  gjelder: 'barn',
  svarform: 'ja-nei',
  tekst: { nb: 'Har {navn} brukt badekortet?' },
  hvorfor: { nb: 'Alle barn her får ti bad i året.' },
  ...mer,
})

/** Kommunen bestemmer i rekkefølge, gjennom den samme folden som serveren bruker. */
function kommunen(...beslutninger: readonly Kartleggingsbeslutning[]): Kartleggingspolicy {
  const hendelser: KommuneHendelse[] = []
  const policy = () =>
    foldKommune(
      hendelser.map((hendelse, i) => ({
        hendelse,
        nr: i + 1,
        aktor: TUVA_AKTOR,
        kommandoId: `k${i}` as KommandoId,
        tidspunkt: '2026-11-28T10:00:00.000Z' as Tidspunkt,
      })),
    ).kartlegging
  for (const b of beslutninger) {
    const r = bestemKartlegging(policy(), b, IDAG)
    if (!r.ok) throw new Error(r.feil.kode)
    hendelser.push(r.verdi)
  }
  return policy()
}
const skriv = (mer: Partial<EgetSporsmal> = {}, settVersjon = 0): Kartleggingsbeslutning => ({
  type: 'skrivSporsmal',
  sporsmal: sporsmal(mer),
  settVersjon,
})

describe('kommunens egne spørsmål', () => {
  test('blir en ny utgave av skjemaet, og grunnskjemaet står', () => {
    const p = kommunen(skriv(), skriv({ id: ANNEN, punkt: 'skole' }))
    const s = skjemaFor(IDAG, p.skjema)
    expect(s.versjon).toBe('grunnskjema-2+kommune-2')
    expect(sporsmalFor(s, 'fritid').at(-1)?.id).toBe(ID)
    expect(s.sporsmal.filter(x => !x.lokalt)).toEqual(skjemaFor(IDAG).sporsmal)
  })

  test('kan skrives om og tas ut; de gamle utgavene blir stående', () => {
    const p = kommunen(skriv(), skriv({ tekst: { nb: 'Ny ordlyd?' } }, 1), {
      type: 'taUtSporsmal',
      id: ID,
      grunn: 'Kortet er avviklet.',
      settVersjon: 2,
    })
    expect(egneSporsmal(p)).toEqual([])
    expect(p.skjema.utgaver.map(u => u.sporsmal.map(s => s.tekst.nb))).toEqual([
      ['Har {navn} brukt badekortet?'],
      ['Ny ordlyd?'],
      [],
    ])
  })

  test('er aldri det punktet åpnes med når grunnskjemaet har sitt eget', () => {
    const s = skjemaFor(IDAG, kommunen(skriv()).skjema)
    expect(hovedsporsmal(s, 'fritid')?.id).toBe('fritid')
  })
})

describe('hva kommunen ikke kan', () => {
  const tid = (punkt: 'antall-alder' | 'fritid', maneder: number): Kartleggingsbeslutning => ({
    type: 'bestemFerskhet',
    punkt,
    maneder,
    grunn: 'Vi ses oftere.',
    settVersjon: 0,
  })
  const malestokk = (mer: object): Kartleggingsbeslutning => ({
    type: 'skrivMalestokk',
    punkt: 'fritid',
    tekst: { nb: 'De fleste går på kulturskolen.' },
    kilde: 'Kulturskolen',
    sjekket: IDAG,
    settVersjon: 0,
    ...mer,
  })
  test.each<{ hva: string; b: Kartleggingsbeslutning; kode: string | undefined; fordi: string }>([
    {
      hva: 'skrive om et spørsmål i grunnskjemaet',
      b: skriv({ id: 'fritid' }),
      kode: 'grunnskjemaet-star-fast',
      fordi: 'alle kommuner spør om det samme',
    },
    {
      hva: 'ta ut et spørsmål i grunnskjemaet',
      b: { type: 'taUtSporsmal', id: 'fritid', grunn: 'For langt.', settVersjon: 0 },
      kode: 'grunnskjemaet-star-fast',
      fordi: 'de tretten kan ikke tas bort',
    },
    {
      hva: 'ta ut en gren i grunnskjemaet',
      b: { type: 'taUtSporsmal', id: 'reelt-behov', grunn: 'For langt.', settVersjon: 0 },
      kode: 'grunnskjemaet-star-fast',
      fordi: 'figurens grener står også fast',
    },
    {
      hva: 'ta ut et spørsmål som ikke finnes',
      b: { type: 'taUtSporsmal', id: ANNEN, grunn: 'Borte.', settVersjon: 0 },
      kode: 'sporsmal-finnes-ikke',
      fordi: 'det er ingenting å ta ut',
    },
    {
      hva: 'spørre uten ord',
      b: skriv({ tekst: { nb: ' ', en: 'Only in English?' } }),
      kode: 'tekst-mangler',
      fordi: 'bokmål må stå',
    },
    {
      hva: 'spørre uten å si hvorfor',
      b: skriv({ hvorfor: { nb: '' } }),
      kode: 'tekst-mangler',
      fordi: 'familien skal vite hvorfor vi spør',
    },
    {
      hva: 'skrive en målestokk uten kilde',
      b: malestokk({ kilde: ' ' }),
      kode: 'kilde-mangler',
      fordi: 'andre må kunne se etter',
    },
    {
      hva: 'ha sjekket den i morgen',
      b: malestokk({ sjekket: dato('2026-11-29') }),
      kode: 'dato-i-fremtiden',
      fordi: 'i morgen har ingen sjekket',
    },
    { hva: 'ha sjekket den i dag', b: malestokk({}), kode: undefined, fordi: 'det går an' },
    {
      hva: 'spørre igjen etter null måneder',
      b: tid('fritid', 0),
      kode: 'ugyldig-tid',
      fordi: 'da er alt gammelt',
    },
    { hva: 'spørre igjen hver måned', b: tid('fritid', 1), kode: undefined, fordi: 'det er kommunens valg' },
    { hva: 'vente 36 måneder', b: tid('fritid', 36), kode: undefined, fordi: 'grensen er med' },
    { hva: 'vente 37 måneder', b: tid('fritid', 37), kode: 'ugyldig-tid', fordi: 'over grensen' },
    { hva: 'vente en halv måned', b: tid('fritid', 1.5), kode: 'ugyldig-tid', fordi: 'hele måneder' },
    {
      hva: 'sette egen tid for antall og alder',
      b: tid('antall-alder', 6),
      kode: 'ugyldig-tid',
      fordi: 'det spørres for hver søknad uansett',
    },
    {
      hva: 'sette samtaler hvert fjerde år',
      b: { type: 'bestemIntervall', maneder: 48, grunn: 'Lang vei.', settVersjon: 0 },
      kode: 'ugyldig-tid',
      fordi: 'over grensen',
    },
    {
      hva: 'endre tiden uten grunn',
      b: { type: 'bestemIntervall', maneder: 6, grunn: '', settVersjon: 0 },
      kode: 'ma-begrunnes',
      fordi: 'grunnen står i historien',
    },
    {
      hva: 'vise til en rutine uten å si hva den er',
      b: { type: 'skrivRutine', tekst: '', referanse: '26/123', settVersjon: 0 },
      kode: 'tekst-mangler',
      fordi: 'et nummer alene hjelper ingen',
    },
  ])('$hva: $kode, fordi $fordi', ({ b, kode }) => {
    const r = bestemKartlegging(TOM_KARTLEGGINGSPOLICY, b, IDAG)
    expect(r.ok ? undefined : r.feil.kode).toBe(kode)
  })

  test('skrive over en kollega: hun får se begge utgavene', () => {
    const r = bestemKartlegging(kommunen(skriv()), skriv({ tekst: { nb: 'Min ordlyd?' } }, 0), IDAG)
    expect(r).toMatchObject({
      ok: false,
      feil: { kode: 'endret-av-andre', gjeldende: { tekst: { nb: 'Har {navn} brukt badekortet?' } } },
    })
  })

  test('to som endrer hver sin del, er ikke i veien for hverandre', () => {
    expect(bestemKartlegging(kommunen(skriv()), skriv({ id: ANNEN }), IDAG).ok).toBe(true)
  })
})

describe('det lokale', () => {
  const veiledning = (tekst: string, gruppe?: '3-5', settVersjon = 0): Kartleggingsbeslutning => ({
    type: 'skrivVeiledning',
    punkt: 'utstyr-klaer',
    ...(gruppe ? { gruppe } : {}),
    tekst: { nb: tekst },
    settVersjon,
  })

  test('gruppens egen tekst går foran den for alle aldre', () => {
    const p = kommunen(veiledning('Alle.'), veiledning('De små.', '3-5'))
    expect(forAlder(p.veiledning, 'utstyr-klaer', '3-5')?.tekst.nb).toBe('De små.')
    expect(forAlder(p.veiledning, 'utstyr-klaer', '6-9')?.tekst.nb).toBe('Alle.')
    expect(forAlder(p.veiledning, 'utstyr-klaer', undefined)?.tekst.nb).toBe('Alle.')
    expect(forAlder(p.veiledning, 'skole', '3-5')).toBeUndefined()
  })

  test('tom tekst tar den bort', () => {
    expect(kommunen(veiledning('Alle.'), veiledning('', undefined, 1)).veiledning).toEqual([])
  })

  test('egen tid kan settes, og gis tilbake til forslaget', () => {
    const sett: Kartleggingsbeslutning = {
      type: 'bestemFerskhet',
      punkt: 'fritid',
      maneder: 2,
      grunn: 'Sesongene er korte her.',
      settVersjon: 0,
    }
    const tilbake: Kartleggingsbeslutning = {
      type: 'bestemFerskhet',
      punkt: 'fritid',
      grunn: 'Nok.',
      settVersjon: 1,
    }
    expect(kommunen(sett).ferskhet).toEqual({ fritid: 2 })
    expect(kommunen(sett, tilbake).ferskhet).toEqual({})
  })

  test('samtalen holdes hvert kvartal til kommunen sier noe annet', () => {
    expect(kommunen().samtaleintervallManeder).toBe(3)
    expect(
      kommunen({ type: 'bestemIntervall', maneder: 2, grunn: 'Tettere.', settVersjon: 0 })
        .samtaleintervallManeder,
    ).toBe(2)
  })

  test('rutinen kan skrives, vises til og tas bort', () => {
    const rutine = (tekst: string, settVersjon: number): Kartleggingsbeslutning => ({
      type: 'skrivRutine',
      tekst,
      referanse: tekst && '26/123',
      settVersjon,
    })
    expect(kommunen(rutine('Slik kartlegger vi.', 0)).rutine).toMatchObject({ referanse: '26/123' })
    expect(kommunen(rutine('Slik kartlegger vi.', 0), rutine('', 1)).rutine).toBeUndefined()
  })
})
