import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { erUuid, type KommandoId, type Kommune, type SakId } from '@handlingsrom/domene/felles/id'
import { innsyn, skalHaInnsyn } from '@handlingsrom/domene/innsyn/digisosSoker'
import { strengeste } from '@handlingsrom/domene/person/tilstand'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import { finnSoknad } from '@handlingsrom/domene/soknad/tilstand'
import type { Filreferanse } from '@handlingsrom/domene/vedtak/hendelser'
import type { Tx } from '../../adapters/database/database.ts'
import { hentDokument } from '../../adapters/database/dokumenter.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import {
  antallVentende,
  merkSendt,
  parkerUtboks,
  type Utbokspost,
  utsettUtboks,
  ventendeUtboks,
} from '../../adapters/database/utboks.ts'
import { validerDigisosSoker } from '../../adapters/digisos/skjema.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { type LestSak, lesSak } from '../sak/lesSak.ts'
import { skrivSak, tidgiver } from '../sak/skrivSak.ts'
import type { Filpost } from './leggUtInnsyn.ts'
import { nyttForsok } from './nyttForsok.ts'
import { SENDEFEIL } from './sendefeil.ts'

/** Navnet og utgaven vi sender som avsender. Navnet endres aldri; utgaven stiger (kontrakten b.6). */
export const AVSENDER = { systemnavn: 'Handlingsrom', systemversjon: '0.1.0' } as const

/**
 * Fiks-saken det som sendes, hører til (kontrakten c.4). Uten `digisos` kom søknaden uten id-ene, for eksempel fra en fil, og den som
 * leverer videre, må finne saken selv.
 */
export type Adresse = {
  readonly soknadId: string | null
  readonly digisos: { readonly digisosId: string; readonly eksternRef: string } | null
}
/** Veien ut. `fil` svarer med referansen det nasjonale systemet gir filen; begge må tåle å bli kalt to ganger med det samme. */
export type Transport = {
  fil(om: {
    readonly utboksId: string
    readonly filnavn: string
    readonly innhold: Uint8Array
    readonly til: Adresse
  }): Promise<Filreferanse>
  melding(om: {
    readonly utboksId: string
    readonly soknadId: string
    readonly json: string
    readonly til: Adresse
  }): Promise<string>
}
/** `venter`: det som ikke kom fram nå, og prøves igjen av seg selv, med det som står bak i de samme sakene. */
export type Tomt = { readonly sendt: number; readonly parkert: number; readonly venter: number }
type Utfall = 'sendt' | 'parkert' | 'utsatt'

/**
 * Sender det som venter, i rekkefølge per sak: brevet først, så meldingen som viser til det. En sending er minst én gang; mottakeren
 * kjenner igjen id-en. Det som er ugyldig, parkeres straks med grunnen. Det som feiler på veien, prøves igjen med lengre og lengre
 * mellomrom og parkeres når det er prøvd nok. Ingen av delene stopper de andre sakene.
 */
export async function toemUtboks(
  a: Avhengigheter,
  kommune: Kommune,
  transport: Transport,
  aktor: Aktor,
): Promise<Tomt> {
  const antall = { sendt: 0, parkert: 0 }
  for (;;) {
    const poster = await a.db.iTransaksjon(kommune, tx => ventendeUtboks(tx, a.klokke().tidspunkt))
    if (poster.length === 0) break
    const holdtIgjen = new Set<SakId>()
    for (const p of poster) {
      if (holdtIgjen.has(p.strom)) continue
      const utfall = await send(a, kommune, transport, p, aktor)
      if (utfall === 'utsatt') holdtIgjen.add(p.strom)
      else antall[utfall]++
    }
  }
  return { ...antall, venter: await a.db.iTransaksjon(kommune, antallVentende) }
}

async function send(
  a: Avhengigheter,
  kommune: Kommune,
  transport: Transport,
  p: Utbokspost,
  aktor: Aktor,
): Promise<Utfall> {
  try {
    if (!(await fortsattInnsyn(a, kommune, p))) return await parker(a, kommune, p, SENDEFEIL.gradert)
    return p.slag === 'fil'
      ? await sendFil(a, kommune, transport, p, aktor)
      : await sendMelding(a, kommune, transport, p)
  } catch (feil) {
    a.meldFeil('En post i utboksen kunne ikke sendes', feil)
    return provIgjen(a, kommune, p)
  }
}

/** Det som kastes, kan gå over: forbindelsen, disken, mottakeren. Forsøkene telles i databasen, så en omstart begynner ikke forfra. */
async function provIgjen(a: Avhengigheter, kommune: Kommune, p: Utbokspost): Promise<Utfall> {
  const forsok = p.forsok + 1
  const nesteForsok = nyttForsok(forsok, a.klokke().tidspunkt)
  if (nesteForsok === undefined)
    return parker(
      a,
      kommune,
      p,
      `${SENDEFEIL['for-mange-forsok']} ${forsok} ganger. Prøv igjen når forbindelsen er oppe.`,
    )
  const feil = SENDEFEIL['proves-igjen']
  await a.db.iTransaksjon(kommune, tx => utsettUtboks(tx, p.utboksId, { forsok, nesteForsok, feil }))
  return 'utsatt'
}

