import type { AnsattId } from '@handlingsrom/domene/felles/id'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import type { Handling } from '@handlingsrom/domene/tilgang/handling'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import { type AnsattSubjekt, ROLLER, type Rolle } from '@handlingsrom/domene/tilgang/typer'
import type { Ansattliste } from '@handlingsrom/kontrakt/ansatte'
import type { Tx } from '../../adapters/database/database.ts'

/** De ansatte med rollene sine, og det som venter på en til. De som ikke lenger har tilgang, står sist. */
export async function visAnsatte(tx: Tx, leser: AnsattSubjekt): Promise<Ansattliste> {
  const rader = await tx.db
    .selectFrom('ansatt')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .orderBy('navn')
    .execute()
  const forslag = await tx.db
    .selectFrom('ansatt_forslag')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .where('utfall', 'is', null)
    .execute()
  const navn = new Map(rader.map(r => [r.ansatt_id, r.navn]))
  const kan = (handling: Handling, ansattId: string, foreslattAv: string): boolean =>
    avgjor(
      leser,
      handling,
      {
        slag: 'ansatt',
        kommune: tx.kommune,
        ansattId: ansattId as AnsattId,
        foreslattAv: foreslattAv as AnsattId,
      },
      OPPE,
    ).utfall === 'tillat'
  const ansatte = rader.map(r => {
    const f = forslag.find(x => x.ansatt_id === r.ansatt_id)
    return {
      ansattId: r.ansatt_id,
      navn: r.navn,
      roller: somRoller(r.roller),
      kontor: r.kontor === '' ? null : r.kontor,
      iKrets: r.i_krets,
      sistSett: r.sist_sett,
      avsluttet: r.deaktivert,
      kilde: r.bestemt === null ? ('innlogging' as const) : ('bestemt' as const),
      erMeg: r.ansatt_id === leser.ansattId,
      forslag: f
        ? {
            forslagId: f.forslag_id,
            roller: somRoller(f.roller),
            iKrets: f.i_krets,
            grunn: f.grunn,
            foreslattAv: navn.get(f.foreslatt_av) ?? 'Ukjent ansatt',
            foreslatt: f.foreslatt,
            kanBekrefte: kan('bekreft-tilgang', f.ansatt_id, f.foreslatt_av),
            kanAvvise: kan('foresla-tilgang', f.ansatt_id, f.foreslatt_av),
          }
        : null,
    }
  })
  return { ansatte: ansatte.toSorted((a, b) => Number(a.avsluttet !== null) - Number(b.avsluttet !== null)) }
}

const somRoller = (json: string): Rolle[] => {
  const lagret = JSON.parse(json) as readonly string[]
  return ROLLER.filter(r => lagret.includes(r))
}
