import type { Kommune } from '@handlingsrom/domene/felles/id'
import { type Naa, type Tidspunkt, tilMillisekunder } from '@handlingsrom/domene/felles/tidspunkt'
import { type Tx, utenforTransaksjonen } from '../../adapters/database/database.ts'
import type { Avhengigheter } from '../avhengigheter.ts'

/** Har kommunen færre saker enn dette, regnes tallene hver gang: det tar noen hundredeler. */
const STOR_KOMMUNE = 1000
const MINUTT = 60_000
/** Så lenge står tallene før de regnes på nytt i bakgrunnen, og så lenge vises de mens det skjer. */
const GYLDIG = 10 * MINUTT
const LENGST = 60 * MINUTT
const FLEST = 500

type Regning<T> = (tx: Tx, naa: Naa) => Promise<T>
type Regnet = { readonly svar: unknown; readonly nar: Tidspunkt }

/**
 * Tallene om hele kontoret, holdt fram til de er gamle. Hvert tall sier når det ble regnet. Bare det som er likt for alle som kan se det, får stå her, og bare
 * etter at porten har sluppet leseren inn (ADR 0057). Nøkkelen må ha med alt svaret hviler på, utenom radene.
 */
export function lagSammendrag(
  a: Pick<Avhengigheter, 'db' | 'klokke' | 'meldFeil'>,
  { stor = STOR_KOMMUNE } = {},
) {
  const holdt = new Map<string, Regnet>()
  const iGang = new Set<string>()
  const store = new Map<Kommune, { readonly stor: boolean; readonly nar: Tidspunkt }>()

  const alder = (r: { readonly nar: Tidspunkt }, naa: Naa) =>
    tilMillisekunder(naa.tidspunkt) - tilMillisekunder(r.nar)

  async function erStor(tx: Tx, naa: Naa): Promise<boolean> {
    const kjent = store.get(tx.kommune)
    if (kjent && (kjent.stor || alder(kjent, naa) < MINUTT)) return kjent.stor
    const rader = await tx.db
      .selectFrom('p_sak')
      .select('sak_id')
      .where('kommune', '=', tx.kommune)
      .limit(stor)
      .execute()
    store.set(tx.kommune, { stor: rader.length >= stor, nar: naa.tidspunkt })
    return rader.length >= stor
  }

  async function regnOgHold<T>(tx: Tx, nokkel: string, regn: Regning<T>): Promise<T> {
    const naa = a.klokke()
    const svar = await regn(tx, naa)
    holdt.delete(nokkel)
    holdt.set(nokkel, { svar, nar: naa.tidspunkt })
    const [eldst] = holdt.keys()
    if (holdt.size > FLEST && eldst !== undefined) holdt.delete(eldst)
    return svar
  }

  /** For seg selv, etter at den som spurte, har fått svaret sitt. Feiler den, står det gamle, og neste spørsmål prøver igjen. */
  function forny<T>(kommune: Kommune, nokkel: string, regn: Regning<T>): void {
    if (iGang.has(nokkel)) return
    iGang.add(nokkel)
    utenforTransaksjonen(() => a.db.iTransaksjon(kommune, tx => regnOgHold(tx, nokkel, regn)))
      .catch(feil => a.meldFeil('Tallene i internkontrollen ble ikke regnet på nytt', feil))
      .finally(() => iGang.delete(nokkel))
  }

  return {
    async hent<T>(tx: Tx, deler: readonly (string | null)[], regn: Regning<T>): Promise<T> {
      const naa = a.klokke()
      if (!(await erStor(tx, naa))) return regn(tx, naa)
      const nokkel = JSON.stringify([tx.kommune, ...deler])
      const fra = holdt.get(nokkel)
      if (!fra || alder(fra, naa) > LENGST || alder(fra, naa) < 0) return regnOgHold(tx, nokkel, regn)
      if (alder(fra, naa) > GYLDIG) forny(tx.kommune, nokkel, regn)
      // Svaret ble lagt inn under den samme nøkkelen, av den samme regningen.
      return fra.svar as T
    },
  }
}
export type Sammendrag = ReturnType<typeof lagSammendrag>

/** For den som skal ha tallene slik de er nå, som en eksport. */
export const alltidNaa = (naa: Naa): Sammendrag => ({ hent: (tx, _, regn) => regn(tx, naa) })
