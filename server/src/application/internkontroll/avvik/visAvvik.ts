import type { AvvikHendelse } from '@handlingsrom/domene/avvik/hendelser'
import { hindreForLukking } from '@handlingsrom/domene/avvik/lukking'
import { erNadd, malbarePerioder, sisteMaling } from '@handlingsrom/domene/avvik/maling'
import { erApent } from '@handlingsrom/domene/avvik/tilstand'
import type { Avvik, Maling, Tiltak } from '@handlingsrom/domene/avvik/typer'
import { type Dato, leggTilDager } from '@handlingsrom/domene/felles/dato'
import type { Naa } from '@handlingsrom/domene/felles/tidspunkt'
import { harRolle } from '@handlingsrom/domene/tilgang/egenskaper'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Avviksliste, Avviksrad, Avviksvisning, MinInternkontroll } from '@handlingsrom/kontrakt/avvik'
import type { Tx } from '../../../adapters/database/database.ts'
import { lesStrom } from '../../../adapters/database/strom.ts'
import { ansattnavn, hvem } from '../../ansatte.ts'
import { utenKasserte } from '../../utenKasserte.ts'
import { visGjelderHer } from '../register/visRegistre.ts'
import type { Sammendrag } from '../sammendrag.ts'
import { ansatteVed } from './ansatteVed.ts'
import { provensPeriode, prover } from './bevis.ts'
import { lesSlag } from './strommer.ts'
import { skjulteTall } from './tallene.ts'

/** Så mange dager før fristen et tiltak står på Min dag. */
const DAGER_FOR = 14

type Navn = ReadonlyMap<string, string>
const navnet = (navn: Navn, id: string) => navn.get(id) ?? 'Ukjent ansatt'
const tiltaket = (navn: Navn, t: Tiltak) => ({ ...t, eier: { ansattId: t.eier, navn: navnet(navn, t.eier) } })
type Skjult = Awaited<ReturnType<typeof skjulteTall>>
const malingen = (a: Avvik, m: Maling, skjult: Skjult): Avviksrad['malinger'][number] =>
  skjult(a, m) ? { ...m, tall: { slag: 'skjult' } } : m
const raden = (navn: Navn, skjult: Skjult, a: Avvik): Avviksrad => ({
  ...a,
  utgangspunkt: { ...malingen(a, a.utgangspunkt, skjult), ferdig: a.utgangspunkt.ferdig },
  malinger: a.malinger.map(m => malingen(a, m, skjult)),
  lukket: a.lukket?.tidspunkt ?? null,
  tiltak: a.tiltak.map(t => tiltaket(navn, t)),
})

/** Avvikene ved kontoret: de åpne først, og de som har vært åpne lengst øverst. */
export async function visAvvikene(
  tx: Tx,
  leser: AnsattSubjekt,
  naa: Naa,
  sammendrag: Sammendrag,
): Promise<Avviksliste> {
  const { dato: dagens } = naa
  const navn = await ansattnavn(tx)
  const alle = await lesSlag(tx, 'avvik', leser)
  const skjult = await skjulteTall(tx, alle, naa, sammendrag)
  return {
    dagens,
    kanStyre: harRolle(leser, 'leder'),
    perioder: malbarePerioder(dagens),
    avvik: alle
      .toSorted(
        (a, b) => Number(a.lukket !== null) - Number(b.lukket !== null) || (a.apnet < b.apnet ? -1 : 1),
      )
      .map(a => raden(navn, skjult, a)),
  }
}

export async function visAvviket(
  tx: Tx,
  leser: AnsattSubjekt,
  a: Avvik,
  naa: Naa,
  sammendrag: Sammendrag,
): Promise<Avviksvisning> {
  const { dato: dagens } = naa
  const skjult = await skjulteTall(tx, [a], naa, sammendrag)
  const navn = await ansattnavn(tx)
  const kanStyre = harRolle(leser, 'leder')
  const historikk = utenKasserte<AvvikHendelse>(await lesStrom(tx, a.avvikId))
  const lukket = historikk.find(r => r.hendelse.type === 'AvvikLukket')
  const siste = sisteMaling(a)
  const forFaa = !a.lukket && siste?.tall.slag === 'for-faa'
  return {
    ...raden(navn, skjult, a),
    dagens,
    kanStyre: kanStyre && !a.lukket,
    kilde: await kilden(tx, leser, a),
    beskrivelse: a.beskrivelse,
    arsak: a.arsak,
    ansatte: kanStyre ? await ansatteVed(tx, a) : [],
    mulige: malbarePerioder(dagens).filter(p => !a.perioder.includes(p)),
    nadd: siste !== undefined && erNadd(a.effekt, siste.tall),
    hinder: hindreForLukking(a, null),
    prover: forFaa && kanStyre ? (await prover(tx, a)).map(p => proven(a, p)) : [],
    lukking: a.lukket && {
      vurdering: a.lukket.vurdering,
      bygger: a.lukket.bygger.slag,
      av: lukket ? hvem(navn, lukket.aktor).navn : '',
    },
    historikk: historikk.map(r => ({
      nr: r.nr,
      hva: r.hendelse.type,
      tidspunkt: r.tidspunkt,
      av: hvem(navn, r.aktor).navn,
      ...ordene(a, navn, r.hendelse),
    })),
  }
}

