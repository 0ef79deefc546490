import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import type { FastifyRequest } from 'fastify'
import type { Tx } from '../../adapters/database/database.ts'
import type { KanIkkeBestemme } from '../../application/kommune/normbeslutninger.ts'
import { visKommune } from '../../application/kommune/visKommune.ts'
import { GJENBRUKT } from '../../application/sak/utforSakKommando.ts'
import { endretAvAndre, ugyldig } from '../skall/feilsvar.ts'
import { iKommunen, type Ruteavhengigheter } from './grunnlag.ts'

/** Spør porten, bestemmer, og svarer med reglene slik de er etterpå. Var noen andre der imens, følger reglene slik de står nå. */
export const besluttet = (
  r: Ruteavhengigheter,
  request: FastifyRequest,
  beslutt: (tx: Tx, aktor: Aktor) => Promise<Resultat<null, KanIkkeBestemme>>,
): Promise<Kommunevisning> =>
  iKommunen(r, request, async (tx, leser) => {
    const ressurs = { slag: 'kommunekonfig' as const, kommune: leser.kommune }
    await r.port.krevTilgang(tx, request, 'endre-kommune', ressurs)
    const utfall = await beslutt(tx, { type: 'ansatt', id: leser.ansattId })
    const naa = await visKommune(tx, r.klokke().dato, true)
    if (utfall.ok) return naa
    if (utfall.feil === 'endret-av-andre') throw endretAvAndre(SETNING[utfall.feil], { gjeldende: naa })
    throw ugyldig(utfall.feil, SETNING[utfall.feil])
  })

const SETNING: Readonly<Record<KanIkkeBestemme, string>> = {
  'ugyldig-maned': 'Måneden normen gjelder fra, finnes ikke. Skriv den som år og måned.',
  'sluttmaned-for-start':
    'Den siste måneden er før den første. Velg en senere sluttmåned, eller la den stå åpen.',
  'ukjent-kategori': 'Normen har en kategori vi ikke kjenner. Last siden på nytt.',
  'droftet-fram-i-tid': 'Dagen det ble drøftet, er ikke kommet ennå. Skriv en dag til og med i dag.',
  'ukjent-eier': 'Den som skal eie terskelen, må være fagansvarlig eller leder i kommunen nå. Velg en annen.',
  'kommando-gjenbrukt': GJENBRUKT,
  'endret-av-andre':
    'En annen har bestemt dette mens du skrev. Ingenting er lagret fra deg. Se hva som står nå, og velg om din beslutning skal gjelde.',
}
