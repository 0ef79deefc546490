import { readFileSync } from 'node:fs'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import { syntetiskNummer } from '../server/src/demo/syntetisk.ts'

const EKSEMPEL = new URL('../server/test/data/digisos/brukerdata.json', import.meta.url)

/** Det offisielle eksempelet, byte for byte: en annen kommunes nummer, og identitetsnumre som ikke er riktig oppbygd. */
export const originalen = (): Buffer => readFileSync(EKSEMPEL)

type Eksempel = {
  mottaker: { kommunenummer: string; enhetsnummer: string; navEnhetsnavn: string }
  data: {
    personalia: { personIdentifikator: { verdi: string } }
    familie: {
      sivilstatus: { ektefelle: { fodselsdato: string; personIdentifikator: string } }
      forsorgerplikt: { ansvar: { barn: { fodselsdato: string; personIdentifikator: string } }[] }
    }
  }
}

/** Det samme eksempelet der bare `mottaker` og identitetsnumrene er byttet ut. */
export function eksempelTilOss(): Buffer {
  const json = JSON.parse(originalen().toString('utf8')) as Eksempel
  json.mottaker = { kommunenummer: '9971', enhetsnummer: '9971', navEnhetsnavn: 'Nav Sundfjære' }
  json.data.personalia.personIdentifikator.verdi = syntetiskNummer('1985-05-19' as Dato, 40)
  const { sivilstatus, forsorgerplikt } = json.data.familie
  for (const [i, p] of [sivilstatus.ektefelle, ...forsorgerplikt.ansvar.map(a => a.barn)].entries())
    p.personIdentifikator = syntetiskNummer(p.fodselsdato as Dato, 41 + i)
  return Buffer.from(JSON.stringify(json))
}
