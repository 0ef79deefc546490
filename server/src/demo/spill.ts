import { createHash } from 'node:crypto'
import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { AnsattId, KommandoId, Kommune, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { KommandoId as KommandoIdKropp, SAKKOMMANDOKROPPER } from '@handlingsrom/kontrakt/sak/kommandoer'
import { NySoknad } from '@handlingsrom/kontrakt/sak/soknad'
import type { Tx } from '../adapters/database/database.ts'
import type { FlyttbarKlokke } from '../adapters/klokke.ts'
import type { Avhengigheter } from '../application/avhengigheter.ts'
import { lesPerson } from '../application/person/personer.ts'
import { settSprakISaken } from '../application/person/settSprakISaken.ts'
import { skrivMennesket, somBestilling } from '../application/sak/kommandokropp.ts'
import { type LestSak, lesSak } from '../application/sak/lesSak.ts'
import { skrivProjeksjoner } from '../application/sak/skrivSak.ts'
import { utforSakKommando } from '../application/sak/utforSakKommando.ts'
import { mottaSoknad } from '../application/soknad/mottak.ts'
import { registrerSoknad } from '../application/soknad/registrerSoknad.ts'
import type { Steg, Trinn, Vedleggsfil } from './manus.ts'
import { finnPersonId, type Scene } from './scene.ts'
import { type Digitalsoknad, soknadJson } from './soknadJson.ts'
import { type Rekkeutforer, utforRekke } from './utforRekke.ts'
import { vedleggspdf } from './vedleggspdf.ts'

type T<S extends Trinn['slag']> = Extract<Trinn, { slag: S }>
type Mottatt = {
  readonly sakId: SakId
  readonly soknadId: SoknadId
  readonly soknad?: Digitalsoknad
  readonly bytes?: Uint8Array
  readonly digisosId?: string
}

const LEGG_TIL_BARN = SAKKOMMANDOKROPPER.leggTilBarn.extend(KommandoIdKropp.shape)
const DIGISOS: Aktor = { type: 'integrasjon', navn: 'digisos' }
const ansatt = (id: AnsattId): Aktor => ({ type: 'ansatt', id })

/** Spiller manusene: hvert trinn er et brukstilfelle, kalt slik skjermene og mottaket kaller det. */
export function lagSpiller(
  a: Avhengigheter,
  kommune: Kommune,
  klokke: FlyttbarKlokke,
  utforKommandoer: Rekkeutforer = utforRekke,
) {
  const mottatt = new Map<string, Mottatt>()
  const saker = new Map<string, SakId>()
  // Det siste vi leste av hver sak. Alt annet enn en ansatts handlinger tømmer det, så neste trinn leser på nytt.
  const hukommelse = new Map<string, LestSak>()
  const finn = (familie: string, nokkel: string): Mottatt => {
    const m = mottatt.get(`${familie}/${nokkel}`)
    if (!m) throw new Error(`${familie}: søknaden «${nokkel}» er ikke kommet ennå`)
    return m
  }
  const husk = (familie: string, nokkel: string, m: Mottatt) => {
    mottatt.set(`${familie}/${nokkel}`, m)
    saker.set(familie, m.sakId)
  }

  async function motta(familie: string, t: T<'digital'>): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(soknadJson(t.soknad, klokke.klokke().tidspunkt)))
    const digisosId = a.nyId()
    const ut = await mottaSoknad(
      a,
      kommune,
      {
        soknad: bytes,
        ...vedlagt(t.vedlegg),
        metadata: { digisosId, eksternRef: digisosId.slice(-9) },
        kanal: 'http',
      },
      DIGISOS,
    )
    if (ut.utfall === 'mottatt' && ut.sakId && ut.soknadId)
      husk(familie, t.nokkel, { sakId: ut.sakId, soknadId: ut.soknadId, soknad: t.soknad, bytes, digisosId })
    else if (ut.utfall !== 'parkert')
      throw new Error(`${familie}: søknaden ble ${ut.utfall}: ${ut.grunn ?? ''}`)
  }

  async function ettersend(familie: string, t: T<'ettersendelse'>): Promise<void> {
    const { bytes, digisosId = '' } = finn(familie, t.nokkel)
    const metadata = { digisosId, eksternRef: digisosId.slice(-9) }
    if (!bytes) throw new Error(`${familie}: bare en digital søknad kan få ettersendelser`)
    await mottaSoknad(a, kommune, { soknad: bytes, ...vedlagt(t.vedlegg), metadata, kanal: 'http' }, DIGISOS)
  }

  async function registrer(tx: Tx, familie: string, t: T<'papir'>): Promise<void> {
    const inn = NySoknad.parse({ ...t.soknad, kommandoId: a.nyId(), mottattDato: klokke.klokke().dato })
    const ut = await registrerSoknad(tx, a, inn, ansatt(t.av))
    if (!ut.ok) throw new Error(`${familie}: ${ut.feil}`)
    husk(familie, t.nokkel, ut.verdi)
  }

  async function lest(tx: Tx, familie: string): Promise<LestSak> {
    const kjent = hukommelse.get(familie)
    if (kjent) return kjent
    const sakId = saker.get(familie)
    const g = sakId ? await lesSak(tx, sakId) : null
    if (!g) throw new Error(`${familie}: saken finnes ikke ennå`)
    return g
  }

  async function gjor(tx: Tx, familie: string, t: Omit<T<'gjor'>, 'slag'>): Promise<void> {
    const skriver = t.utenSkriver ? { ...a, lagPdf: utenSkriver, meldFeil: () => undefined } : a
    let g = await lest(tx, familie)
    for (const handling of t.handlinger) {
      const ut = await utforKommandoer(tx, skriver, g, handling(scene(familie, g)), ansatt(t.av))
      if (!ut.ok) throw new Error(`${familie}: ${ut.feil.type} ble avvist: ${JSON.stringify(ut.feil.avslag)}`)
      g = ut.verdi
      klokke.flytt(40_000)
    }
    await skrivProjeksjoner(tx, g.sak)
    hukommelse.set(familie, g)
  }

  const scene = (familie: string, g: LestSak): Scene => ({
    ...g,
    idag: klokke.klokke().dato,
    nyId: a.nyId,
    soknad: nokkel => finn(familie, nokkel).soknadId,
    person: fornavn => finnPersonId(g, fornavn),
  })

  /** Slik ruten legger til et barn: kroppen leses av skjemaet, saken tar imot, og navnet går til barnets egen strøm. */
  async function nyttBarn(tx: Tx, familie: string, { av, barn, foreldre }: T<'nytt-barn'>): Promise<void> {
    const g = await lest(tx, familie)
    const kropp = LEGG_TIL_BARN.parse({
      kommandoId: a.nyId(),
      person: {
        fornavn: barn.fornavn,
        etternavn: barn.etternavn,
        fodselsdato: barn.fodt,
        identitetsnummer: barn.nummer,
        adressebeskyttelse: 'nei',
      },
      barn: { relasjon: 'barn', bosted: 'fast', foreldre: foreldre.map(f => finnPersonId(g, f)) },
    })
    const bestilling = await somBestilling(tx, 'leggTilBarn', g.sak.sakId, kropp, ansatt(av))
    const ut = await utforSakKommando(tx, a, bestilling, g)
    if (!ut.ok) throw new Error(`${familie}: ${barn.fornavn} ble ikke lagt til: ${ut.feil.kode}`)
    await skrivMennesket(tx, a, bestilling, kropp)
  }

  async function settSprak(tx: Tx, familie: string, t: T<'sprak'>): Promise<void> {
    const g = await lest(tx, familie)
    const personId = finnPersonId(g, t.fornavn)
    const valg = {
      personId,
      kommandoId: a.nyId() as KommandoId,
      malform: t.malform,
      ...(t.tolkesprak ? { tolk: 'ja' as const, tolkesprak: t.tolkesprak } : { tolk: 'nei' as const }),
      sagtAv: 'selv' as const,
      settVersjon: (await lesPerson(tx, personId)).sprak?.versjon ?? 0,
    }
    const ut = await settSprakISaken(tx, a, g, valg, ansatt(t.av))
    if (!ut.ok) throw new Error(`${familie}: språket ble ikke satt: ${ut.feil}`)
  }

  return {
    glem: () => hukommelse.clear(),
    async spill({ familie, tid, trinn }: Steg): Promise<void> {
      klokke.sett(tid)
      if (trinn.slag !== 'gjor') hukommelse.delete(familie)
      if (trinn.slag === 'digital') return motta(familie, trinn)
      if (trinn.slag === 'ettersendelse') return ettersend(familie, trinn)
      await a.db.iTransaksjon(kommune, tx => {
        if (trinn.slag === 'papir') return registrer(tx, familie, trinn)
        if (trinn.slag === 'nytt-barn') return nyttBarn(tx, familie, trinn)
        return trinn.slag === 'sprak' ? settSprak(tx, familie, trinn) : gjor(tx, familie, trinn)
      })
    },
  }
}

const utenSkriver = async (): Promise<Uint8Array> => {
  throw new Error('Skriveren svarer ikke')
}

/** Filene og listen over dem, slik nav.no sender dem. */
function vedlagt(vedlegg: readonly Vedleggsfil[]) {
  const filer = vedlegg.map(v => ({ filnavn: v.filnavn, innhold: vedleggspdf(v.linjer) }))
  const liste = vedlegg.map((v, i) => ({
    type: v.type,
    tilleggsinfo: v.tilleggsinfo,
    status: 'LastetOpp',
    filer: [{ filnavn: v.filnavn, sha512: sha512(filer[i]?.innhold ?? new Uint8Array()) }],
    hendelseType: 'soknad',
  }))
  return { vedlegg: Buffer.from(JSON.stringify({ vedlegg: liste })), filer }
}

const sha512 = (b: Uint8Array): string => createHash('sha512').update(b).digest('hex')
