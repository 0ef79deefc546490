import type { MinDag } from '@handlingsrom/kontrakt/lister'
import type { Tekster } from '../../felles/tekster/typer.ts'

type Dag = Pick<MinDag, 'antall' | 'dagens'> & { readonly idag: readonly { readonly frist: string | null }[] }

/** Det som haster, sagt i én til tre korte setninger før alle tall og lister. */
export function dagensSetning(dag: Dag, t: Tekster['minDag']['setning']): string {
  const { akutt, idag, venter, ufordelte } = dag.antall
  if (akutt + idag + venter + ufordelte === 0) return t.ro
  const over = dag.idag.some(o => o.frist !== null && o.frist < dag.dagens)
  const frister = idag === 0 ? [] : [akutt > 0 ? t.etterDet(idag) : (over ? t.idagMedOver : t.idag)(idag)]
  return [
    ...(akutt > 0 ? [t.akutt(akutt)] : []),
    ...(akutt + idag === 0 ? [t.ingenFrist] : frister),
    ...(venter > 0 ? [t.venter(venter)] : []),
    // To setninger er nok når noe haster; nye søknader står i listen.
    ...(ufordelte > 0 && akutt === 0 && venter === 0 ? [t.ufordelte(ufordelte)] : []),
  ].join(' ')
}
