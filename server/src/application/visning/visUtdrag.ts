import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import { holdtTilbake } from '@handlingsrom/domene/innsyn/holdtTilbake'
import { utdragsark } from '@handlingsrom/domene/innsyn/utdragsark'
import { fulltNavn } from '@handlingsrom/domene/person/tilstand'
import type { Personfakta } from '@handlingsrom/domene/sak/omgivelse'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'
import { type Utdragsmottaker, utdragsmottakere } from '@handlingsrom/domene/utdrag/mottakere'
import type { Kartleggingsark } from '@handlingsrom/domene/utskrift/typer'
import { Utdragsvisning } from '@handlingsrom/kontrakt/sak/utdrag'
import type { Tx } from '../../adapters/database/database.ts'
import { hvem } from '../ansatte.ts'
import { slikDetVar } from '../vedtak/slikDetVar.ts'
import { fornavn, lesPersoner, type Visningsgrunnlag } from './felles.ts'

type Valg = { readonly personId: PersonId; readonly spraak: Spraak }

/** Siden «Utdrag til utskrift»: hvem, hva som kommer på papiret, og hva som ikke gjør det. `null` når den valgte ikke kan få noe utdrag. */
export async function visUtdrag(
  tx: Tx,
  g: Visningsgrunnlag,
  valg: Valg | undefined,
): Promise<Utdragsvisning | null> {
  const mottakere = utdragsmottakere(g.sak, g.personer, g.dagens)
  const valgt = valg && mottakere.find(m => m.personId === valg.personId)
  if (valg && !valgt) return null
  const folk = await lesPersoner(
    tx,
    mottakere.map(m => m.personId),
  )
  const navngitt = (personId: PersonId) => ({ personId, fornavn: fornavn(g, personId) })
  const tilbake = valgt && holdtTilbake(g.sak, leserFor(valgt, g.dagens), g.personer)
  const gjelder: boolean[] = []
  for (const u of g.sak.utdrag.toReversed()) gjelder.push((await utdragPaPapir(tx, g, u.nr)) !== 'utdatert')
  return Utdragsvisning.parse({
    mottakere: mottakere.map(m => {
      const p = folk.get(m.personId)
      return {
        ...navngitt(m.personId),
        navn: p ? fulltNavn(p.navn) : '',
        slag: m.slag,
        malform: p?.malform ?? 'nb',
        tolkesprak: p?.tolkesprak ?? null,
      }
    }),
    laget: g.sak.utdrag.toReversed().map((u, i) => ({
      ...navngitt(u.personId),
      gjelder: gjelder[i] === true,
      nr: u.nr,
      spraak: u.spraak,
      tidspunkt: u.tidspunkt,
      av: { navn: hvem(g.navn, u.av).navn },
    })),
    utdrag:
      valg && valgt && tilbake
        ? {
            ark: arket(g, valgt, valg.spraak, g.dagens),
            holdtTilbake: tilbake.svar.map(s => ({
              ...navngitt(s.personId),
              tema: s.tema,
              fordi: s.fordi,
              grunn: s.grunn ?? null,
            })),
            utelatt: tilbake.barn.map(b => ({ ...navngitt(b.personId), fordi: b.fordi })),
          }
        : null,
    kanSkrive: g.kanSkrive,
  })
}

/**
 * Papiret til et utdrag som er ført i saken. Det bygges av saken slik den var da, og bare når den i dag gir det samme: er et svar rettet,
 * skjermet eller merket siden, må det lages et nytt. `null`: ingen slik hendelse.
 */
export async function utdragPaPapir(
  tx: Tx,
  g: Visningsgrunnlag,
  nr: number,
): Promise<Kartleggingsark | 'utdatert' | null> {
  const hendelsen = g.hendelser.find(r => r.nr === nr)
  if (hendelsen?.hendelse.type !== 'UtdragLaget') return null
  const { personId, spraak, dato } = hendelsen.hendelse
  const da = await slikDetVar(tx, g, hendelsen)
  const mottaker = (sak: Sak, personer: Readonly<Record<PersonId, Personfakta>>) =>
    utdragsmottakere(sak, personer, dato).find(m => m.personId === personId)
  const [sa, na] = [mottaker(da.sak, da.personer), mottaker(g.sak, g.personer)]
  if (!sa || !na) return 'utdatert'
  const [ark, iDag] = [arket(da, sa, spraak, dato), arket(g, na, spraak, dato)]
  return JSON.stringify(ark) === JSON.stringify(iDag) ? ark : 'utdatert'
}

const leserFor = ({ slag, personId }: Utdragsmottaker, paa: Dato) =>
  slag === 'ungdom' ? ({ slag, personId } as const) : ({ slag: 'forelder', personId, paa } as const)

const arket = (
  g: Pick<Visningsgrunnlag, 'sak' | 'personer'>,
  m: Utdragsmottaker,
  spraak: Spraak,
  dato: Dato,
): Kartleggingsark =>
  utdragsark({
    spraak,
    dato,
    saksnummer: g.sak.saksnummer,
    sak: g.sak,
    leser: leserFor(m, dato),
    personer: g.personer,
  })
