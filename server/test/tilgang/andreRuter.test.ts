import { andreleserForAlle } from '@handlingsrom/domene/vedtak/andreleserkrav'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mottaSoknad } from '../../src/application/soknad/mottak.ts'
import { apneTesthus, type Testhus } from '../hus.ts'
import { skjemaforesporsler } from '../kartleggingsvalg.ts'
import { INGEN_ID, KROPPER } from '../kropper.ts'
import { enPapirsoknad } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'
import { apneTjener, type Klient, opplasting, type Tjener } from '../tjener.ts'
import { ansattforesporsler, medAnsatt, medForslag } from './ansattruter.ts'
import { avviksforesporsler, rapportforesporsler } from './avviksruter.ts'
import { registerforesporsler } from './registerruter.ts'
import { erSaksrute, tegn } from './ruter.ts'
import { ANDRE_RUTER, KOLONNER } from './tabell.ts'

const etTilbud = {
  tilbudId: INGEN_ID,
  gruppe: 'fritid',
  ogsa: [],
  tilbyder: 'frivillig',
  program: false,
  pris: 'gratis',
  gjelder: 'barn',
  tekst: { nb: { navn: 'Prøve', hva: 'Prøve', hvem: 'Prøve' } },
  kilde: 'Prøve',
}

/** En gyldig forespørsel til hver rute. Det som ville endret noe, er laget slik at det stopper etter porten. */
const foresporsel = (hus: Testhus, innboksId: string): Readonly<Record<string, InjectOptions>> => {
  const kommandoId = hus.a.nyId()
  const norm = { gyldigFra: '2026-13', satser: {}, kilde: 'k', vedtaksreferanse: 'v' }
  const plassering = { til: { slag: 'soker-i-meldingen' }, grunn: 'Prøve' }
  return {
    'POST /api/sok': { payload: { tekst: 'haugdal' } },
    'POST /api/kontaktsenter/oppslag': { payload: { ident: '12898710120' } },
    'POST /api/mottak/:innboksId/plasser': { payload: { ...plassering, kommandoId } },
    'POST /api/soknader': { payload: { ...enPapirsoknad(hus), mottattDato: '2030-01-01' } },
    // En samtale i framtiden: sluppet inn blir 422, og ingenting blir til.
    'POST /api/samtaler': {
      payload: {
        kommandoId,
        person: { fornavn: 'Nora', etternavn: 'Haugdal', adressebeskyttelse: 'nei' },
        samtale: { ...KROPPER.startSamtale, dato: '2062-01-01' },
      },
    },
    // En kontakt i framtiden: sluppet inn blir 422, og ingenting blir til.
    'POST /api/kontakter/skriv': {
      payload: {
        kommandoId,
        kontaktId: INGEN_ID,
        dato: '2062-01-01',
        hvor: 'Her',
        om: 'Noe',
        tilbudt: '',
        neste: '',
      },
    },
    'POST /api/soknader/opplasting': opplasting([{ filnavn: 'a.txt', innhold: Buffer.from('a') }]),
    'POST /api/integrasjon/soknader': opplasting([{ filnavn: 'a.txt', innhold: Buffer.from('a') }]),
    'POST /api/kommune/norm': { payload: { ...norm, kommandoId, settVersjon: 0 } },
    'POST /api/kommune/dyrtid': { payload: { ...norm, kommandoId, settVersjon: 0 } },
    'POST /api/kommune/normgjennomgang': {
      payload: { kommandoId, settVersjon: 0, vurdering: 'Prisene er som før.' },
    },
    'POST /api/kommune/aldersregel': {
      payload: {
        kommandoId,
        settVersjon: 0,
        regel: 'forste-dag',
        fra: '2027-01',
        grunn: 'Slik gjør vi det.',
      },
    },
    'POST /api/kommune/andreleser': {
      payload: { kommandoId, settVersjon: 0, kreves: andreleserForAlle(true), grunn: 'Som før' },
    },
    'POST /api/kommune/kvalitetslesing': {
      payload: { kommandoId, settVersjon: 0, andel: 10, grunn: 'For å lære.' },
    },
    'POST /api/kommune/langvarig': {
      payload: { kommandoId, settVersjon: 0, fraManeder: 4, grunn: 'Mye slites ut.' },
    },
    // Sluppet inn blir 409: kommunen har ikke bestemt at kontoret spør.
    'POST /api/kommune/undersokelse': {
      payload: { kommandoId, settVersjon: 7, pa: true, grunn: 'Prøve' },
    },
    'POST /api/undersokelse/lapper': { payload: { antall: 12 } },
    'POST /api/undersokelse/nettbrett/stans': { payload: { nettbrettId: INGEN_ID } },
    'POST /api/kommune/tilbud/lagre': { payload: { ...etTilbud, kommandoId, settVersjon: 7 } },
    'POST /api/kommune/tilbud/kontrollert': {
      payload: { kommandoId, tilbudId: INGEN_ID, settVersjon: 1 },
    },
    'POST /api/kommune/tilbud/ta-ut': {
      payload: { kommandoId, tilbudId: INGEN_ID, settVersjon: 7, grunn: 'Prøve' },
    },
    ...skjemaforesporsler(kommandoId),
    'POST /api/internkontroll/terskler/svar': {
      payload: { kommandoId, indikator: 'dager-til-vedtak', periode: '2026-3', svar: 'Vi ser på det.' },
    },
    'POST /api/kommune/forskjeller': {
      payload: {
        kommandoId,
        settVersjon: 7,
        vises: false,
        droftet: '2026-11-20',
        med: 'Alle',
        grunn: 'Prøve',
      },
    },
    'POST /api/kommune/terskel': {
      payload: { kommandoId, settVersjon: 7, indikator: 'dager-til-vedtak', terskel: null, grunn: 'Prøve' },
    },
    // Ingen antall: sluppet inn blir 422, og ingenting trekkes.
    'POST /api/internkontroll/saksprover/trekk': {
      payload: {
        kommandoId,
        periode: '2026-3',
        storrelse: { 'flere-enn-tre-barn': 0, avslag: 0, forste: 0, lopende: 0 },
        tillegg: 0,
        lesere: [],
      },
    },
    'POST /api/internkontroll/lesinger/:lesingId/skrivMalepunkt': {
      payload: { kommandoId, malepunkt: 'K1', utfall: 'ikke', steder: [], arsak: '', tiltak: '' },
    },
    'POST /api/internkontroll/lesinger/:lesingId/lever': { payload: { kommandoId } },
    'POST /api/internkontroll/lesinger/:lesingId/droft': {
      payload: { kommandoId, malepunkt: 'K1', svar: 'kontrollen-tok-feil', ord: 'Sett på' },
    },
    'POST /api/internkontroll/lesinger/:lesingId/meldInhabil': { payload: { kommandoId, grunn: 'Nabo' } },
    'POST /api/internkontroll/lesinger/:lesingId/byttLeser': { payload: { kommandoId, leser: INGEN_ID } },
    ...avviksforesporsler(kommandoId),
    ...registerforesporsler(kommandoId),
    ...rapportforesporsler(kommandoId),
    'PUT /api/utkast': { payload: { nokkel: 'sak:notat', tekst: 'Et utkast' } },
    'POST /api/utkast/hent': { payload: { nokler: ['sak:notat'] } },
    'POST /api/utkast/slett': { payload: { nokkel: 'sak:notat' } },
    [`mottak/${innboksId}`]: {},
    ...ansattforesporsler(kommandoId),
  }
}

