import { TEMANAVN } from '@handlingsrom/domene/kartlegging/temanavn'
import type { OMFANGSGRUPPER, TIDSGRUPPER } from '@handlingsrom/domene/statistikk/barnedelinger'
import { KOMMUNEFIL } from '@handlingsrom/domene/statistikk/kommunefil'
import { MINSTE_TALL } from '@handlingsrom/domene/statistikk/smaTall'
import type { Tertial } from '@handlingsrom/domene/statistikk/tertial'
import { ALDERSGRUPPER } from '@handlingsrom/domene/statistikk/usetteBarn'
import type { UsetteBarn } from '@handlingsrom/kontrakt/internkontroll'
import { visInternkontroll } from '../malepunkter.ts'
import { visUsetteBarn } from '../usetteBarn.ts'
import { FORFAA, GRADERTE, iKlartekst, type Lag, type Rad } from './felles.ts'
import { omfanget } from './omfanget.ts'

const UTVALG = {
  alle: 'Alle familier med barn.',
  forste: 'Bare det første vedtaket om stønad.',
  lopende: 'Bare familier som har fått stønad før.',
  avslag: 'Bare helt eller delvis avslag.',
  'flere-enn-tre-barn': 'Bare familier med flere enn tre barn.',
} as const

/** Hver tabell er den samme som siden viser, av de samme funksjonene: ingen vei ut har andre tall enn skjermen. */
export const MALEPUNKTTABELLER = {
  malepunkter: async (tx, leser, naa, valg) => {
    const b = await visInternkontroll(tx, leser, naa, valg)
    return {
      merke: {
        ...KOMMUNEFIL,
        kommune: tx.kommune,
        periode: b.periode,
        utvalg: b.utvalg,
        omfang: await omfanget(tx, leser.kontor),
      },
      tittel: 'Tilsynets målepunkter på egne saker',
      definisjon:
        'Antall familier i hver del, slik kontrollene så saken da familiens siste vedtak i perioden ble fattet. Målepunktene er Helsetilsynets (veileder 4/2022, rapport 6/2024). Tallene sier hva som er skrevet, ikke om det er godt nok, og O1–O3 alene er ingen mangel.',
      periode: iKlartekst(b.periode as Tertial),
      populasjon: `Familier med barn som har fått vedtak om stønad ved kontoret. ${UTVALG[b.utvalg]} ${GRADERTE}`,
      skjerming: `${FORFAA} Deler som er slått sammen, står i den samme cellen med « eller » imellom.`,
      regnet: b.regnet,
      kolonner: ['område', 'målepunkt', 'del', 'familier'],
      rader: b.punkter.flatMap((p): Rad[] =>
        p.grupper === null
          ? [[p.omrade, p.malepunkt, 'alle', null]]
          : p.grupper.map(g => [p.omrade, p.malepunkt, g.deler.join(' eller '), g.antall]),
      ),
    }
  },
  kontorene: async (tx, leser, naa, valg) => {
    const b = await visInternkontroll(tx, leser, naa, { ...valg, utvalg: 'alle' })
    return {
      tittel: 'Kontorene i kommunen ved siden av hverandre',
      definisjon:
        'Antall familier i hver del, ved kontoret som fattet familiens siste vedtak i perioden. Tallene sier hva som er skrevet, ikke om det er godt nok. Kontorene står etter navn.',
      periode: iKlartekst(b.periode as Tertial),
      populasjon: `Familier med barn som har fått vedtak om stønad i kommunen. Er tabellen tom, hører den som lastet den ned, til ett kontor, eller kommunen har bare ett. ${GRADERTE}`,
      skjerming: `${FORFAA} Delene er slått sammen likt for alle kontorene, så kommunen minus kontorene som vises, ikke gir et lite tall (ADR 0062).`,
      regnet: b.regnet,
      kolonner: ['område', 'målepunkt', 'kontor', 'del', 'familier'],
      rader: (b.kontorene ?? []).flatMap(p =>
        [...p.kontorer, { kontor: 'hele kommunen', grupper: p.kommunen }].flatMap(
          ({ kontor, grupper }): Rad[] =>
            grupper === null
              ? [[p.omrade, p.malepunkt, kontor, 'alle', null]]
              : grupper.map(g => [p.omrade, p.malepunkt, kontor, g.deler.join(' eller '), g.antall]),
        ),
      ),
    }
  },
  maneder: async (tx, leser, naa, valg) => {
    const b = await visInternkontroll(tx, leser, naa, { ...valg, utvalg: 'alle' })
    return {
      tittel: 'Målepunktene måned for måned',
      definisjon:
        'Av vedtakene i måneden: hvor mange familier der kontrollen fant at målepunktet mangler, av dem det gjelder.',
      periode: `Perioden ${iKlartekst(b.periode as Tertial)} og de to før den`,
      populasjon: `Familier med barn som har fått vedtak om stønad ved kontoret. ${GRADERTE}`,
      skjerming: FORFAA,
      regnet: b.regnet,
      kolonner: ['målepunkt', 'måned', 'mangler', 'av'],
      rader: b.punkter.flatMap(p => p.maneder.map(m => [p.malepunkt, m.maned, m.mangler, m.av])),
    }
  },
  'usette-barn': async (tx, leser, naa) => {
    const b = await visUsetteBarn(tx, leser, naa)
    return {
      tittel: 'Hvilke barn ser vi ikke?',
      definisjon:
        'Prosent av barna i gruppen som ingen har spurt om temaet: etter alder, etter hvor lenge familien har fått stønad, og etter omfanget som sist ble valgt. En deling som ville sagt et lite tall, er ikke med. «Foreldrene ønsker ikke» (antall barn, alle aldre) og «ikke aktuelt» er svar. At det er spurt, sier ikke om svaret er godt nok.',
      periode: `De siste tolv månedene til ${naa.dato}`,
      populasjon: `Barn i saker kontoret har skrevet i det siste året. Barn uten kjent alder er ikke med. ${GRADERTE}`,
      skjerming: FORFAA,
      regnet: b.regnet,
      kolonner: [
        'tema',
        'delt etter',
        'gruppe',
        'barn i gruppen',
        'prosent ikke spurt',
        'foreldrene ønsker ikke',
      ],
      rader: barnerader(b),
    }
  },
  folgefeil: async (tx, leser, naa, valg) => {
    const b = await visInternkontroll(tx, leser, naa, { ...valg, utvalg: 'alle' })
    return {
      tittel: 'Mangler i vurderingen og i kartleggingen hos de samme familiene',
      definisjon:
        'Antall familier etter hva kontrollene fant da familiens siste vedtak i perioden ble fattet: om vurderingen av barna manglet noe (målepunkt V2, og for seg V3), og om kartleggingen manglet svar uten at det står hvorfor (målepunkt K3). Tallene sier at manglene opptrer sammen, ikke at den ene kommer av den andre, og ikke at det er det samme barnet. Det en leser har funnet i orden, er ikke en mangel.',
      periode: iKlartekst(b.periode as Tertial),
      populasjon: `Familier med barn som har fått vedtak om stønad ved kontoret, der begge målepunktene kunne regnes og er aktuelle. ${GRADERTE}`,
      skjerming: `De fire tallene vises alle eller ingen. De er holdt tilbake når et av dem er færre enn ${MINSTE_TALL}, også null, eller kunne vært regnet ut sammen med målepunktene (ADR 0065). Fant kontrollen ingen mangel i vurderingen, er det ingen tall å dele.`,
      regnet: b.regnet,
      kolonner: ['målepunkt i vurderingen', 'vurderingen', 'kartleggingen', 'familier'],
      rader: b.folgefeil.flatMap((f): Rad[] =>
        f.status === 'vises'
          ? FOLGERADER.map(([rute, vurdering, svar]): Rad => [f.punkt, vurdering, svar, f.ruter[rute]])
          : f.status === 'for-fa'
            ? [[f.punkt, 'alle', 'alle', null]]
            : [[f.punkt, 'mangler noe', 'alle', 0]],
      ),
    }
  },
} satisfies Readonly<Record<string, Lag>>