/** Graderingen leses på nytt idet noe sendes: en som er gradert i mellomtiden, får ingenting digitalt (sikkerhet.md K6). */
async function fortsattInnsyn(a: Avhengigheter, kommune: Kommune, p: Utbokspost): Promise<boolean> {
  const g = await a.db.iTransaksjon(kommune, tx => lesSak(tx, p.strom))
  if (!g || !p.soknadId) return true
  return skalHaInnsyn(g.sak, p.soknadId, graderingenI(g))
}

const graderingenI = (g: LestSak) =>
  strengeste(personerISaken(g.sak).map(id => g.personer[id]?.gradering ?? 'ukjent'))

async function sendFil(
  a: Avhengigheter,
  kommune: Kommune,
  transport: Transport,
  p: Utbokspost,
  aktor: Aktor,
): Promise<Utfall> {
  const hash = p.innholdSha256 ?? ''
  const [fil, g] = await a.db.iTransaksjon(kommune, async tx => [
    await hentDokument(tx, p.strom, hash),
    await lesSak(tx, p.strom),
  ])
  if (!fil) return parker(a, kommune, p, SENDEFEIL['brevet-finnes-ikke'])
  const { filnavn = fil.filnavn, brevNr } = (p.data ?? {}) as Partial<Filpost>
  const til = adresse(g, p)
  const referanse = await transport.fil({ utboksId: p.utboksId, filnavn, innhold: fil.innhold, til })
  // En referanse gjelder for alltid: er den gal, ville hver melding om søknaden vært ugyldig etter dette.
  if (!erReferanse(referanse)) return parker(a, kommune, p, SENDEFEIL['gal-filreferanse'])
  await a.db.iTransaksjon(kommune, async tx => {
    const forst = await merkSendt(tx, p.utboksId, {
      sendt: a.klokke().tidspunkt,
      referanse: JSON.stringify(referanse),
    })
    if (forst)
      await skrivLevert(tx, a, p, aktor, {
        sha256: hash,
        ...(brevNr === undefined ? {} : { brevNr }),
        referanse,
      })
  })
  return 'sendt'
}

const erReferanse = (f: Filreferanse): boolean =>
  erUuid(f.id.toLowerCase()) && (f.type === 'dokumentlager' || (Number.isInteger(f.nr) && f.nr >= 1))

type Levert = { readonly sha256: string; readonly brevNr?: number; readonly referanse: Filreferanse }

const adresse = (g: LestSak | null, { soknadId }: Utbokspost): Adresse => ({
  soknadId,
  digisos: (g && soknadId && finnSoknad(g.sak.soknader, soknadId)?.digisos) || null,
})

/** Svaret på leveringen er en hendelse: referansen gjelder for alltid. */
async function skrivLevert(
  tx: Tx,
  a: Avhengigheter,
  p: Utbokspost,
  aktor: Aktor,
  levert: Levert,
): Promise<void> {
  const g = await lesSak(tx, p.strom)
  if (!g || !p.soknadId) return
  await skrivSak(tx, a, {
    sak: g.sak,
    hendelser: [{ type: 'FilLevert', soknadId: p.soknadId, ...levert }],
    tid: tidgiver(a.klokke(), g.sak.sisteTidspunkt),
    aktor,
    kommandoId: p.utboksId as KommandoId,
    fingeravtrykk: levert.sha256,
  })
}

/** Meldingen brettes sammen idet den sendes, av hele søknadens historie. Er den ikke gyldig, parkeres den med et menneske som mottaker. */
async function sendMelding(
  a: Avhengigheter,
  kommune: Kommune,
  transport: Transport,
  p: Utbokspost,
): Promise<Utfall> {
  const g = await a.db.iTransaksjon(kommune, tx => lesSak(tx, p.strom))
  const melding = g && p.soknadId ? innsyn(g.hendelser, p.soknadId, AVSENDER, graderingenI(g)) : undefined
  if (!melding || !p.soknadId) return parker(a, kommune, p, SENDEFEIL['soknaden-finnes-ikke'])
  const dom = validerDigisosSoker(melding)
  if (!dom.gyldig) return parker(a, kommune, p, `${SENDEFEIL['feil-format']}: ${dom.feil[0] ?? ''}`)
  const json = JSON.stringify({ type: 'no.nav.digisos.digisos.soker.v1', sak: { soker: melding } })
  const { utboksId, soknadId } = p
  const referanse = await transport.melding({ utboksId, soknadId, json, til: adresse(g, p) })
  await a.db.iTransaksjon(kommune, tx =>
    merkSendt(tx, p.utboksId, {
      sendt: a.klokke().tidspunkt,
      referanse,
      innholdSha256: sha256(Buffer.from(json)),
    }),
  )
  return 'sendt'
}

async function parker(a: Avhengigheter, kommune: Kommune, p: Utbokspost, grunn: string): Promise<Utfall> {
  await a.db.iTransaksjon(kommune, tx => parkerUtboks(tx, p.utboksId, grunn))
  return 'parkert'
}
