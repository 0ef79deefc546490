import type { Vedtaksbrevgrunnlag } from '../brev/grunnlag.ts'
import { INGENTING, kroner } from '../felles/belop.ts'
import { maned } from '../felles/dato.ts'
import { barn, barnetrygd, enManed, lonn } from './brevfamilier/deler.ts'
import { alene, langeNavn, lanOgGaranti, par, ukjentSats } from './brevfamilier/flere.ts'
import { underTretti, vilkarMedVarsel } from './brevfamilier/vilkar.ts'
import { avslagNynorsk, delvisMed19, enLinje, etBrevgrunnlag, nodhjelp } from './brevgrunnlag.ts'

/** Tolv vanlige familier, oppdiktet, hver med det som er særlig for brevet deres. Navnet er navnet på fasiten. */
export const BREVFAMILIER: readonly (readonly [navn: string, grunnlag: () => Vedtaksbrevgrunnlag])[] = [
  ['forste-gang-med-avvik-nb', etBrevgrunnlag],
  ['delvis-med-19-nb', delvisMed19],
  ['avslag-med-19-nn', avslagNynorsk],
  ['fem-barn-nb', femBarn],
  ['skjermet-nb', skjermet],
  ['delt-bosted-nn', deltBosted],
  ['atten-ar-hjemme-nb', attenHjemme],
  ['nyfodt-nb', nyfodt],
  ['nodhjelp-nb', nodhjelp],
  ['alene-uten-barn-nn', alene],
  ['par-som-sokte-begge-nb', par],
  ['ukjent-sats-nb', ukjentSats],
  ['lange-samiske-navn-nn', langeNavn],
  ['lan-og-garanti-nb', lanOgGaranti],
  ['vilkar-med-varsel-nb', vilkarMedVarsel],
  ['under-30-uten-aktivitet-nn', underTretti],
]

function femBarn(): Vedtaksbrevgrunnlag {
  return etBrevgrunnlag({
    mottaker: { navn: 'Samira Noor', adresse: ['Lia 12', '0000 Granvåg'] },
    maneder: ['2026-12', '2027-01', '2027-02', '2027-03', '2027-04'].map(maned),
    perManed: kroner(21_300),
    engang: INGENTING,
    engangManed: null,
    begrunnelse:
      'Dere er sju hjemme. Arv av klær går ikke opp når de eldste er gutter og de minste er jenter.',
    linjer: [
      enLinje({
        tekst: 'Mat',
        besluttet: kroner(19_800),
        begrunnelse: 'Vi har ikke trukket fra noe fordi dere er mange. Maten koster det den koster.',
        erDetNok: 'Ja. Du har vist oss tre måneder med kvitteringer, og beløpet dekker dem.',
      }),
      enLinje({ ref: 'linje-2', tekst: 'Husleie', besluttet: kroner(17_500) }),
      enLinje({ ref: 'linje-3', tekst: 'SFO', gjelder: 'Hodan', besluttet: kroner(2_100) }),
    ],
    inntekter: [lonn(18_100)],
    holdtUtenfor: [barnetrygd],
    barn: [
      barn(
        'b1',
        'Abdi',
        'Abdi er 15 og vokser fort.',
        'Han trenger mer mat enn søsknene.',
        'Maten til ham er med.',
      ),
      barn(
        'b2',
        'Yusuf',
        'Yusuf er 13 og går til skolen.',
        'Skoene er slitt.',
        'Du får sko til ham i januar.',
      ),
      barn('b3', 'Hodan', 'Hodan går på SFO.', 'Der har hun venner.', 'Vi dekker SFO hver måned.'),
      barn(
        'b4',
        'Ifrah',
        'Ifrah er seks og begynte på skolen i høst.',
        'Hun har det hun trenger.',
        'Ingenting endres.',
      ),
      barn(
        'b5',
        'Maryan',
        'Maryan er to og hjemme.',
        'Hun er mye ute.',
        'Klær til henne er med i det dere får.',
      ),
    ],
    norm: null,
  })
}