/** Prøven et avvik ble åpnet fra, med perioden når den som spør, kan se den på siden med prøvene. */
async function kilden(
  tx: Tx,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  { kilde }: Avvik,
): Promise<Avviksvisning['kilde']> {
  if (!kilde) return null
  if (kilde.slag !== 'saksprove') return { slag: kilde.slag }
  const { proveId } = kilde
  return { slag: 'saksprove', proveId, periode: await provensPeriode(tx, leser, proveId) }
}

const proven = (a: Avvik, p: Awaited<ReturnType<typeof prover>>[number]) => ({
  proveId: p.proveId,
  periode: p.periode,
  antall: p.antall,
  levert: p.levert,
  hinder: hindreForLukking(a, p),
})

function ordene(a: Avvik, navn: Navn, h: AvvikHendelse): { tekst: string; periode: string | null } {
  const om = (id: string) => a.tiltak.find(t => t.tiltakId === id)?.tekst ?? ''
  switch (h.type) {
    case 'AvvikApnet':
      return { tekst: '', periode: null }
    case 'AvvikBeskrevet':
      return { tekst: [h.beskrivelse, h.arsak].filter(Boolean).join(' · '), periode: null }
    case 'TiltakLagtTil':
      return { tekst: `${h.tekst} (${navnet(navn, h.eier)})`, periode: null }
    case 'TiltakFlyttet':
      return { tekst: `${om(h.tiltakId)} (${navnet(navn, h.eier)})`, periode: null }
    case 'TiltakMeldt':
      return { tekst: [om(h.tiltakId), h.merknad].filter(Boolean).join(': '), periode: null }
    case 'MalingPlanlagt':
    case 'EffektMalt':
      return { tekst: '', periode: h.periode }
    case 'AvvikLukket':
      return { tekst: h.vurdering, periode: null }
    default:
      return h satisfies never
  }
}

/** Egne tiltak og gjennomganger, og for lederen det som er målt. De er på Min dag fra to uker før dagen. */
export async function visMine(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<MinInternkontroll> {
  const apne = await lesSlag(tx, 'avvik', leser, true)
  const snart = leggTilDager(dagens, DAGER_FOR)
  return {
    dagens,
    tiltak: apne
      .flatMap(a => a.tiltak.map(t => ({ ...t, avvikId: a.avvikId as string, avvik: a.tittel })))
      .filter(t => t.eier === leser.ansattId && erApent(t) && t.frist <= snart)
      .toSorted((x, y) => (x.frist < y.frist ? -1 : 1))
      .map(({ eier: _, ...t }) => t),
    gjennomganger: (await lesSlag(tx, 'register', leser, true))
      .flatMap(({ oppforingId, tittel, eier, gjennomgang }) =>
        eier === leser.ansattId && gjennomgang !== null && gjennomgang <= snart
          ? [{ oppforingId, tittel, gjennomgang }]
          : [],
      )
      .toSorted((x, y) => (x.gjennomgang < y.gjennomgang ? -1 : 1)),
    uleste: (await visGjelderHer(tx, leser, dagens)).oppforinger.filter(x => x.ulest).length,
    egenvurderinger: (await lesSlag(tx, 'egenvurdering', leser, true)).flatMap(
      ({ egenvurderingId, tittel, ansvarlig }) =>
        ansvarlig === leser.ansattId ? [{ egenvurderingId, tittel }] : [],
    ),
    malt: harRolle(leser, 'leder')
      ? apne.filter(sisteMaling).map(a => ({ avvikId: a.avvikId, tittel: a.tittel }))
      : [],
  }
}
