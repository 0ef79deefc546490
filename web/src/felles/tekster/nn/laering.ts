import type { laering as nb } from '../nb/laering.ts'

export const laering: typeof nb = {
  tittel: 'Det vi lærer av å lese',
  hensikt:
    'Kva lesarane ber om å få retta i forslaga ved kontoret. Om vedtaka, aldri om kven som skreiv dei.',
  periode: 'Periode',
  maneder: (fra, til, ar) => `${fra}–${til} ${ar}`,
  overskrift: 'Kor ofte kvar grunn vart vald',
  antall: n => (n === 1 ? '1 gong' : `${n} gonger`),
  forFa: n => `færre enn ${n} familiar`,
  ingenTittel: 'For få til å vise noko',
  ingen: n => `Ingen grunn er vald hos minst ${n} familiar i perioden. Vel ein annan periode.`,
  slikTelles:
    'Tala er returane til kontoret. Ein retur kan ha fleire grunnar og tel på kvar av dei. Er det færre enn fem familiar bak eit tal, blir det ikkje vist. Graderte saker er aldri med.',
  eksempel: {
    V2: 'Til dømes: to sysken har den same teksten, eller vurderinga av eit barn byggjer ikkje på det kartlegginga viser.',
    V3: 'Til dømes: det står kva som er best for barnet, men ikkje kva det er vege mot, eller korleis.',
    V4: 'Til dømes: ei utgift er avslått etter § 18, og ingen har vurdert om § 19 kan brukast.',
    V5: 'Til dømes: eit behov er skrive inn i vurderinga, men inga linje i vedtaket svarer på det.',
    utredning:
      'Til dømes: det er lenge sidan nokon spurde om vinterklede, eller ei inntekt er ikkje avklart.',
    sprak:
      'Til dømes: setningane er lange, eit fagord er ikkje forklart, eller teksten kunne stått i brevet til kven som helst.',
    annet: 'Lesaren har skrive grunnen i kommentaren på forslaget.',
  },
}
