import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Kommune, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import type { Tx } from '../../adapters/database/database.ts'
import {
  hentInnboksfiler,
  hentInnbokspost,
  type Innboksfil,
  type Innbokspost,
  leggIInnboks,
  listInnboks,
  type NyInnboksfil,
  settInnboksStatus,
} from '../../adapters/database/innboks.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { laasNokkel } from '../../adapters/database/nokkellaas.ts'
import { FILVISNING, filtype } from '../../adapters/digisos/filtype.ts'
import { PARKERINGSTEKST, type Parkeringsgrunn } from '../../adapters/digisos/parkering.ts'
import { vurderMelding } from '../../adapters/digisos/vurderMelding.ts'
import { osloDato } from '../../adapters/klokke.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommunenumre } from '../kommune/kommuneinfo.ts'
import { harEkteNummer } from './ekteNummer.ts'
import { beholdNyeFiler } from './ettersendelse.ts'
import { tolkSoknad } from './tolkSoknad.ts'
import { erUtenSoknad, nokkelUtenSoknad, tolkVedlegg, tolkVedleggSomVenter } from './utenSoknad.ts'

export type Innkommende = {
  /** Mangler når det er vedlegg som kommer etter søknaden. */
  readonly soknad?: Uint8Array
  readonly vedlegg?: Uint8Array
  readonly filer: readonly { readonly filnavn: string; readonly innhold: Uint8Array }[]
  /** En søknad har begge; vedlegg finner søknaden sin på `digisosId` alene. */
  readonly metadata?: { readonly digisosId: string; readonly eksternRef?: string }
  readonly kanal: 'fil' | 'http' | 'opplasting'
}
export type Mottaksresultat = {
  readonly utfall: 'mottatt' | 'duplikat' | 'parkert' | 'avvist'
  readonly soknadId: SoknadId | null
  readonly sakId: SakId | null
  readonly grunn: string | null
  /** Koden bak grunnen: en parkeringsgrunn, eller `ekte-nummer`. */
  readonly grunnkode?: string
}

export const EKTE_NUMMER =
  'Meldingen har et ekte identitetsnummer. Denne installasjonen er bare for demo og utprøving, og tar bare imot oppdiktede numre (måned + 80). Ingenting er lagret. Bruk en installasjon med PostgreSQL til ekte søknader.'

const SOKNAD = 'soknad.json'
const VEDLEGG = 'vedlegg.json'

/**
 * Tar imot en søknad, eller vedlegg som kommer etter den. Først lagres den byte for byte og kvitteres, så tolkes den i en egen transaksjon: går tolkningen galt,
 * er søknaden trygg og tolkes på nytt. Bare i den innebygde demoen kan en melding avvises, og bare for ekte numre.
 */
export async function mottaSoknad(
  a: Avhengigheter,
  kommune: Kommune,
  innkommende: Innkommende,
  aktor: Aktor,
): Promise<Mottaksresultat> {
  const inn = medBrukbareIder(innkommende)
  if (a.innebygd && harEkteNummer(innkommende)) {
    return { utfall: 'avvist', soknadId: null, sakId: null, grunn: EKTE_NUMMER, grunnkode: 'ekte-nummer' }
  }
  const { ny, post } = await a.db.iTransaksjon(kommune, tx => leggInn(tx, a, inn))
  if (!ny) {
    const forste = await beholdNyeFiler(a, kommune, post, filene(inn), aktor)
    return { utfall: 'duplikat', soknadId: forste.soknadId, sakId: forste.sakId, grunn: null }
  }
  await tolkEllerVent(a, kommune, post.innboksId, aktor)
  return resultatFor(a, kommune, post.innboksId)
}

/** Id-ene fra Fiks er uuid-er. Det som er lengre enn noen id, er ikke en: da er meldingen seg selv, og ingen melding faller på det. */
function medBrukbareIder(inn: Innkommende): Innkommende {
  const { metadata, ...resten } = inn
  const brukbar = (id: string | undefined): id is string => id !== undefined && id.length <= 200
  if (!brukbar(metadata?.digisosId)) return resten
  const { digisosId, eksternRef } = metadata
  return { ...resten, metadata: { digisosId, ...(brukbar(eksternRef) ? { eksternRef } : {}) } }
}

/** Kvitteringen gjelder uansett hva tolkningen gjør. Det som ikke lot seg tolke, prøves igjen om et minutt. */
async function tolkEllerVent(
  a: Avhengigheter,
  kommune: Kommune,
  innboksId: string,
  aktor: Aktor,
): Promise<boolean> {
  try {
    await a.db.iTransaksjon(kommune, tx => tolkPost(tx, a, innboksId, aktor))
    return true
  } catch (feil) {
    a.meldFeil('En mottatt søknad kunne ikke tolkes', feil)
    return false
  }
}

/** Navnene hovedfilene lagres under i innboksen. Rekkefølgen er fast: søknaden først, så vedleggslisten, så filene. */
const filene = (inn: Innkommende): readonly NyInnboksfil[] => [
  ...(inn.soknad ? [{ filnavn: SOKNAD, innhold: inn.soknad, mimetype: 'application/json' }] : []),
  ...(inn.vedlegg ? [{ filnavn: VEDLEGG, innhold: inn.vedlegg, mimetype: 'application/json' }] : []),
  ...inn.filer.map(f => ({ ...f, mimetype: FILVISNING[filtype(f.innhold)].mimetype })),
]

