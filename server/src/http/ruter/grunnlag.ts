import type { SakId } from '@handlingsrom/domene/felles/id'
import { erUuid } from '@handlingsrom/domene/felles/id'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import type { Handling } from '@handlingsrom/domene/tilgang/handling'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { FastifyRequest } from 'fastify'
import type { Tx } from '../../adapters/database/database.ts'
import type { Avhengigheter } from '../../application/avhengigheter.ts'
import { type LestSak, lesSak, sakressurs } from '../../application/sak/lesSak.ts'
import { GJENBRUKT } from '../../application/sak/utforSakKommando.ts'
import { type Visningsgrunnlag, visningsgrunnlag } from '../../application/visning/felles.ts'
import { autentisert } from '../skall/autentisering.ts'
import { type Feilsvar, finnesIkke, kanIkke, ugyldig } from '../skall/feilsvar.ts'
import type { Portvakt, Portvaktvalg } from '../skall/portvakt.ts'

/** Det rutene trenger. `port` er den eneste veien inn til en sak. */
export type Ruteavhengigheter = Avhengigheter & { readonly port: Portvakt<Tx> }

/** Kjører `fn` i én transaksjon i leserens kommune. En integrasjon er ingen leser: for den finnes ingenting her (T29). */
export const iKommunen = <T>(
  r: Ruteavhengigheter,
  request: FastifyRequest,
  fn: (tx: Tx, leser: AnsattSubjekt) => Promise<T>,
): Promise<T> => {
  const leser = autentisert(request)
  return r.db.iTransaksjon(leser.kommune, async tx => {
    if (leser.type === 'ansatt') return fn(tx, leser)
    await r.port.krevTilgang(tx, request, erklart(request), null)
    throw finnesIkke()
  })
}

/** Som `iKommunen`, og bare når porten slipper leseren til listen: det som gjelder kontoret, og ikke én sak. */
export const paListen =
  (r: Ruteavhengigheter) =>
  <T>(
    request: FastifyRequest,
    handling: Handling,
    fn: (tx: Tx, leser: AnsattSubjekt) => Promise<T>,
  ): Promise<T> =>
    iKommunen(r, request, async (tx, leser) => {
      await r.port.krevTilgang(tx, request, handling, { slag: 'liste', kommune: leser.kommune })
      return fn(tx, leser)
    })

/** Svaret på et nei: setningen som hører til koden. `stengt` er kodene der svaret er det samme uansett hva som sendes. */
export const neiMed =
  <K extends string>(setninger: Readonly<Record<K, string>>, stengt: readonly NoInfer<K>[]) =>
  (kode: K | 'kommando-gjenbrukt'): Feilsvar => {
    if (kode === 'kommando-gjenbrukt') return ugyldig(kode, GJENBRUKT)
    return (stengt.includes(kode) ? kanIkke : ugyldig)(kode, setninger[kode])
  }

function erklart(request: FastifyRequest): Handling {
  const tilgang = request.routeOptions.config?.tilgang
  if (!tilgang || !('handling' in tilgang)) throw new Error('Ruten har ikke oppgitt noen handling')
  return tilgang.handling
}

/** Leser saken og spør porten. Det som ikke finnes, og det som ikke skal sees, gir det samme svaret. */
export async function sakGjennomPorten(
  r: Ruteavhengigheter,
  tx: Tx,
  request: FastifyRequest,
  sakId: string,
  handling: Handling,
  valg: Portvaktvalg | ((g: LestSak) => Portvaktvalg) = {},
): Promise<LestSak> {
  const g = erUuid(sakId) ? await lesSak(tx, sakId as SakId) : null
  await r.port.krevTilgang(
    tx,
    request,
    handling,
    g && sakressurs(tx.kommune, g, r.klokke().dato),
    typeof valg === 'function' ? (g ? valg(g) : {}) : valg,
  )
  if (!g) throw finnesIkke()
  return g
}

/** Saken klar til visning: lest gjennom porten, loggført, og med det leseren kan gjøre. */
export async function tilVisning(
  r: Ruteavhengigheter,
  tx: Tx,
  request: FastifyRequest,
  leser: AnsattSubjekt,
  sakId: string,
  kategori: string,
): Promise<Visningsgrunnlag> {
  const g = await sakGjennomPorten(r, tx, request, sakId, 'les-sak', { kategori })
  const ressurs = sakressurs(tx.kommune, g, r.klokke().dato)
  const kanSkrive = avgjor(leser, 'skriv-sak', ressurs, OPPE).utfall === 'tillat'
  return visningsgrunnlag(
    tx,
    r,
    g,
    {
      ansattId: leser.ansattId,
      iKrets: leser.iKrets,
      erFagansvarlig: leser.roller.includes('fagansvarlig'),
      leserProve: avgjor(leser, 'les-sak', ressurs, OPPE).regel === 'saksprove',
    },
    kanSkrive,
  )
}
