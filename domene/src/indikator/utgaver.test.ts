import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { definisjonen, definisjonsutgave, INDIKATORER } from './definisjoner.ts'

/**
 * Det som telles, utgave for utgave. Et avvik fryser utgaven med tallet: endres det som telles, skal `utgave` i definisjonen økes, og linjen her byttes. Er bare
 * ordene bedre, byttes linjen alene.
 */
test('endres en definisjon, må noen avgjøre om det er en ny utgave', () => {
  const linjer = INDIKATORER.map(i => {
    const d = definisjonen(i)
    const ord = JSON.stringify([d.form, d.teller, d.nevner, d.dag, d.valg ?? ''])
    return `${i} ${definisjonsutgave(i)} ${createHash('sha256').update(ord).digest('hex').slice(0, 8)}`
  })
  expect(linjer).toMatchInlineSnapshot(`
    [
      "dager-til-vedtak 1 71e94ca4",
      "dager-til-forelopig-svar 2 88b9c0e5",
      "forelopig-svar-i-tide 2 4295f719",
      "dager-til-forste-samtale 1 49d63f09",
      "okonomisk-radgivning 1 dc1a14ef",
      "barnets-syn 1 0582958a",
      "kartlagte-punkter 1 88fe440c",
      "fysisk-mote 2 d0569edc",
      "kartlagt-etter-nodhjelp 2 f4402642",
      "langvarig-med-barn 2 6d7bff29",
      "egen-tekst 1 e66dd38c",
      "mot-satsen 1 d210dd5b",
      "paragraf-19 1 9094b972",
      "paragraf-17 1 cad5ee90",
      "retur 1 2d916505",
      "klager 1 c232271c",
      "soknader 1 15cf50c3",
      "nodhjelp 1 dbc6d03b",
      "gjentatt-nodhjelp 1 5a0c172d",
      "kvartalssamtale 1 e71ff462",
      "avtaler-holdt 1 da582b2f",
      "kvp 1 80b1270f",
    ]
  `)
})
