import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, KommandoId, Kommune, SakId } from '@handlingsrom/domene/felles/id'
import { etter, type Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { foldPerson } from '@handlingsrom/domene/person/tilstand'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { personrader, sakrader } from '@handlingsrom/domene/sak/projeksjoner'
import type { Registrert } from '@handlingsrom/domene/sak/strom'
import { venterader } from '@handlingsrom/domene/statistikk/venterPaaRad'
import { skrivAvtrykk } from '../adapters/database/brevsetninger.ts'
import type { Tx } from '../adapters/database/database.ts'
import { type NyStrom, skrivNyeStrommer } from '../adapters/database/masseskriving.ts'
import { skrivProjeksjonsrader } from '../adapters/database/projeksjon.ts'
import { klassifiser } from '../adapters/identitetsnummer.ts'
import type { Avhengigheter } from '../application/avhengigheter.ts'
import { kommuneinfo } from '../application/kommune/kommuneinfo.ts'
import { indikatorrader } from '../application/sak/indikatorrader.ts'
import { alleKontrollrader } from '../application/sak/kontrollrader.ts'
import { lesPolicy } from '../application/sak/lesSak.ts'
import { brevsetningsrader } from '../application/vedtak/andreBrev.ts'
import { fortell } from './historie.ts'
import { type Lagt, spillOmIgjen } from './omspill.ts'
import { planlegg } from './plan.ts'
import { lagSlump } from './slump.ts'
import type { Kontoret, Oppdiktet } from './verden.ts'

const MASKIN: Aktor = { type: 'integrasjon', navn: 'syntetisk' }
const PER_TRANSAKSJON = 40
/** Én av hundre leses tilbake fra basen, og hver kommando spilles om igjen mot den. */
const SPILL_OM = 100

export type Bestilling = {
  readonly saker: number
  /** Nummeret på den første. To som lager hver sin del med det samme frøet, lager til sammen de samme sakene. */
  readonly fra?: number
  readonly fro: number
  /** Kontoret sakene ligger ved. Uten: det kommunen er opprettet med. */
  readonly kontor?: string
  readonly idag: Dato
  readonly framdrift?: (ferdig: number, av: number) => void
}
export type Utfall = Lagt & { readonly saker: number; readonly fantes: number; readonly hendelser: number }

/**
 * Lager en oppdiktet portefølje i kommunen, noen saker om gangen, med radene på lesesiden. Det samme frøet gir de samme sakene; det som finnes fra før,
 * hoppes over, så en kjøring som ble avbrutt, kan startes igjen. Ingen har et identitetsnummer, og ingen navn hører til noen.
 */
export async function lagSyntetisk(a: Avhengigheter, kommune: Kommune, b: Bestilling): Promise<Utfall> {
  const kontoret = await a.db.iTransaksjon(kommune, async tx => {
    await krevUtprovingskommune(tx)
    return finnKontoret(tx, b.kontor)
  })
  let [saker, fantes, hendelser, omspilt, kommandoer] = [0, 0, 0, 0, 0]
  for (let fra = b.fra ?? 0; fra < b.saker; fra += PER_TRANSAKSJON) {
    const numre = Array.from({ length: Math.min(PER_TRANSAKSJON, b.saker - fra) }, (_, i) => fra + i)
    const svar = await a.db.iTransaksjon(kommune, tx => skrivNoen(tx, kontoret, b, numre))
    saker += svar.nye.length
    fantes += svar.fantes
    for (const o of svar.nye) hendelser += o.sak.sisteNr
    for (const o of svar.nye.filter(x => Number(x.sak.saksnummer.slice(-2)) % SPILL_OM === 0)) {
      kommandoer += await a.db.iTransaksjon(kommune, tx => spillOmIgjen(tx, kontoret, o))
      omspilt++
    }
    b.framdrift?.(fra + numre.length, b.saker)
  }
  return { saker, fantes, hendelser, omspilt, kommandoer }
}

async function finnKontoret(tx: Tx, kontor?: string): Promise<Kontoret> {
  const ansatte = await tx.db
    .selectFrom('ansatt')
    .select(['ansatt_id', 'roller'])
    .where('kommune', '=', tx.kommune)
    .orderBy('ansatt_id')
    .execute()
  const med = (rolle: string) =>
    ansatte.filter(x => x.roller.includes(rolle)).map(x => x.ansatt_id as AnsattId)
  const [saksbehandlere, lesere] = [med('veileder'), med('fagansvarlig')]
  const allesVedtakKanLeses = saksbehandlere.every(s => lesere.some(l => l !== s))
  if (saksbehandlere.length === 0 || lesere.length === 0 || !allesVedtakKanLeses)
    throw new KanIkkeLage(
      'Kommunen har ingen veileder, eller ingen fagansvarlig som kan lese vedtakene til dem som har sakene. Lag demokommunen først.',
    )
  return {
    kontor: kontor ?? (await kommuneinfo(tx)).kontornavn,
    policy: await lesPolicy(tx),
    saksbehandlere: saksbehandlere as unknown as Kontoret['saksbehandlere'],
    lesere: lesere as unknown as Kontoret['lesere'],
  }
}
/** Kommunen kan ikke få oppdiktede saker. Setningen sier hvorfor, og hva som skal til. */
export class KanIkkeLage extends Error {}

/** Oppdiktede saker hører aldri hjemme der ekte mennesker får hjelp. */
async function krevUtprovingskommune(tx: Tx): Promise<void> {
  if (!(await kommuneinfo(tx)).erDemo)
    throw new KanIkkeLage(
      'Oppdiktede saker lages bare i en demokommune, og denne er ikke det. Kjør «npx handlingsrom demo», og bruk demokommunen.',
    )
  const rader = await tx.db
    .selectFrom('p_person_ident')
    .select('ident')
    .where('kommune', '=', tx.kommune)
    .execute()
  if (rader.some(r => klassifiser(r.ident) === 'gyldig-ekte'))
    throw new KanIkkeLage('Kommunen har mennesker med ekte fødselsnummer. Lag en egen kommune til utprøving.')
}

async function skrivNoen(
  tx: Tx,
  k: Kontoret,
  b: Bestilling,
  numre: readonly number[],
): Promise<{ nye: readonly Oppdiktet[]; fantes: number }> {
  const rader = await tx.db
    .selectFrom('strom')
    .select('strom')
    .where('kommune', '=', tx.kommune)
    .where(
      'strom',
      'in',
      numre.map(nr => sakIdFor(b.fro, nr)),
    )
    .execute()
  const finnes = new Set(rader.map(r => r.strom))
  const nye = numre
    .filter(nr => !finnes.has(sakIdFor(b.fro, nr)))
    .map(nr => fortell(planlegg(b.fro, nr, b.idag), k, idgiver(b.fro, nr)))
    .filter(o => o.steg.length > 0)
  await skrivNyeStrommer(
    tx,
    nye.flatMap(o => [...o.personer.map(p => personstrom(o, p)), saksstrom(o)]),
  )
  await skrivLesesiden(tx, k, nye)
  return { nye, fantes: finnes.size }
}

const saksstrom = (o: Oppdiktet): NyStrom => ({
  strom: o.sak.sakId,
  stromtype: 'sak',
  kommandoer: o.steg.map(s => ({ ...s, innhold: s.kommando ?? s.hendelser.map(h => h.hendelse) })),
})

function personstrom(o: Oppdiktet, p: Oppdiktet['personer'][number]): NyStrom {
  let t = (o.sak.opprettet ?? '') as Tidspunkt
  const kommandoId = `${p.personId.slice(0, -1)}f` as KommandoId
  return {
    strom: p.personId,
    stromtype: 'person',
    kommandoer: [
      {
        kommandoId,
        aktor: MASKIN,
        innhold: p.hendelser,
        hendelser: p.hendelser.map((hendelse, i) => {
          t = etter(t)
          return { nr: i + 1, tidspunkt: t, aktor: MASKIN, kommandoId, hendelse }
        }),
      },
    ],
  }
}

async function skrivLesesiden(tx: Tx, k: Kontoret, nye: readonly Oppdiktet[]): Promise<void> {
  await skrivProjeksjonsrader(
    tx,
    nye.flatMap(o => [
      ...o.personer.map(p =>
        personrader(
          foldPerson(
            p.personId,
            p.hendelser.map((hendelse, i) => somRegistrert(hendelse, i)),
          ),
        ),
      ),
      sakrader(o.sak),
      {
        p_brevsetning: brevsetningsrader(o.sak),
        p_indikator: indikatorrader(o.sak),
        p_venter: venterader(o.sak),
      },
      alleKontrollrader(o.sak, { personer: o.personfakta, policy: k.policy }),
    ]),
  )
  await skrivAvtrykk(
    tx,
    nye.map(o => o.sak.sakId),
  )
}

const somRegistrert = <H extends Registrert<SakHendelse>['hendelse'] | object>(hendelse: H, i: number) =>
  ({ nr: i + 1, tidspunkt: '' as Tidspunkt, aktor: MASKIN, kommandoId: '' as KommandoId, hendelse }) as never

/** Id-er som følger av frøet og saken, i den formen en UUIDv7 har. Den første er sakens egen. */
export function idgiver(fro: number, nr: number): () => string {
  const s = lagSlump(fro ^ 0x5bf03635, nr)
  let antall = 0
  const hex = (n: number, siffer: number) => n.toString(16).padStart(siffer, '0')
  const sak = hex(nr, 8)
  const fra = hex(fro >>> 0, 8).slice(-4)
  return () =>
    `0000${fra}-${sak.slice(0, 4)}-7${sak.slice(4, 7)}-8${sak.slice(7)}${hex(s.mellom(0, 255), 2)}-${hex(antall++, 12)}`
}
const sakIdFor = (fro: number, nr: number): SakId => idgiver(fro, nr)() as SakId
