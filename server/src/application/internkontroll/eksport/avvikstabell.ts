import { erNadd } from '@handlingsrom/domene/avvik/maling'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { definisjonen } from '@handlingsrom/domene/indikator/definisjoner'
import { vistVerdi } from '@handlingsrom/domene/statistikk/indikatorbilde'
import type { Avviksrad, Effektmal, Maltall } from '@handlingsrom/kontrakt/avvik'
import { osloDato } from '../../../adapters/klokke.ts'
import { visAvvikene } from '../avvik/visAvvik.ts'
import { alltidNaa } from '../sammendrag.ts'
import { FORFAA, GRADERTE, type Lag, type Rad } from './felles.ts'

/** Avvikene med tallet før og etter. Det noen har skrevet, og hvem som eier tiltakene, er aldri med. */
export const avvikstabell: Lag = async (tx, leser, naa) => {
  const { avvik } = await visAvvikene(tx, leser, naa, alltidNaa(naa))
  return {
    tittel: 'Avvik, målet og tallet før og etter',
    definisjon:
      'Hver rad er tallet avviket måles på, i én periode: før det ble åpnet, og i hele perioder etterpå. For et målepunkt er tallet prosent av sakene der noe mangler; for en indikator er det indikatorens eget. Tallene er frosset da de ble målt. At målet er nådd, sier ikke hvorfor, og ikke at loven er oppfylt.',
    periode: `Avvik som er åpnet til og med ${naa.dato}`,
    populasjon: `Avvikene ved kontoret. Tekstene, årsaken, tiltakene og hvem som eier dem, er ikke med. ${GRADERTE}`,
    skjerming: `${FORFAA} Var perioden ikke over da avviket ble åpnet, er tallet før holdt tilbake (ADR 0051). Et tall siden om indikatoren ikke viser lenger, er det også (ADR 0064).`,
    regnet: naa.tidspunkt,
    kolonner: [
      'avvik',
      'åpnet',
      'lukket',
      'måles på',
      'målet er',
      'grense',
      'enhet',
      'tiltak',
      'tiltak ferdige',
      'når',
      'periode',
      'treff',
      'av',
      'tallet',
      'målet nådd',
      'utgave',
    ],
    rader: avvik.flatMap((a, i) => radene(a, i + 1)),
  }
}

function radene(a: Avviksrad, nr: number): readonly Rad[] {
  const { effekt: e, utgangspunkt: u } = a
  const lukket = a.lukket ? osloDato(a.lukket as Tidspunkt) : ''
  const ferdige = a.tiltak.filter(t => t.status === 'gjort' || t.status === 'droppet').length
  const om = [`${nr}`, a.apnet, lukket, ...malet(e), a.tiltak.length, ferdige]
  return [
    [...om, 'før', u.periode, ...tallene(e, u.ferdig ? u.tall : { slag: 'skjult' }), u.utgaver.join(' og ')],
    ...a.malinger.map(m => [...om, 'etter', m.periode, ...tallene(e, m.tall), m.utgaver.join(' og ')]),
  ]
}

function malet(e: Effektmal): Rad {
  if (e.slag !== 'indikator') return [e.malepunkt, 'høyst', e.hoyst, 'prosent']
  const enhet = definisjonen(e.indikator).form === 'dager' ? 'dager' : 'prosent'
  return [e.indikator, e.retning === 'hoyst' ? 'høyst' : 'minst', e.verdi, enhet]
}

/** Treff, av, tallet og om målet er nådd. Dager og prosent av tekst har ikke noe treff. */
function tallene(e: Effektmal, t: Maltall): Rad {
  if (t.slag === 'tall') return [t.mangler, t.av, Math.round((t.mangler * 100) / t.av), janei(erNadd(e, t))]
  if (t.slag !== 'indikator' || e.slag !== 'indikator') return [null, null, null, null]
  const treff = definisjonen(e.indikator).form === 'andel' ? (t.tall.deler[0] ?? null) : ''
  return [treff, t.tall.antall, vistVerdi(e.indikator, t.tall), janei(erNadd(e, t))]
}

const janei = (b: boolean): string => (b ? 'ja' : 'nei')
