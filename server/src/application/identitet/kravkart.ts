import { createHash } from 'node:crypto'
import { type AnsattId, erKommune, type Kommune } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { ROLLER, type Rolle } from '@handlingsrom/domene/tilgang/typer'
import { z } from 'zod'
import type { Innlogget } from '../porter/identitet.ts'

/**
 * Hvordan kravene i ID-tokenet blir roller, kontor og krets. Gruppene er ofte GUID-er; de settes opp per kommune.
 * Det som ikke står i kartet, gir ingenting. Uten `roller` sier innloggingen bare hvem noen er, og to personer gir hver rolle
 * på siden Ansatte (T27).
 */
export const Kravkart = z.strictObject({
  kommune: z.custom<Kommune>(v => typeof v === 'string' && erKommune(v), 'kommunekoden er fire siffer'),
  /** Kravet som identifiserer personen hos utstederen. Entra ID: `oid`. */
  id: z.string().default('sub'),
  navn: z.string().default('name'),
  roller: z.strictObject({ krav: z.string(), verdier: z.record(z.string(), z.enum(ROLLER)) }).optional(),
  /** Ett kontor for alle, med navnet slik det står i registeret, eller kravet som sier hvilket. */
  kontor: z
    .union([
      z.string().min(1),
      z.strictObject({ krav: z.string(), verdier: z.record(z.string(), z.string()) }),
    ])
    .optional(),
  krets: z.strictObject({ krav: z.string(), verdi: z.string() }).optional(),
  /** `offline_access` gir det vi spør på nytt med. Uten det må de ansatte logge inn på nytt hvert fjerde minutt. */
  scope: z.string().default('openid profile offline_access'),
})
export type Kravkart = z.infer<typeof Kravkart>

export type KanIkkeLoggeInn = 'ukjent-person' | 'ingen-rolle'
export const KAN_IKKE_LOGGE_INN: Record<KanIkkeLoggeInn, string> = {
  'ukjent-person': 'Innloggingstjenesten sa ikke hvem du er.',
  'ingen-rolle': 'Du har ingen rolle i Handlingsrom. Be lederen din om tilgang.',
}

export function lesKravkart(json: string): Resultat<Kravkart, string> {
  let verdi: unknown
  try {
    verdi = JSON.parse(json)
  } catch {
    return avvist('OIDC_KRAVKART er ikke JSON.')
  }
  const lest = Kravkart.safeParse(verdi)
  return lest.success ? ok(lest.data) : avvist(`OIDC_KRAVKART: ${z.prettifyError(lest.error)}`)
}

type Krav = Readonly<Record<string, unknown>>

export function tolkKrav(
  krav: Krav,
  kart: Kravkart,
  idAv: (utsteder: string, hvem: string) => AnsattId,
): Resultat<Innlogget, 'ukjent-person'> {
  const [utsteder, hvem] = [tekst(krav.iss), tekst(krav[kart.id])]
  if (utsteder === null || hvem === null) return avvist('ukjent-person')
  const { roller: rollekart } = kart
  const roller = rollekart
    ? [...new Set(liste(krav[rollekart.krav]).flatMap(v => slaOpp(rollekart.verdier, v) ?? []))]
    : []
  return ok({
    id: idAv(utsteder, hvem),
    kommune: kart.kommune,
    navn: tekst(krav[kart.navn]) ?? 'Ukjent navn',
    roller: roller satisfies Rolle[],
    kontor: kontorFra(kart.kontor, krav),
    iKrets: kart.krets !== undefined && liste(krav[kart.krets.krav]).includes(kart.krets.verdi),
  })
}

/** Personen er (utsteder, hvem), og id-en er alltid den samme for de to. Form: UUID versjon 8. */
export function ansattIdAv(utsteder: string, hvem: string): AnsattId {
  const h = createHash('sha256').update(`${utsteder}\n${hvem}`).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}` as AnsattId
}

const tekst = (v: unknown): string | null => (typeof v === 'string' && v.trim() !== '' ? v.trim() : null)
const liste = (v: unknown): readonly string[] =>
  (Array.isArray(v) ? v : [v]).filter((x): x is string => typeof x === 'string')
/** `Object.hasOwn`: et krav som heter `constructor` skal ikke finne noe. */
const slaOpp = <T>(kart: Readonly<Record<string, T>>, nokkel: string): T | undefined =>
  Object.hasOwn(kart, nokkel) ? kart[nokkel] : undefined
function kontorFra(kart: Kravkart['kontor'], krav: Krav): string | null {
  if (kart === undefined || typeof kart === 'string') return kart ?? null
  return forste(kart.verdier, liste(krav[kart.krav]))
}
function forste(kart: Readonly<Record<string, string>>, nokler: readonly string[]): string | null {
  for (const n of nokler) {
    const treff = slaOpp(kart, n)
    if (treff !== undefined) return treff
  }
  return null
}
