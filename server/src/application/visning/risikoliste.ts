import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { SakId } from '@handlingsrom/domene/felles/id'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Risikorad } from '@handlingsrom/kontrakt/sak/samtale'
import type { Tx } from '../../adapters/database/database.ts'
import { strommerMed } from '../../adapters/database/strom.ts'
import { ansattnavn } from '../ansatte.ts'
import type { LestSak } from '../sak/lesSak.ts'
import { kanApne, sakene } from './lister.ts'
import { visRisiko } from './visRisiko.ts'

/**
 * Sakene der noen har tenkt gjennom sikkerheten før et møte, for den som skal vite om det: den som har saken, og lederen ved kontoret (ADR
 * 0016). Hver sak hentes med `les` gjennom porten, så hver av dem er sin egen linje i loggen. Det siste som er tenkt, gjelder; den nyeste
 * først.
 */
export async function risikoliste(
  tx: Tx,
  leser: AnsattSubjekt,
  dagens: Dato,
  les: (sakId: SakId) => Promise<LestSak>,
): Promise<readonly Risikorad[]> {
  const med = await strommerMed(tx, 'RisikoVurdert')
  const navn = await ansattnavn(tx)
  const ut: Risikorad[] = []
  for (const rad of await sakene(tx, dagens, med)) {
    if (avgjor(leser, 'les-risiko', rad.ressurs, OPPE).utfall !== 'tillat') continue
    const { sak } = await les(rad.sakId)
    const [siste, ...tidligere] = visRisiko({ sak, navn, kanSkrive: false }).vurderinger
    if (!siste) continue
    ut.push({
      sakId: rad.sakId,
      familie: rad.familie,
      saksnummer: rad.saksnummer,
      hos: rad.ressurs.tildelt.map(id => navn.get(id) ?? ''),
      siste,
      antallTidligere: tidligere.length,
      kanApne: kanApne(leser, rad) && rad.ressurs.tildelt.includes(leser.ansattId),
    })
  }
  return ut.toSorted((a, b) => b.siste.dato.localeCompare(a.siste.dato))
}