describe.each(databaser)('Rutene som ikke gjelder én sak, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let innboksId = ''
  const klienter: Klient[] = []
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (const hvem of KOLONNER) klienter.push(await tjener.som(hvem))
    // Vedlegg uten søknad åpnes av alle som leser mottaket, og kan ikke plasseres hos en søker: det stopper etter porten.
    const inn = { vedlegg: Buffer.from('{"vedlegg":[]}'), filer: [], kanal: 'fil' } as const
    await mottaSoknad(hus.a, TESTKOMMUNE, inn, { type: 'drift', bruker: 'test' })
    await medForslag(hus)
    const leder = await (await tjener.som('per')).hent('/api/mottak')
    innboksId = leder.json().parkert[0].innboksId
  })
  afterAll(() => hus.lukk())

  const gaa = (k: Klient, navn: string) => {
    const [metode, url = ''] = navn.split(' ')
    const sti = medAnsatt(url)
      .replace(':innboksId', innboksId)
      .replace(':nr', '1')
      .replace(':utboksId', INGEN_ID)
      .replace(':lesingId', INGEN_ID)
      .replace(':tabell', 'malepunkter?format=csv')
      .replace(':avvikId', INGEN_ID)
      .replace(':oppforingId', INGEN_ID)
      .replace(':rapportId', INGEN_ID)
      .replace(':til', 'forskning?format=csv')
      .replace('sjekkliste/ark', 'sjekkliste/ark?spraak=nb')
      .replace(':egenvurderingId', INGEN_ID)
    const { method: _, ...valg } = foresporsel(hus, innboksId)[navn] ?? {}
    return k.be({ method: metode as 'GET', url: sti, ...valg })
  }

  test('hver rute som er erklært, står i tabellen', () => {
    const erklart = tjener.ruter
      .filter(r => !('apen' in r.tilgang) && !erSaksrute(r.url) && r.metode !== 'HEAD')
      .map(r => `${r.metode} ${r.url}`)
    const uten = ['POST /api/logg-ut']
    expect(erklart.filter(r => !uten.includes(r)).toSorted()).toEqual(Object.keys(ANDRE_RUTER).toSorted())
  })

  test.each(Object.entries(ANDRE_RUTER))('%s svarer hver rolle som tabellen', async (navn, fasit) => {
    let faktisk = ''
    for (const k of klienter) faktisk += tegn(await gaa(k, navn))
    expect(faktisk).toBe(fasit)
  })

  test('integrasjonen får bare levere, og den som ikke er logget inn, får ingenting (T29)', async () => {
    const sluppet: string[] = []
    for (const navn of Object.keys(ANDRE_RUTER)) {
      expect(`${navn} ${tegn(await gaa(tjener.ingen, navn))}`).toBe(`${navn} 0`)
      const svar = await gaa(tjener.integrasjon, navn)
      if (tegn(svar) === '1') sluppet.push(navn)
    }
    expect(sluppet.filter(n => !/openapi|meg/.test(n))).toEqual(['POST /api/integrasjon/soknader'])
  })
})
