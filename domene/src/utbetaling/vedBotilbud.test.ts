import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { leggTilDager } from '../felles/dato.ts'
import type { VedtakId } from '../felles/id.ts'
import type { SakKommando } from '../sak/utfor.ts'
import {
  BOTILBUD,
  ENDRET,
  fattSiste,
  foreslaAnnet,
  gi,
  id,
  medHjelp,
  NODHJELP,
  type S,
  siste,
  slutter,
  taOpp,
  varslet,
} from '../testdata/etOpptak.ts'
import { finnRamme, ikkePlanlagt } from './ramme.ts'
import { planversjon } from './tilstand.ts'

const sisteId = (s: S): VedtakId => siste(s)?.vedtakId ?? id(s)
const planlegg = (s: S, vedtakId: VedtakId, ...belop: readonly number[]): SakKommando => ({
  type: 'planleggUtbetalinger',
  vedtakId,
  utbetalinger: belop.map((b, i) => ({
    post: 'engang',
    belop: kroner(b),
    mottaker: { slag: 'annen', navn: 'Pensjonatet' },
    forfall: leggTilDager(s.dato, i * 7),
  })),
  settVersjon: planversjon(s.sak.utbetalinger, vedtakId),
})
const betal = (s: S, nr = 0): SakKommando => {
  const u = s.sak.utbetalinger[nr]
  if (!u) throw new Error('Utbetalingen mangler')
  return {
    type: 'registrerUtbetalt',
    utbetalingId: u.utbetalingId,
    settVersjon: u.versjon,
    lestVersjon: u.versjon,
    dato: s.dato,
  } as SakKommando
}
const igjen = (s: S, vedtakId: VedtakId): number | undefined => {
  const v = s.sak.vedtak.vedtak.find(x => x.vedtakId === vedtakId)
  const ramme = v?.status === 'fattet' ? finnRamme(v, 'engang') : undefined
  return v?.status === 'fattet' && ramme
    ? ikkePlanlagt(s.sak.vedtak, s.sak.utbetalinger, v, ramme)
    : undefined
}
/** Familien flytter til et nytt sted. */
const nyttSted = (s: S, belop: number): S => {
  const opp = taOpp(s)
  return opp.utfor(gi({ ...BOTILBUD, behov: 'En leilighet', belop: kroner(belop) }, sisteId(s)))
}

describe('et midlertidig sted i stedet for et annet: hvert sted har sin egen regning', () => {
  test('det som er betalt for det gamle, tar ikke av det nye', () => {
    const gammelt = medHjelp(BOTILBUD)
    const plan = gammelt.utfor(planlegg(gammelt, id(gammelt), 9000))
    const s = nyttSted(plan.utfor(betal(plan)), 5000)
    expect(igjen(s, sisteId(s))).toBe(kroner(5000))
    expect(s.prov(planlegg(s, sisteId(s), 5000)).ok).toBe(true)
  })

  test('nettene i det gamle står i planen til et menneske tar ut dem som ikke ble brukt', () => {
    const gammelt = medHjelp(BOTILBUD)
    const s = nyttSted(gammelt.utfor(planlegg(gammelt, id(gammelt), 4000, 5000)), 7000)
    expect(s.sak.utbetalinger.map(u => u.status)).toEqual(['planlagt', 'planlagt'])
    const betalt = s.utfor(betal(s))
    const u = betalt.sak.utbetalinger[1]
    const tattUt = betalt.utfor({
      type: 'annullerUtbetaling',
      utbetalingId: u?.utbetalingId,
      settVersjon: u?.versjon,
      grunn: 'De flyttet før de nettene.',
    } as SakKommando)
    expect(tattUt.sak.utbetalinger.map(x => x.status)).toEqual(['utbetalt', 'annullert'])
    expect(igjen(tattUt, sisteId(tattUt))).toBe(kroner(7000))
  })

  test('var ingenting planlagt, kan nettene i det gamle fortsatt planlegges og betales', () => {
    const s = nyttSted(medHjelp(BOTILBUD), 5000)
    const plan = s.utfor(planlegg(s, id(s), 9000))
    expect(plan.prov(betal(plan)).ok).toBe(true)
    expect(igjen(plan, sisteId(plan))).toBe(kroner(5000))
  })

  test('det samme gjelder et tredje sted, og et som kommer etter at det første sluttet', () => {
    const forste = medHjelp(BOTILBUD)
    const betalt = forste.utfor(planlegg(forste, id(forste), 9000))
    const tredje = nyttSted(nyttSted(betalt.utfor(betal(betalt)), 5000), 3000)
    expect([igjen(tredje, id(tredje, 1)), igjen(tredje, sisteId(tredje))]).toEqual([
      kroner(5000),
      kroner(3000),
    ])
    const opp = varslet(taOpp(betalt.utfor(betal(betalt)), ENDRET))
    const sluttet = fattSiste(
      opp.utfor(foreslaAnnet(slutter('midlertidig-botilbud'), { erstatter: id(opp) })),
    )
    const etter = nyttSted(sluttet, 3000)
    expect(siste(etter)?.innhold.erstatter?.slag).toBe('opphor')
    expect(igjen(etter, sisteId(etter))).toBe(kroner(3000))
  })

  test('penger til mat er de samme pengene: det som er betalt, tar av det nye', () => {
    const gammelt = taOpp(medHjelp(NODHJELP))
    const u = {
      post: 'engang',
      belop: kroner(1200),
      mottaker: { slag: 'soker' },
      forfall: gammelt.dato,
    } as const
    const plan = gammelt.utfor({
      type: 'planleggUtbetalinger',
      vedtakId: id(gammelt),
      utbetalinger: [u],
      settVersjon: 0,
    })
    const ny = plan.utfor(betal(plan)).utfor(gi({ ...NODHJELP, belop: kroner(1500) }, id(plan)))
    expect(igjen(ny, sisteId(ny))).toBe(kroner(300))
  })
})
