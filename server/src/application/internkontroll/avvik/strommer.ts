import type { AvvikHendelse } from '@handlingsrom/domene/avvik/hendelser'
import { foldAvvik } from '@handlingsrom/domene/avvik/tilstand'
import type { Avvik } from '@handlingsrom/domene/avvik/typer'
import type { Egenvurderingshendelse } from '@handlingsrom/domene/egenvurdering/hendelser'
import { foldEgenvurdering } from '@handlingsrom/domene/egenvurdering/tilstand'
import type { Egenvurdering } from '@handlingsrom/domene/egenvurdering/typer'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { RapportHendelse } from '@handlingsrom/domene/rapport/hendelser'
import { foldRapport } from '@handlingsrom/domene/rapport/tilstand'
import type { Rapport } from '@handlingsrom/domene/rapport/typer'
import type { Registerhendelse } from '@handlingsrom/domene/register/hendelser'
import { foldOppforing } from '@handlingsrom/domene/register/tilstand'
import type { Oppforing } from '@handlingsrom/domene/register/typer'
import type { Hendelse, Registrert } from '@handlingsrom/domene/sak/strom'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../../adapters/database/database.ts'
import { kanonisk } from '../../../adapters/database/kanonisk.ts'
import { laasNokkel } from '../../../adapters/database/nokkellaas.ts'
import { erstattRader } from '../../../adapters/database/projeksjon.ts'
import { lesStrom, skrivHendelser, stromhode } from '../../../adapters/database/strom.ts'
import type { Avhengigheter } from '../../avhengigheter.ts'
import { tidgiver } from '../../sak/skrivSak.ts'
import { utenKasserte } from '../../utenKasserte.ts'
import { avtrykk, byggInternkontroll, erGjentatt, type Proveskriving } from '../skrivProve.ts'

/** Tilstandene som har en rad i `p_internkontroll`, og slaget de står under. */
export type Slag = {
  readonly avvik: Avvik
  readonly register: Oppforing
  readonly rapport: Rapport
  readonly egenvurdering: Egenvurdering
}
type Rad = {
  readonly slag: keyof Slag
  readonly kontor: string | null
  readonly apen: boolean
  readonly data: object
}

/** Første hendelse i en strøm sier hva den handler om. Det som ikke står her, er en saksprøve eller en lesing. */
const TILSTAND: Readonly<Record<string, (h: readonly Registrert<never>[]) => Rad | null>> = {
  AvvikApnet: h => {
    const a = foldAvvik(h as readonly Registrert<AvvikHendelse>[])
    return a && { slag: 'avvik', kontor: a.kontor, apen: a.lukket === null, data: a }
  },
  OppforingFort: h => {
    const x = foldOppforing(h as readonly Registrert<Registerhendelse>[])
    return x && { slag: 'register', kontor: x.kontor, apen: x.avsluttet === null, data: x }
  },
  RapportPabegynt: h => {
    const r = foldRapport(h as readonly Registrert<RapportHendelse>[])
    return r && { slag: 'rapport', kontor: r.kontor, apen: r.sendt === null, data: r }
  },
  EgenvurderingApnet: h => {
    const e = foldEgenvurdering(h as readonly Registrert<Egenvurderingshendelse>[])
    return e && { slag: 'egenvurdering', kontor: e.kontor, apen: e.ferdig === null, data: e }
  },
}

/** Radene til en strøm i internkontrollen. Ren funksjon av hendelsene. */
export async function byggInternkontrollstrom(tx: Tx, strom: string): Promise<void> {
  const hendelser = await lesStrom(tx, strom)
  const tilstanden = TILSTAND[hendelser[0]?.hendelse.type ?? '']
  if (!tilstanden) return byggInternkontroll(tx, strom)
  const rad = tilstanden(utenKasserte<Hendelse>(hendelser) as readonly Registrert<never>[])
  await erstattRader(
    tx,
    'p_internkontroll',
    strom,
    rad ? [{ strom_id: strom, ...rad, data: kanonisk(rad.data) }] : [],
  )
}

/** Skriver hendelsene i strømmen, og raden den gir, i transaksjonen kalleren har. */
export async function skrivStrom(
  tx: Tx,
  a: Pick<Avhengigheter, 'klokke'>,
  s: Proveskriving,
  hendelser: readonly Hendelse[],
): Promise<void> {
  const hode = await stromhode(tx, s.strom)
  const tid = tidgiver(a.klokke(), hode?.sisteTidspunkt)
  await skrivHendelser(tx, {
    strom: s.strom,
    stromtype: 'internkontroll',
    forventetNr: hode?.sisteNr ?? 0,
    kommandoId: s.kommandoId,
    fingeravtrykk: avtrykk(s),
    aktor: s.aktor,
    hendelser,
    tider: hendelser.map(tid),
  })
  await byggInternkontrollstrom(tx, s.strom)
}

/**
 * Én kommando i én strøm. Den samme sendingen igjen er gjort alt; den samme id-en med noe annet i er et nei. `avgjor` spørres bare når sendingen er ny.
 */
export async function utforIStrom<F>(
  tx: Tx,
  a: Pick<Avhengigheter, 'klokke'>,
  { hvem, ...s }: Omit<Proveskriving, 'aktor'> & { readonly hvem: Pick<AnsattSubjekt, 'ansattId'> },
  avgjor: () => Promise<Resultat<Hendelse, F>>,
): Promise<Resultat<null, F | 'kommando-gjenbrukt'>> {
  const skriving = { ...s, aktor: { type: 'ansatt', id: hvem.ansattId } as const }
  const gjentatt = await erGjentatt(tx, skriving)
  if (gjentatt !== null) return gjentatt ? ok(null) : avvist('kommando-gjenbrukt')
  const svar = await avgjor()
  if (!svar.ok) return svar
  await skrivStrom(tx, a, skriving, [svar.verdi])
  return ok(null)
}

/** Tilstandene av ett slag som leseren kan se: kontorets egne, og de som gjelder hele kommunen. */
export async function lesSlag<S extends keyof Slag>(
  tx: Tx,
  slag: S,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  bareApne = false,
): Promise<readonly Slag[S][]> {
  const rader = await synlige(tx, slag, leser)
    .$if(bareApne, q => q.where('apen', '=', true))
    .orderBy('strom_id')
    .execute()
  return rader.map(r => JSON.parse(r.data) as Slag[S])
}

/**
 * Én av dem, låst til transaksjonen er ferdig. Uten låsen kunne to som endrer den samme samtidig, begge avgjort fra den samme tilstanden, og den siste
 * skrevet videre på en hun ikke så.
 */
export async function finnISlag<S extends keyof Slag>(
  tx: Tx,
  slag: S,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  id: string,
): Promise<Slag[S] | null> {
  await laasNokkel(tx, `internkontroll/${id}`)
  const rad = await synlige(tx, slag, leser).where('strom_id', '=', id).executeTakeFirst()
  return rad ? (JSON.parse(rad.data) as Slag[S]) : null
}

const synlige = (tx: Tx, slag: keyof Slag, leser: Pick<AnsattSubjekt, 'kontor'>) =>
  tx.db
    .selectFrom('p_internkontroll')
    .select('data')
    .where('kommune', '=', tx.kommune)
    .where('slag', '=', slag)
    .$if(leser.kontor !== null, q =>
      q.where(e => e.or([e('kontor', '=', leser.kontor), e('kontor', 'is', null)])),
    )
