import type { Vedtaksbrevgrunnlag } from '../../brev/grunnlag.ts'
import { INGENTING, kroner } from '../../felles/belop.ts'
import { dato, maned } from '../../felles/dato.ts'
import { avslagNynorsk, enLinje, etBrevgrunnlag } from '../brevgrunnlag.ts'
import { barn, barnetrygd, enManed } from './deler.ts'

export function alene(): Vedtaksbrevgrunnlag {
  return etBrevgrunnlag({
    malform: 'nn',
    mottaker: { navn: 'Per Dale', adresse: ['Tunet 2', '0000 Granvåg'] },
    ...enManed,
    perManed: kroner(8_900),
    begrunnelse: 'Du ventar på svar på søknaden om arbeidsavklaringspengar, og har ikkje anna å leve av.',
    linjer: [enLinje({ tekst: 'Mat, klede og straum', besluttet: kroner(8_900) })],
    inntekter: [],
    holdtUtenfor: [],
    barn: [],
    norm: null,
  })
}

export function par(): Vedtaksbrevgrunnlag {
  return etBrevgrunnlag({
    mottaker: { navn: 'Ivar Lid', adresse: ['Myrveien 5', '0000 Granvåg'] },
    ...enManed,
    perManed: kroner(15_700),
    begrunnelse: 'Du og Marit har søkt sammen. Svaret gjelder dere begge, og hver av dere kan klage.',
    linjer: [
      enLinje({ tekst: 'Mat og klær', besluttet: kroner(14_200) }),
      enLinje({ ref: 'linje-2', tekst: 'Tannlege', gjelder: 'Marit', besluttet: kroner(1_500) }),
    ],
    inntekter: [],
    holdtUtenfor: [barnetrygd],
    barn: [
      barn(
        'b1',
        'Tor',
        'Tor er ni og går på fotball.',
        'Laget betyr mye for ham.',
        'Avgiften er alt betalt.',
      ),
    ],
    norm: null,
  })
}

/** Ingen sats er kjent for måneden: linjene er avgjort av de faktiske utgiftene, og brevet nevner ingen norm. */
export function ukjentSats(): Vedtaksbrevgrunnlag {
  return etBrevgrunnlag({
    norm: null,
    engang: INGENTING,
    engangManed: null,
    perManed: kroner(31_200),
    linjer: [
      enLinje({
        tekst: 'Mat',
        besluttet: kroner(16_000),
        begrunnelse: 'Vi kjenner ingen sats for denne tiden, og har regnet med det dere faktisk bruker.',
        erDetNok: 'Ja. Det er snittet av tre måneder.',
      }),
      enLinje({ ref: 'linje-2', tekst: 'Husleie', besluttet: kroner(15_200) }),
    ],
    inntekter: [],
  })
}

export function langeNavn(): Vedtaksbrevgrunnlag {
  const g = avslagNynorsk()
  return {
    ...g,
    mottaker: {
      navn: 'Ánne-Márjá Čoavjjagáldduš Guttorm-Ŋuolladanjávri Šaŋgo',
      adresse: ['Bjørnstjerne Bjørnsons veg 1234, oppgang Ž, bustadnummer H0504', '0000 Granvåg'],
    },
    saksbehandler: 'Đorđe Łukasz-Ţariq Nguyễn Þórðarson',
    underskrift: { slag: 'godkjent', av: 'Siv Åse Ødegård-Ťažký' },
    dato: dato('2026-12-01'),
    linjer: g.linjer.map(l => ({
      ...l,
      tekst:
        'Ei vaskemaskin, levering til fjerde etasje utan heis, og bortkøyring av den gamle maskina som ikkje verkar',
      gjelder: 'Máhtte-Ŧomas Áilu Čuđi',
    })),
    barn: [
      barn(
        'b1',
        'Máhtte-Ŧomas Áilu Čuđi',
        'Han går i tredje klasse.',
        'Vi har tenkt på kleda hans.',
        'Ingenting blir endra for han.',
      ),
    ],
  }
}

/** Et lån som skal betales tilbake, og en garanti som ikke er penger i hånda (§ 21), ved siden av hjelpen til det daglige. */
export function lanOgGaranti(): Vedtaksbrevgrunnlag {
  return etBrevgrunnlag({
    mottaker: { navn: 'Eva Strand', adresse: ['Kaia 7', '0000 Granvåg'] },
    ...enManed,
    perManed: kroner(7_300),
    engang: kroner(4_850),
    engangManed: maned('2026-12'),
    begrunnelse: 'Du og Nora har fått ny leilighet fra 1. januar, og lønnen din kommer først 15. januar.',
    linjer: [
      enLinje({ tekst: 'Mat og klær', besluttet: kroner(7_300) }),
      enLinje({
        ref: 'linje-2',
        tekst: 'Vaskemaskin',
        hyppighet: 'engang',
        sokt: kroner(4_850),
        besluttet: kroner(4_850),
        begrunnelse: 'Det er ikke vaskemaskin der dere flytter inn.',
        valg: {
          form: {
            slag: 'lan',
            hvorfor: 'Du har fast jobb fra januar og har selv sagt at du heller vil låne.',
            evne: 'Når husleie og mat er betalt, har du 3 000 kroner igjen i måneden.',
            forsteAvdrag: maned('2027-03'),
            avdrag: kroner(500),
            antall: 10,
          },
        },
      }),
      enLinje({
        ref: 'linje-3',
        tekst: 'Depositum',
        hyppighet: 'engang',
        sokt: kroner(33_000),
        besluttet: kroner(33_000),
        begrunnelse: 'Uten depositum får dere ikke leiligheten.',
        valg: {
          form: {
            slag: 'garanti',
            hvorfor: 'Utleieren godtar en garanti, og da slipper du å binde pengene.',
            gjelder: 'depositum for Kaia 7',
            til: dato('2029-12-31'),
          },
        },
      }),
    ],
    inntekter: [],
    holdtUtenfor: [barnetrygd],
    barn: [
      barn(
        'b1',
        'Nora',
        'Nora er fem og har flyttet tre ganger på ett år.',
        'Et fast sted å bo veier tyngst for henne nå.',
        'Garantien gjør at dere kan flytte inn 1. januar.',
      ),
    ],
    norm: null,
  })
}
