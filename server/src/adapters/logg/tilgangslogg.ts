import { tilMillisekunder } from '@handlingsrom/domene/felles/tidspunkt'
import type { Oppslagslogg, Sikkerhetslogg } from '../../application/porter/identitet.ts'
import type { Database, Tx } from '../database/database.ts'
import { nyUuid } from '../database/uuid.ts'

/** Oppslagsloggen. Raden skrives i transaksjonen som leser; feiler den, blir det ikke noe svar. */
export const oppslagslogg: Oppslagslogg<Tx> = {
  skriv: async (tx, o) => {
    await tx.db
      .insertInto('oppslagslogg')
      .values({
        kommune: tx.kommune,
        id: nyUuid(tilMillisekunder(o.tidspunkt)),
        tidspunkt: o.tidspunkt,
        ansatt_id: o.ansattId,
        formal: o.formal,
        sak_id: o.sakId,
        person_ids: JSON.stringify(o.personer),
        kategori: o.kategori,
        antall: o.personer.length,
        segl_nr: null,
      })
      .execute()
  },
}

/** Sikkerhetsloggen. Egen transaksjon, etter at den som feilet, er rullet tilbake. */
export const lagSikkerhetslogg = (database: Database): Sikkerhetslogg => ({
  skriv: h =>
    database.iTransaksjon(h.kommune, async tx => {
      await tx.db
        .insertInto('sikkerhetslogg')
        .values({
          kommune: h.kommune,
          id: nyUuid(tilMillisekunder(h.tidspunkt)),
          tidspunkt: h.tidspunkt,
          ansatt_id: h.ansattId,
          hendelse: h.hendelse,
          regel: h.regel,
          ressurs: h.ressurs,
          data: JSON.stringify(h.data),
          segl_nr: null,
        })
        .execute()
    }),
})
