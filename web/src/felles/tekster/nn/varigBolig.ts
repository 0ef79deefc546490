import type { Tekster } from '../typer.ts'

export const varigBolig: Tekster['varigBolig'] = {
  skriv: 'Skriv kva som er vurdert',
  lagre: 'Lagre vurderinga',
  tittel: 'Ein varig stad å bu',
  intro: 'Det du skriv, stansar ikkje butilbodet. Tre månader er ei påminning, ikkje ei grense.',
  hva: 'Korleis er det no?',
  utfall: { 'har-flyttet': 'Dei har flytta derifrå', 'blir-lenger': 'Dei må bli lenger' },
  tekst: 'Kor skal dei bu, og kva har det å seie for kvart barn?',
  tekstLenger: 'Kva blir gjort for å finne ein varig stad, og korleis har kvart barn det der dei er?',
  ny: 'Når skal nokon sjå på det igjen?',
  mangler: { utfall: 'Vel korleis det er no.', tekst: 'Skriv nokre ord.', innen: 'Skriv dagen.' },
  linje: (utfall: string, dag: string, navn: string) => `${utfall}, skrive ${dag} av ${navn}`,
  nesteInnen: (dag: string) => `Nokon skal sjå på det igjen innan ${dag}.`,
}