async function leggInn(tx: Tx, a: Avhengigheter, inn: Innkommende) {
  const { soknad, metadata } = inn
  const hash = soknad ? sha256(soknad) : samletHash(filene(inn))
  const nokkel = metadata?.eksternRef
    ? `digisos/${metadata.digisosId}/${metadata.eksternRef}`
    : `sha256/${hash}`
  return leggIInnboks(tx, {
    innboksId: a.nyId(),
    nokkel: soknad ? nokkel : nokkelUtenSoknad(hash, metadata),
    kanal: inn.kanal,
    mottatt: a.klokke().tidspunkt,
    sha256: hash,
    metadata: inn.metadata ?? null,
    filer: filene(inn),
  })
}

/** De samme filene er den samme sendingen, uansett rekkefølge. */
const samletHash = (filer: readonly NyInnboksfil[]): string =>
  sha256(
    Buffer.from(
      filer
        .map(f => `${sha256(f.innhold)} ${f.filnavn}`)
        .toSorted()
        .join('\n'),
    ),
  )

/** Tolker en kvittert melding: til sak, eller til parkering med en grunn. Gjør ingenting når den alt er tolket. */
export async function tolkPost(tx: Tx, a: Avhengigheter, innboksId: string, aktor: Aktor): Promise<void> {
  await laasNokkel(tx, `innboks/${innboksId}`)
  const post = await hentInnbokspost(tx, innboksId)
  if (post?.status !== 'mottatt') return
  if (erUtenSoknad(post)) return tolkVedlegg(tx, a, post, aktor)
  const filer = await hentInnboksfiler(tx, innboksId)
  const vurdert = vurder(filer, await kommunenumre(tx, osloDato(post.mottatt)))
  if (vurdert.type === 'parkert') {
    await settInnboksStatus(tx, innboksId, 'parkert', { grunn: vurdert.grunn })
    return
  }
  const tolket = await tolkSoknad(tx, a, { post, filer, les: vurdert.les, aktor })
  await settInnboksStatus(tx, innboksId, 'tolket', tolket)
}

/**
 * Tar igjen alt som ble kvittert, men ikke tolket. Kjøres ved oppstart og hvert minutt. Det som heller ikke nå lar seg tolke,
 * parkeres, så et menneske ser det og kan plassere det for hånd. Vedlegg som kom før søknaden sin, finner den her. Leses side for side etter der forrige side sluttet.
 */
export async function tolkUtolkede(
  a: Avhengigheter,
  kommune: Kommune,
  aktor: Aktor,
  sidestorrelse = 500,
): Promise<number> {
  let antall = 0
  let etter: Innbokspost | undefined
  do {
    const fra = etter
    const side = await a.db.iTransaksjon(kommune, tx =>
      listInnboks(tx, 'mottatt', { etter: fra, antall: sidestorrelse }),
    )
    for (const p of side) {
      if (await tolkEllerVent(a, kommune, p.innboksId, aktor)) antall++
      else await parkerUtolket(a, kommune, p.innboksId)
    }
    etter = side.length < sidestorrelse ? undefined : side.at(-1)
  } while (etter)
  return antall + (await tolkVedleggSomVenter(a, kommune, aktor))
}

/** Er basen nede, går heller ikke dette; da står meldingen som mottatt og tas i neste runde. */
const parkerUtolket = (a: Avhengigheter, kommune: Kommune, innboksId: string): Promise<void> =>
  a.db
    .iTransaksjon(kommune, async tx => {
      await laasNokkel(tx, `innboks/${innboksId}`)
      const post = await hentInnbokspost(tx, innboksId)
      if (post?.status === 'mottatt')
        await settInnboksStatus(tx, innboksId, 'parkert', { grunn: 'kunne-ikke-leses-inn' })
    })
    .catch(feil => a.meldFeil('En utolket søknad kunne ikke parkeres', feil))

export function vurder(filer: readonly Innboksfil[], numre: readonly string[]) {
  const soknad = filer.find(f => f.nr === 1)
  const vedlegg = filer.find(f => f.filnavn === VEDLEGG && f.nr === 2)
  return vurderMelding(
    { soknad: soknad?.innhold ?? new Uint8Array(), ...(vedlegg ? { vedlegg: vedlegg.innhold } : {}) },
    numre,
  )
}

async function resultatFor(a: Avhengigheter, kommune: Kommune, innboksId: string): Promise<Mottaksresultat> {
  const post = await a.db.iTransaksjon(kommune, tx => hentInnbokspost(tx, innboksId))
  if (post?.status === 'parkert') {
    return {
      utfall: 'parkert',
      soknadId: null,
      sakId: null,
      grunn: PARKERINGSTEKST[(post.grunn ?? 'ikke-json') as Parkeringsgrunn].nb,
      grunnkode: post.grunn ?? 'ikke-json',
    }
  }
  return { utfall: 'mottatt', soknadId: post?.soknadId ?? null, sakId: post?.sakId ?? null, grunn: null }
}
