import type { Dato } from '../felles/dato.ts'
import type { AnsattId, LesingId, ProveId, SakId } from '../felles/id.ts'
import type { Drofting, Punktlesing, Saksprove } from './typer.ts'

/** Trekningen, med alt som trengs for å gjøre den om igjen. Står i prøvens egen strøm, uten et ord om noen familie. */
export type Trekning = Saksprove & { readonly type: 'SaksproveTrukket' }

/** Den som skulle lese, kan ikke lenger, og saken er gitt til en annen. Lesingen er ny: det er ikke den førstes som fortsetter. */
export type LeserByttet = {
  readonly type: 'LeserByttet'
  readonly proveId: ProveId
  readonly sakId: SakId
  readonly forrige: LesingId
  readonly lesingId: LesingId
  readonly leser: AnsattId
  readonly frist: Dato
}
export type ProveHendelse = Trekning | LeserByttet

type Om = { readonly proveId: ProveId; readonly lesingId: LesingId; readonly sakId: SakId }
/** Det én leser skrev om én sak. Har sin egen strøm, så ordene kan kasseres med saken. */
export type LesingHendelse =
  | (Om & Punktlesing & { readonly type: 'MalepunktLest' })
  | (Om & { readonly type: 'LesingLevert' })
  | (Om & Drofting & { readonly type: 'UenighetDroftet' })