/** Kontoret og normen er med i grunnlaget, og skal ikke stå i brevet. */
function skjermet(): Vedtaksbrevgrunnlag {
  const g = etBrevgrunnlag()
  return {
    ...g,
    mottaker: { navn: 'Marta Eikeland', adresse: ['Bjørkeveien 4', '0000 Granvåg'] },
    kontor: { ...g.kontor, skjermet: true },
    ...enManed,
    perManed: kroner(9_400),
    begrunnelse: 'Du har begynt på nytt med to barn, og lønnen kommer først i januar.',
    linjer: [enLinje({ tekst: 'Mat og klær', besluttet: kroner(9_400) })],
    inntekter: [],
    holdtUtenfor: [barnetrygd],
    barn: [
      barn(
        'b1',
        'Sol',
        'Sol har begynt på ny skole.',
        'Sekk og sko må være på plass.',
        'De er med i det du får.',
      ),
    ],
  }
}

function deltBosted(): Vedtaksbrevgrunnlag {
  return etBrevgrunnlag({
    malform: 'nn',
    mottaker: { navn: 'Torgeir Nes', adresse: ['Bruvegen 3', '0000 Granvåg'] },
    ...enManed,
    perManed: kroner(6_450),
    begrunnelse: 'Signe bur hos deg annakvar veke. Vi har rekna med det ho treng dei vekene ho er hos deg.',
    linjer: [
      enLinje({ tekst: 'Mat og klede', besluttet: kroner(11_200) }),
      enLinje({
        ref: 'linje-2',
        tekst: 'Buss til skulen',
        gjelder: 'Signe',
        besluttet: kroner(640),
        begrunnelse: 'Skulen ligg lenger unna frå deg enn frå mora.',
        erDetNok: 'Ja, månadskortet kostar det.',
      }),
    ],
    inntekter: [lonn(5_390, 'Dagpengar')],
    holdtUtenfor: [],
    barn: [
      barn(
        'b1',
        'Signe',
        'Signe bur like mykje hos dykk begge og har sagt at ho vil ha det slik.',
        'Ho skal kunne ha det likt begge stader.',
        'Vi dekkjer bussen dei vekene ho bur hos deg.',
      ),
    ],
    norm: null,
  })
}

function attenHjemme(): Vedtaksbrevgrunnlag {
  return etBrevgrunnlag({
    mottaker: { navn: 'Anne Kvam', adresse: ['Skolegata 1', '0000 Granvåg'] },
    ...enManed,
    perManed: kroner(12_050),
    begrunnelse: 'Jonas fylte 18 i oktober og bor hjemme. Han søker for seg selv, og er ikke regnet med her.',
    linjer: [enLinje({ tekst: 'Mat og klær', besluttet: kroner(13_900) })],
    inntekter: [lonn(1_850)],
    holdtUtenfor: [{ ref: 'utenfor-1', slag: 'barns-arbeidsinntekt', tekst: 'Lønn til Ida' }],
    barn: [
      barn(
        'b1',
        'Ida',
        'Ida er 16 og jobber lørdager.',
        'Pengene er hennes.',
        'Lønnen hennes er ikke trukket fra.',
      ),
    ],
    norm: null,
  })
}

function nyfodt(): Vedtaksbrevgrunnlag {
  return etBrevgrunnlag({
    mottaker: { navn: 'Lina Solberg', adresse: ['Havnegata 8', '0000 Granvåg'] },
    perManed: kroner(10_200),
    engang: kroner(7_500),
    linjer: [
      enLinje({ tekst: 'Mat og klær', besluttet: kroner(10_200) }),
      enLinje({
        ref: 'linje-2',
        tekst: 'Seng, vogn og første utstyr',
        hyppighet: 'engang',
        sokt: kroner(7_500),
        besluttet: kroner(7_500),
        begrunnelse: 'Dere har ikke noe fra før.',
        erDetNok: 'Ja. Vi har sett på prisene sammen.',
      }),
    ],
    begrunnelse: 'Datteren din ble født 16. november. Det meste trengs nå.',
    inntekter: [],
    holdtUtenfor: [barnetrygd],
    barn: [
      barn(
        'b1',
        'Datteren din',
        'Hun er to uker gammel.',
        'Hun trenger varme og en trygg plass å sove.',
        'Vi dekker alt utstyret.',
      ),
    ],
    norm: null,
  })
}
