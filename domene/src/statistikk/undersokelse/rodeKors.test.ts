import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ORD, PAASTANDER, SKALA } from '../../undersokelse/sporsmal.ts'
import { type Oppgitt, RODE_KORS } from './rodeKors.ts'

/** Kildefilen ligger utenfor repoet; der den ikke finnes, hoppes sammenligningen over. */
const fil = fileURLToPath(new URL('../../../../../shared/fag/sporreundersokelse-2023.json', import.meta.url))

type Prosent = Readonly<Record<string, number>>
const del = (o: readonly Oppgitt[], ...kategorier: string[]) =>
  o.find(x => x.kategorier.join() === kategorier.join())?.prosent
const somKilden = (o: readonly Oppgitt[]) => ({
  enig: del(o, '4', '5'),
  uenig: del(o, '1', '2'),
  ...(del(o, '3', 'vet-ikke') === undefined
    ? { hverkenEller: del(o, '3'), vetIkke: del(o, 'vet-ikke') }
    : { hverkenEllerEllerVetIkke: del(o, '3', 'vet-ikke') }),
})

describe.skipIf(!existsSync(fil))('tallene og ordene er de samme som i ../shared/fag', () => {
  const kilde = existsSync(fil) ? JSON.parse(readFileSync(fil, 'utf8')) : {}

  test('figur 1–3, antallet, skalaen og ordene i påstandene', () => {
    expect(RODE_KORS.antall).toBe(kilde.N)
    expect(SKALA.map(s => (s === 'vet-ikke' ? ORD.vetIkke.nb : s))).toEqual(
      kilde.skala.map((s: string) => s.replace(/ Helt.*/, '')),
    )
    expect([`1 ${ORD.helt.uenig.nb}`, `5 ${ORD.helt.enig.nb}`]).toEqual([kilde.skala[0], kilde.skala[4]])
    for (const [i, p] of PAASTANDER.entries()) {
      const { id, tekst, prosent } = kilde.paastander[i]
      expect([p, ORD.paastand[p].nb]).toEqual([id, tekst])
      expect(somKilden(RODE_KORS.paastander[p])).toEqual(prosent)
    }
  })

  test('figur 4 og 5', () => {
    const [fire, fem] = kilde.krysstabeller as { grupper: { prosent: Prosent }[] }[]
    const viste = [RODE_KORS.etterKartlegging, RODE_KORS.etterHensyn].flatMap(k => [k.egen, k.resten])
    expect(viste.map(somKilden)).toEqual(fire?.grupper.map(g => g.prosent))
    const { egen, resten } = RODE_KORS.etterBegge
    for (const [i, o] of [egen, resten].entries()) {
      expect(somKilden(o)).toMatchObject(fem?.grupper[i]?.prosent ?? {})
      // «Hverken eller» står ikke i rapporten: den er det som mangler på hundre.
      expect(o.reduce((n, x) => n + x.prosent, 0)).toBe(100)
    }
  })

  test('spørsmålene om brevet', () => {
    const { leserVedtaksbrev, standardtekst } = kilde.vedtaksbrev
    expect([ORD.leser.nb, RODE_KORS.leser]).toEqual([leserVedtaksbrev.spoersmaal, leserVedtaksbrev.ja])
    expect([ORD.brevet.nb, RODE_KORS.standardtekst]).toEqual([
      standardtekst.spoersmaal,
      standardtekst.standardtekst,
    ])
  })
})
