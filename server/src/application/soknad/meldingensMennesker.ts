import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Gradering } from '@handlingsrom/domene/person/hendelser'
import { strengeste } from '@handlingsrom/domene/person/tilstand'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import { type LestSoknad, lesSoknad } from '@handlingsrom/domene/soknad/lesSoknad'
import type { Meldingsinnhold } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import {
  finnIInnboksUnder,
  hentInnboksfiler,
  type Innboksfil,
  type Innbokspost,
} from '../../adapters/database/innboks.ts'
import { erTekst } from '../../adapters/digisos/filtype.ts'
import { lesJson } from '../../adapters/digisos/vurderMelding.ts'
import { numreI } from '../../adapters/identitetsnummer.ts'
import { finnPerson } from '../person/personer.ts'
import { lesPersonfakta, lesSak } from '../sak/lesSak.ts'
import { graderingFra } from './soknadsperson.ts'
import { digisosIdAv, erUtenSoknad, soknaderMed } from './utenSoknad.ts'

export type Mennesker = {
  readonly les: LestSoknad | null
  readonly innhold: Meldingsinnhold
  /** Ingenting i meldingen sier hvem den handler om. Da røper det heller ingenting at den finnes. */
  readonly ingenVet: boolean
}

/** Hvem en melding handler om, så langt den selv og registeret forteller. */
export const lesMennesker = (tx: Tx, post: Innbokspost, filer: readonly Innboksfil[]): Promise<Mennesker> =>
  erUtenSoknad(post) ? iVedlegg(tx, post, filer) : iSoknad(tx, filer)

async function iSoknad(tx: Tx, filer: readonly Innboksfil[]): Promise<Mennesker> {
  const bytes = filer.find(f => f.nr === 1)?.innhold ?? Buffer.alloc(0)
  const lest = lesJson(bytes)
  const les = lest ? lesSoknad(lest.json) : null
  // Også numre på feil sted: en fil som ikke følger formatet, kan ha dem hvor som helst.
  const personer = await kjente(tx, bytes.toString('latin1'))
  const soker = les?.personer.find(p => p.nokkel === 'soker')
  const graderinger = [
    graderingFra(soker),
    ...(les?.personer ?? []).map(graderingFra),
    ...(await graderingene(tx, personer)),
  ]
  const ingenVet = les === null && personer.length === 0
  return { les, innhold: { gradering: strengeste(graderinger), personer }, ingenVet }
}

/**
 * Vedlegg sier sjelden selv hvem de handler om, men den som skal finne søknaden, må kunne lese dem. Har de en lesbar vedlegg.json
 * eller en digisosId, kommer de fra den nasjonale tjenesten, som ikke slipper graderte personer til (ADR 0005): da åpnes de som en
 * digital søknad. Står det numre i dem vi kjenner, eller har en søknad den samme digisosId-en, gjelder de menneskene også, og den
 * strengeste av dem avgjør. En løs fil ingen vet hvor kommer fra, kan handle om hvem som helst: den åpnes bare av kretsen.
 */
async function iVedlegg(tx: Tx, post: Innbokspost, filer: readonly Innboksfil[]): Promise<Mennesker> {
  const digisosId = digisosIdAv(post)
  const tekst = filer.flatMap(f => [f.filnavn, erTekst(f.innhold) ? f.innhold.toString('latin1') : ''])
  const nevnt = await kjente(tx, tekst.join('\n'))
  const soknaden = await menneskeneBak(tx, digisosId)
  const kjentAvsender = digisosId !== undefined || filer.some(erVedleggsliste)
  const graderinger = [
    kjentAvsender ? ('ugradert' as const) : ('ukjent' as const),
    ...(await graderingene(tx, nevnt)),
    ...soknaden.map(m => m.gradering),
  ]
  const personer = [...new Set([...nevnt, ...soknaden.flatMap(m => m.personer)])]
  const ingenVet = !kjentAvsender && personer.length === 0
  return { les: null, innhold: { gradering: strengeste(graderinger), personer }, ingenVet }
}

/** Menneskene i søknadene med den samme digisosId-en: de som er i en sak, og de som selv venter på å bli plassert. */
async function menneskeneBak(tx: Tx, digisosId: string | undefined): Promise<readonly Meldingsinnhold[]> {
  if (digisosId === undefined) return []
  const ut: Meldingsinnhold[] = []
  for (const { sakId } of await soknaderMed(tx, digisosId)) {
    const g = await lesSak(tx, sakId)
    const personer = g ? personerISaken(g.sak) : []
    ut.push({ gradering: strengeste(await graderingene(tx, personer)), personer })
  }
  for (const post of await finnIInnboksUnder(tx, `digisos/${digisosId}/`))
    if (post.status === 'parkert')
      ut.push((await iSoknad(tx, await hentInnboksfiler(tx, post.innboksId))).innhold)
  return ut
}

async function kjente(tx: Tx, tekst: string): Promise<readonly PersonId[]> {
  const personer: PersonId[] = []
  for (const nummer of numreI(tekst)) {
    const kjent = await finnPerson(tx, nummer)
    if (kjent) personer.push(kjent)
  }
  return personer
}

async function graderingene(tx: Tx, personer: readonly PersonId[]): Promise<readonly Gradering[]> {
  const fakta = await lesPersonfakta(tx, personer)
  return personer.map(p => fakta[p]?.gradering ?? 'ukjent')
}

function erVedleggsliste(f: Innboksfil): boolean {
  if (f.filnavn !== 'vedlegg.json') return false
  const json = lesJson(f.innhold)?.json
  return typeof json === 'object' && json !== null && 'vedlegg' in json && Array.isArray(json.vedlegg)
}
