import { MINSTE_LESINGER } from '@handlingsrom/domene/statistikk/enighet'
import { MINSTE_TALL } from '@handlingsrom/domene/statistikk/smaTall'
import { type Tertial, tertialFor } from '@handlingsrom/domene/statistikk/tertial'
import { RETURGRUNNAVN } from '@handlingsrom/domene/vedtak/returgrunnavn'
import type { Internkontroll } from '@handlingsrom/kontrakt/internkontroll'
import type { Enighet } from '@handlingsrom/kontrakt/saksprove'
import { kontoretsReturer } from '../../visning/returbilde.ts'
import { visInternkontroll } from '../malepunkter.ts'
import { visEnighet } from '../visSaksprover.ts'
import { FORFAA, GRADERTE, iKlartekst, type Lag, type Rad } from './felles.ts'

/** Det kontoret lærer av: leseren mot kontrollen, den gamle utgaven mot den nye, og det som sendes tilbake. */
export const LAERINGSTABELLER = {
  enighet: async (tx, leser, naa) => {
    const b = await visEnighet(tx, leser)
    return {
      tittel: 'Er leseren og kontrollen enige?',
      definisjon:
        'For hvert målepunkt: andelen leste saker der leseren og kontrollen sa det samme om det mangler noe («delvis» er talt som mangler), med 95 prosent intervall (Wilson), og Cohens kappa med sitt. «Lest» er sakene der begge sa noe, «utenfor» dem der en av dem ikke gjorde det. Er kappa tom, sa den ene det samme i alle sakene, og da finnes det ingen.',
      periode: 'Alle leverte lesinger',
      populasjon: `${b.lesinger} leverte lesinger av tilfeldig trukne saker. ${b.tillegg} lesinger fra tillegget er ikke med. ${GRADERTE}`,
      skjerming: `Er færre enn ${MINSTE_LESINGER} lest, er det ikke noe tall. Er færre enn ${MINSTE_TALL} enige, eller færre enn ${MINSTE_TALL} uenige, står bare hvor langt andelen kan gå. «Utenfor» er holdt tilbake når det er én til fire, og kappa når en av de fire rutene er det (ADR 0047).`,
      regnet: naa.tidspunkt,
      kolonner: [
        'målepunkt',
        'lest',
        'utenfor',
        'enige',
        'andel',
        'fra',
        'til',
        'kappa',
        'kappa fra',
        'kappa til',
      ],
      rader: b.punkter.map(enighetsrad),
    }
  },
  utgaver: async (tx, leser, naa, valg) => {
    const b = await visInternkontroll(tx, leser, naa, { ...valg, utvalg: 'alle' })
    return {
      tittel: 'Kontrollenes nye utgave mot den som gjaldt da vedtaket ble fattet',
      definisjon:
        'Antall familier der den nye utgaven sier det samme om alle målepunktene, noe annet om minst ett, eller ikke kunne regnes. Den er regnet på saken slik den var da vedtaket ble fattet. Hvilke målepunkter som skiller seg, står ikke: det kunne pekt på noen.',
      periode: iKlartekst(b.periode as Tertial),
      populasjon: `Familier med barn som har fått vedtak om stønad ved kontoret. Er tabellen tom, er ingen nyere utgave regnet. ${GRADERTE}`,
      skjerming: `${FORFAA} Deler som er slått sammen, står i den samme cellen med « eller » imellom.`,
      regnet: naa.tidspunkt,
      kolonner: ['utgave som gjaldt', 'ny utgave', 'regnet', 'svaret', 'familier'],
      rader: utgaverader(b),
    }
  },
  returer: async (tx, leser, naa, valg) => {
    const periode = valg.periode ?? tertialFor(naa.dato)
    const { grunner } = await kontoretsReturer(tx, leser, naa.dato, periode)
    return {
      tittel: 'Hvorfor forslag sendes tilbake',
      definisjon:
        'Hvor mange ganger leserne valgte hver grunn da de sendte et forslag til vedtak tilbake. En retur kan ha flere grunner og teller på hver av dem, så summen er ikke antall returer. Hvem som sendte og hvem som fikk, leses ikke.',
      periode: iKlartekst(periode),
      populasjon: `Forslag til vedtak som er sendt tilbake ved kontoret. ${GRADERTE}`,
      skjerming: `Et tall med færre enn ${MINSTE_TALL} familier bak er holdt tilbake. Antall returer i alt står ikke: da kunne et tall som er holdt tilbake, regnes ut.`,
      regnet: naa.tidspunkt,
      kolonner: ['grunn', 'betyr', 'ganger'],
      rader: grunner.map(g => [g.grunn, RETURGRUNNAVN[g.grunn].nb, g.antall]),
    }
  },
} satisfies Readonly<Record<string, Lag>>

type Punkt = Enighet['punkter'][number]

export const enighetsrad = (p: Punkt): Rad => [p.malepunkt, p.lest, p.utenfor, ...andelen(p), ...kappaen(p)]

function andelen(p: Punkt): Rad {
  if (p.slag === 'tall') return [p.enige, p.andel, p.intervall.fra, p.intervall.til]
  return [null, null, ...(p.slag === 'for-faa' ? [null, null] : [p.mulig.fra, p.mulig.til])]
}

/** Tomt: det finnes ingen kappa. `null`: den er holdt tilbake. */
function kappaen(p: Punkt): Rad {
  if (p.slag !== 'tall' || p.kappa.slag === 'faa') return [null, null, null]
  const { kappa: k } = p
  return k.slag === 'tall' ? [k.verdi, k.intervall.fra, k.intervall.til] : ['', '', '']
}

/** Bare gruppene siden viser. Er ingen av dem stor nok, står det én rad uten tall. */
export function utgaverader({
  omregnet: o,
  utgaver,
}: Pick<Internkontroll, 'omregnet' | 'utgaver'>): readonly Rad[] {
  if (!o) return []
  const vist = o.grupper?.filter(g => g.antall > 0 && g.deler.join() !== 'uten') ?? []
  const rad = (svaret: string, familier: number | null): Rad => [
    utgaver.join(' og '),
    o.utgave,
    o.regnet,
    svaret,
    familier,
  ]
  return vist.length === 0 ? [rad('alle', null)] : vist.map(g => rad(g.deler.join(' eller '), g.antall))
}
