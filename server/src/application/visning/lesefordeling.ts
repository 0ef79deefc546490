import type { Dato } from '@handlingsrom/domene/felles/dato'
import { gruppert } from '@handlingsrom/domene/felles/gruppert'
import type { AnsattId, VedtakId } from '@handlingsrom/domene/felles/id'
import { skjerming } from '@handlingsrom/domene/tilgang/egenskaper'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import { leserhinder } from '@handlingsrom/domene/vedtak/lesing/lesere'
import type { Fordeling } from '@handlingsrom/kontrakt/lister'
import type { Tx } from '../../adapters/database/database.ts'
import { type Kollega, kollegene, somLeser } from '../sak/lesere.ts'
import { utenUnodige } from './lesermangel.ts'
import { barna, kartlegges, perSak, type Sakrad } from './lister.ts'
import { type Oppgaverad, oppgavene } from './oppgaverader.ts'

type Lesefordeling = Pick<Fordeling['saker'][number], 'utenLeser' | 'lesing'>

/** Det lederen må vite om lesingen i sakene hun fordeler: om noen kan lese det som venter, og i en gradert sak hvem som har fått det. */
export async function lesefordeling(
  tx: Tx,
  s: AnsattSubjekt,
  saker: readonly Sakrad[],
  dagens: Dato,
): Promise<(r: Sakrad) => Lesefordeling> {
  const per = new Map(saker.map(r => [r.sakId as string, r]))
  const alle = await oppgavene(tx, per, dagens)
  const [barn, kolleger] = [perSak(await barna(tx, dagens, [...per.keys()])), await kollegene(tx)]
  const aktuelle = await utenUnodige(tx, alle, o => ({
    lesing: o.lesing ?? {},
    antallBarn: (barn.get(o.sakId) ?? []).filter(kartlegges).length,
    personer: per.get(o.sakId)?.ressurs.personer ?? [],
  }))
  const hver = gruppert(aktuelle, o => o.sakId)
  return r => {
    const egne = hver.get(r.sakId) ?? []
    const aLese = egne.filter(o => o.for === 'andreleser')
    if (skjerming(r.ressurs.gradering) === 'ingen')
      return { utenLeser: aLese.some(o => !noenKanLese(kolleger, o, r)), lesing: null }
    const manglerLeser = new Set(egne.filter(o => o.type === 'gi-til-leser').map(o => o.vedtakId))
    const venter = aLese.map(o => ({
      vedtakId: o.vedtakId as VedtakId,
      mangler: manglerLeser.has(o.vedtakId),
      gittTil: o.ansattId,
      lesere: kanLeseGradert(kolleger, o, r),
    }))
    const v = venter.find(x => x.mangler) ?? venter.find(x => x.gittTil)
    return {
      utenLeser: venter.some(x => x.mangler && x.lesere.length === 0),
      lesing: v
        ? {
            vedtakId: v.vedtakId,
            gittTil: v.lesere.find(k => k.ansattId === v.gittTil)?.navn ?? null,
            lesere: v.lesere
              .filter(k => k.ansattId !== s.ansattId && k.ansattId !== v.gittTil)
              .map(({ ansattId, navn }) => ({ ansattId, navn })),
          }
        : null,
    }
  }
}

/** I en ugradert sak: en fagansvarlig som ikke selv har arbeidet i saken. */
const noenKanLese = (kolleger: readonly Kollega[], o: Oppgaverad, r: Sakrad): boolean =>
  kolleger.some(
    k => k.fagansvarlig && !o.ikkeAnsatte.includes(k.ansattId) && !r.ressurs.tildelt.includes(k.ansattId),
  )

const kanLeseGradert = (
  kolleger: readonly Kollega[],
  { ikkeAnsatte }: Oppgaverad,
  { ressurs: { inhabile, personer } }: Sakrad,
): readonly Kollega[] => {
  const om = { inhabile, kanIkkeLese: ikkeAnsatte as readonly AnsattId[] }
  return kolleger.filter(k => leserhinder(om, somLeser(k, personer)) === undefined)
}
