/**
 * Paragrafer vi viser til uten at de har en regelfil, og hvorfor. En test sier fra når vi viser til noe som verken har en fil eller står her, og
 * når noe står her uten at vi viser til det.
 */
export const PARAGRAFER_UTEN_REGEL: Readonly<Record<string, string>> = {
  'barnevernsloven § 15-1':
    'planen for forebygging er kommunens; datasettet sier bare at det kan brukes til den',
  'sosialtjenesteloven § 6': 'opplæringen er kommunens ansvar; føres i internkontrollens register',
  'sosialtjenesteloven § 15':
    'peker til boligsosialloven; hjelp med bolig er en egen vedtakstype som ikke er bygget',
  'sosialtjenesteloven § 23': 'står i rettighetsarket; tilbakebetaling er ikke bygget',
  'sosialtjenesteloven § 29': 'står i rettighetsarket; kvalifiseringsprogram er ikke bygget',
  'sosialtjenesteloven § 33': 'regelen ligger i § 28, som viser til den',
  'sosialtjenesteloven § 47': 'sier bare hvem som er klageinstans; står i brevet og i forvaltningsloven § 28',
  'sosialtjenesteloven § 48': 'gjelder Statsforvalterens prøving, ikke kommunens',
  'forvaltningsloven § 8': 'sier hvem som avgjør habiliteten; regelen ligger i § 6',
  'forvaltningsloven § 13': 'taushetsplikten er bygget i sosialtjenesteloven § 44, som viser til den',
  'forvaltningsloven § 13 b': 'taushetsplikten er bygget i sosialtjenesteloven § 44, som viser til den',
  'forvaltningsloven § 13 e': 'taushetsplikten er bygget i sosialtjenesteloven § 44, som viser til den',
  'forvaltningsloven § 13 g': 'taushetsplikten er bygget i sosialtjenesteloven § 44, som viser til den',
  'forvaltningsloven § 23': 'vedtaket lages alltid skriftlig; det er ingenting å avgjøre',
  'forvaltningsloven § 32': 'sier hvor og hvordan det klages; klagebehandlingen er ikke bygget',
}

/** Andre lover vi viser til. Ingen av dem er bygget som regler; sosialtjenesten bruker dem, men avgjør ikke etter dem. */
export const LOVER_UTEN_REGEL: Readonly<Record<string, string>> = {
  barnehageloven: 'en ordning i katalogen over tilbud',
  barnetrygdloven: 'kilden til satsene, og en ordning i katalogen',
  boligsosialloven: 'hjelp med bolig er en egen vedtakstype som ikke er bygget',
  bustøtteloven: 'en ordning i katalogen over tilbud',
  domstolloven: 'hvordan frister regnes; bygget i kalenderen og brukt av forvaltningsloven § 30',
  familievernkontorloven: 'en ordning i katalogen over tilbud',
  folketrygdloven: 'kilden til grunnbeløpet, og ordninger i katalogen',
  forskotteringsloven: 'går foran sosialtjenesteloven § 25, og en ordning i katalogen',
  grunnloven: '§ 104 ligger bak spørsmålene om barnets beste, uten å være en regel i saken',
  'helse- og omsorgstjenesteloven': 'barnekoordinator, som sosialtjenesteloven § 13 viser til',
  integreringsloven: 'sosialtjenesteloven § 20 a viser til den; ikke lest',
  kontantstøtteloven: 'en ordning i katalogen over tilbud',
  kommuneloven: 'internkontrollen og rapporten til kommunestyret; avgjør ingenting i en sak',
  krisesenterloven: 'en ordning i katalogen over tilbud',
  opplæringsloven: 'ordninger i katalogen over tilbud',
  rettshjelpsloven: 'en ordning i katalogen over tilbud',
  tannhelsetjenesteloven: 'en ordning i katalogen over tilbud',
  tolkeloven: 'plikten til å bruke tolk står som veiledning der språket registreres',
  utlendingsloven:
    'navngir oppholdsgrunnlaget i forskrift 1251 § 1 a; utlendingsmyndighetene avgjør etter den',
}