const FOLGERADER = [
  ['begge', 'mangler noe', 'mangler svar'],
  ['bareVurdering', 'mangler noe', 'ingen slik mangel funnet'],
  ['bareSvar', 'ingen slik mangel funnet', 'mangler svar'],
  ['ingen', 'ingen slik mangel funnet', 'ingen slik mangel funnet'],
] as const
function barnerader(b: UsetteBarn) {
  const etterAlder = b.tema.flatMap(t =>
    t.ruter.map(r => {
      const g = ALDERSGRUPPER[r.gruppe]
      const gruppe = `${g?.fra} til ${g?.til} år`
      return [TEMANAVN[t.tema].nb, 'alder', gruppe, b.barn[r.gruppe] ?? null, r.ikkeSpurt, null]
    }),
  )
  const ellers = (['tid', 'omfang'] as const).flatMap(navn => {
    const d = b[navn]
    return (d?.tema ?? []).flatMap(t =>
      (d?.grupper ?? []).map((g, i) => [
        TEMANAVN[t.tema].nb,
        DELT_ETTER[navn],
        GRUPPENAVN[g.gruppe],
        g.barn,
        t.ikkeSpurt[i] ?? null,
        null,
      ]),
    )
  })
  const onskerIkke = b.onskerIkke.map(o => [TEMANAVN[o.tema].nb, 'alle', 'alle', null, null, o.barn])
  return [...etterAlder, ...ellers, ...onskerIkke]
}

const DELT_ETTER = { tid: 'hvor lenge familien har fått stønad', omfang: 'omfanget av kartleggingen' }
const GRUPPENAVN: Readonly<Record<(typeof TIDSGRUPPER)[number] | (typeof OMFANGSGRUPPER)[number], string>> = {
  forste: 'ett vedtak eller ingen',
  ellers: 'flere vedtak',
  lenge: 'stønad lenge',
  forstegang: 'første gang',
  lopende: 'løpende kontakt',
  akutt: 'akutt nå',
  kortvarig: 'kort behov',
  langvarig: 'langvarig',
  'ikke-valgt': 'ikke valgt',
}
