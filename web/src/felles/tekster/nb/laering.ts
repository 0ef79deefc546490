import type { Returgrunn } from '@handlingsrom/domene/vedtak/hendelser'

export const laering = {
  tittel: 'Det vi lærer av',
  hensikt:
    'Hva leserne ber om å få rettet i forslagene ved kontoret. Om vedtakene, aldri om hvem som skrev dem.',
  periode: 'Periode',
  maneder: (fra: string, til: string, ar: number) => `${fra}–${til} ${ar}`,
  overskrift: 'Hvor ofte hver grunn ble valgt',
  antall: (n: number) => (n === 1 ? '1 gang' : `${n} ganger`),
  forFa: (n: number) => `færre enn ${n} familier`,
  ingenTittel: 'For få til å vise noe',
  ingen: (n: number) => `Ingen grunn er valgt hos minst ${n} familier i perioden. Velg en annen periode.`,
  slikTelles:
    'Tallene er kontorets returer. En retur kan ha flere grunner og teller på hver av dem. Er det færre enn fem familier bak et tall, vises det ikke. Graderte saker er aldri med.',
  eksempel: {
    V2: 'For eksempel: to søsken har den samme teksten, eller et barns vurdering bygger ikke på det kartleggingen viser.',
    V3: 'For eksempel: det står hva som er best for barnet, men ikke hva det er veid mot, eller hvordan.',
    V4: 'For eksempel: en utgift er avslått etter § 18, og ingen har vurdert om § 19 kan brukes.',
    V5: 'For eksempel: et behov er skrevet inn i vurderingen, men ingen linje i vedtaket svarer på det.',
    utredning:
      'For eksempel: det er lenge siden noen spurte om vinterklær, eller en inntekt er ikke avklart.',
    sprak:
      'For eksempel: setningene er lange, et fagord er ikke forklart, eller teksten kunne stått i brevet til hvem som helst.',
    annet: 'Leseren har skrevet grunnen i kommentaren på forslaget.',
  } satisfies Record<Returgrunn, string>,
}
