import type { PersonHendelse } from '@handlingsrom/domene/person/hendelser'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { anvend, tomSak } from '@handlingsrom/domene/sak/tilstand'
import { utfor } from '@handlingsrom/domene/sak/utfor'
import type { Tx } from '../adapters/database/database.ts'
import { kanonisk } from '../adapters/database/kanonisk.ts'
import { lesStrom } from '../adapters/database/strom.ts'
import { utenKasserte } from '../application/utenKasserte.ts'
import type { Kontoret, Oppdiktet } from './verden.ts'

export type Lagt = { readonly omspilt: number; readonly kommandoer: number }

/**
 * Leser saken tilbake fra basen og utfører hver kommando om igjen på saken slik den sto der. Hendelsene skal bli de samme. Kaster ved det første som ikke er
 * det: da er enten fortellingen, lagringen eller operasjonen feil.
 */
export async function spillOmIgjen(tx: Tx, k: Kontoret, o: Oppdiktet): Promise<number> {
  const lagret = utenKasserte<SakHendelse | PersonHendelse>(await lesStrom(tx, o.sak.sakId)) as ReturnType<
    typeof utenKasserte<SakHendelse>
  >
  let sak = tomSak(o.sak.sakId)
  let antall = 0
  for (const s of o.steg) {
    const egne = lagret.filter(r => r.kommandoId === s.kommandoId)
    if (s.kommando) {
      const ider = s.hendelser.flatMap(h => [...idene(h.hendelse)])
      const svar = utfor(sak, s.kommando, {
        naa: { tidspunkt: egne[0]?.tidspunkt ?? s.hendelser[0]?.tidspunkt ?? ('' as never), dato: s.dato },
        aktor: s.aktor,
        nyId: () => ider.shift() ?? '',
        tid: () => '' as never,
        personer: o.personfakta,
        policy: k.policy,
      })
      if (!svar.ok)
        throw new Error(`${s.kommando.type} ble avvist da den ble spilt om igjen: ${svar.feil.kode}`)
      const likt = svar.verdi.map(utenId)
      const sto = egne.map(r => utenId(r.hendelse))
      if (kanonisk(likt) !== kanonisk(sto))
        throw new Error(`${s.kommando.type} ga noe annet da den ble spilt om igjen`)
      antall++
    }
    sak = egne.reduce(anvend, sak)
  }
  return antall
}

/** Det som er nytt hver gang: id-er og tidspunkter operasjonen lager selv. */
const utenId = (h: SakHendelse): unknown =>
  JSON.parse(JSON.stringify(h, (nokkel, verdi) => (NYE.has(nokkel) ? undefined : verdi)))
const NYE: ReadonlySet<string> = new Set(['vedtakId', 'digisosSak', 'hendelsestider', 'tidspunkt'])
const idene = (h: SakHendelse): readonly string[] => ('vedtakId' in h && h.vedtakId ? [h.vedtakId] : [])
