import type { AnsattId } from '@handlingsrom/domene/felles/id'
import type { Rolle } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import { loggSikkerhet } from '../../adapters/database/oppslag.ts'
import type { Avhengigheter } from '../avhengigheter.ts'

/** Navnet står til hun logger inn og vi får det ekte. */
export const IKKE_LOGGET_INN = 'Ikke logget inn ennå'

/**
 * Gir den første i en rolle tilgang, fra kommandolinjen: i en ny kommune er det ingen to som kan gjøre det sammen. Gjør ingenting
 * når noen alt har rollen; da er det siden Ansatte, og to personer.
 */
export async function giForsteTilgang(
  tx: Tx,
  a: Avhengigheter,
  inn: { readonly ansattId: AnsattId; readonly rolle: Rolle; readonly bruker: string },
): Promise<'gitt' | 'har-alt'> {
  const aktive = await tx.db
    .selectFrom('ansatt')
    .select('roller')
    .where('kommune', '=', tx.kommune)
    .where('deaktivert', 'is', null)
    .execute()
  if (aktive.some(r => (JSON.parse(r.roller) as string[]).includes(inn.rolle))) return 'har-alt'
  const naa = a.klokke().tidspunkt
  const gitt = { roller: JSON.stringify([inn.rolle]), i_krets: false, bestemt: naa }
  await tx.db
    .insertInto('ansatt')
    .values({
      kommune: tx.kommune,
      ansatt_id: inn.ansattId,
      navn: IKKE_LOGGET_INN,
      kontor: '',
      sist_sett: null,
      deaktivert: null,
      innlogget_roller: null,
      innlogget_krets: null,
      avsluttet_av: null,
      avsluttet_grunn: null,
      ...gitt,
    })
    .onConflict(k =>
      k
        .columns(['kommune', 'ansatt_id'])
        .doUpdateSet({ ...gitt, deaktivert: null, avsluttet_av: null, avsluttet_grunn: null }),
    )
    .execute()
  await loggSikkerhet(tx, {
    id: a.nyId(),
    tidspunkt: naa,
    ansattId: null,
    hendelse: 'administrasjon',
    regel: null,
    ressurs: `ansatt:${inn.ansattId}`,
    data: { handling: 'forste-tilgang', rolle: inn.rolle, bruker: `drift:${inn.bruker}` },
  })
  return 'gitt'
}
