import type { Avslagsregel } from './regel.ts'

/** Grunnene som møtes når et vedtak foreslås, og når et fattet vedtak tas opp igjen. */
export const VEDTAKSAVSLAG = {
  'foreslatt-av-inhabil': {
    slag: 'sperret',
    setning:
      'Den som foreslo vedtaket, har meldt seg inhabil. En kollega må gå gjennom grunnlaget og foreslå på nytt. Nødhjelp kan innvilges imens.',
    hjemmel: 'forvaltningsloven § 6 første ledd',
  },
  'gir-ingenting': {
    slag: 'sperret',
    setning:
      'Vedtaket gir 0 kroner og ingen garanti, og kan ikke hete innvilget. Velg avslag og skriv vurderingen av § 19, eller rett beløpene hvis familien skal ha noe.',
    hjemmel: 'sosialtjenesteloven §§ 18 og 19',
  },
  'vedtak-gjelder-ikke': {
    slag: 'sperret',
    setning: 'Bare det siste vedtaket om stønad i søknaden kan tas opp igjen. Åpne det, og begynn der.',
  },
  'ikke-tatt-opp': {
    slag: 'ugyldig',
    setning: 'Vedtaket er ikke tatt opp igjen, eller varselet er ikke laget. Last siden på nytt.',
  },
  'forhandsvarsel-mangler': {
    slag: 'sperret',
    setning:
      'Familien er ikke varslet om at vedtaket kan bli endret. Send forhåndsvarsel og si når det gikk ut, eller velg et unntak.',
    hjemmel: 'forvaltningsloven § 16',
  },
  'for-varselet': {
    slag: 'ugyldig',
    setning: 'Dagen er før varselet ble skrevet. Velg den dagen eller en senere.',
    hjemmel: 'forvaltningsloven § 16',
  },
  'forhandsvarsel-frist': {
    slag: 'sperret',
    setning:
      'Fristen familien har til å svare på varselet, er ikke ute. Vent til den er det, eller før inn svaret deres.',
    hjemmel: 'forvaltningsloven § 16',
  },
  'omgjoring-til-skade': {
    slag: 'sperret',
    setning:
      'Det nye vedtaket gir mindre enn det gamle på minst ett sted. Med denne grunnen kan det bare endres til gunst. Rett beløpet, eller avbryt.',
    hjemmel: 'forvaltningsloven § 35 første ledd bokstav a',
  },
  'provd-for-fa-ganger': {
    slag: 'sperret',
    setning:
      'Det står ikke nok forsøk på å nå familien: tre, på ulike dager. Skriv hvert forsøk som et forsøk, og prøv igjen en annen dag.',
  },
} as const satisfies Record<string, Avslagsregel>
