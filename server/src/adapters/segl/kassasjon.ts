import type { AnsattId, Kommune } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Database, Tx } from '../database/database.ts'
import { kanonisk } from '../database/kanonisk.ts'
import type { KassasjonRad } from '../database/skjema.ts'
import type { Seglnokkel } from './nokkel.ts'
import type { Segl } from './segl.ts'

export type Kassasjon = {
  readonly kassasjonId: string
  readonly strom: string
  readonly nr: number
  readonly utfortAv: AnsattId
  readonly godkjentAv: AnsattId
  readonly grunn: string
  readonly tidspunkt: Tidspunkt
}
export type KanIkkeKassere = 'grunn-mangler' | 'samme-person' | 'hendelsen-finnes-ikke' | 'alt-kassert'

/**
 * Fjerner innhold og salt fra én hendelse for godt, med to navn under. Hashen står igjen, så kjeden kan fortsatt regnes etter,
 * men innholdet kan ikke gjettes tilbake fra den. Lesesidens rader for strømmen bygges om i den samme transaksjonen, så ingenting som
 * er laget av innholdet, blir stående. Den som kaller, sjekker at begge har myndighet til det.
 */
export function kasserInnhold(
  db: Database,
  kommune: Kommune,
  segl: Segl,
  k: Kassasjon,
  byggOm: (tx: Tx, strom: string) => Promise<void>,
): Promise<Resultat<null, KanIkkeKassere>> {
  if (k.grunn.trim() === '') return Promise.resolve(avvist('grunn-mangler'))
  if (k.utfortAv === k.godkjentAv) return Promise.resolve(avvist('samme-person'))
  return db.iTransaksjon<Resultat<null, KanIkkeKassere>>(
    kommune,
    async tx => {
      const hendelse = await tx.db
        .selectFrom('hendelse')
        .select('innholdshash')
        .where('kommune', '=', kommune)
        .where('strom', '=', k.strom)
        .where('nr', '=', k.nr)
        .executeTakeFirst()
      if (!hendelse) return avvist('hendelsen-finnes-ikke')
      const { numDeletedRows } = await tx.db
        .deleteFrom('hendelse_innhold')
        .where('kommune', '=', kommune)
        .where('strom', '=', k.strom)
        .where('nr', '=', k.nr)
        .executeTakeFirst()
      if (numDeletedRows === 0n) return avvist('alt-kassert')
      const rad = {
        kommune,
        kassasjon_id: k.kassasjonId,
        strom: k.strom,
        nr: k.nr,
        innholdshash: hendelse.innholdshash,
        utfort_av: k.utfortAv,
        godkjent_av: k.godkjentAv,
        grunn: k.grunn,
        tidspunkt: k.tidspunkt,
      }
      await tx.db
        .insertInto('kassasjon')
        .values({ ...rad, signatur: segl.nokkel.signer(kanonisk(rad)) })
        .execute()
      await byggOm(tx, k.strom)
      return ok(null)
    },
    { rolle: 'handlingsrom_kassasjon' },
  )
}

/** Sant når raden er skrevet av tjenesten og ikke er rørt siden. */
export function signertKassasjon(rad: KassasjonRad, nokkel: Seglnokkel): boolean {
  const { signatur, ...resten } = rad
  return rad.utfort_av !== rad.godkjent_av && nokkel.stemmer(kanonisk(resten), signatur)
}
