import type { Avslagsregel } from './regel.ts'

/** Reduksjonen hviler på paragrafen vilkåret har, og neiet gjelder begge. */
const VED_BRUDD = 'sosialtjenesteloven §§ 20 tredje ledd og 20 a fjerde ledd'

/**
 * Grunnene som møtes når et vedtak foreslås, og når et fattet vedtak tas opp igjen. Noen av dem er våre valg, til familiens side der loven tier eller er
 * videre (ADR 0029, 0035): at søknaden ikke avsluttes med noe ubesvart, at varsel aldri utelates ved brudd, ordene om forholdet og om barna, og tiden. De har ingen hjemmel, for det er ikke loven som sier nei.
 */
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
  'avslag-gir-noe': {
    slag: 'sperret',
    setning:
      'Vedtaket gir familien noe, og kan ikke hete avslag. Velg innvilget eller delvis innvilget, eller avslå linjene hvis de ikke skal ha noe.',
  },
  'soknaden-gjelder-mer': {
    slag: 'sperret',
    setning:
      'Familien har også søkt om noe dette vedtaket ikke svarer på. Velg at resten av søknaden får sitt eget svar, og avgjør det i vurderingen. Står det noe der de ikke har søkt om, ta bort linjen med en grunn.',
  },
  'vedtak-gjelder-ikke': {
    slag: 'sperret',
    setning: 'Vedtaket er erstattet av et nytt. Åpne det som gjelder nå, og begynn der.',
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
  'varsel-kan-ikke-utelates': {
    slag: 'sperret',
    setning:
      'Settes stønaden ned fordi et vilkår ikke er oppfylt, skal familien alltid varsles først. Skriv varselet. De får pengene som før mens de svarer.',
  },
  'ikke-tatt-opp-for-brudd': {
    slag: 'ugyldig',
    setning:
      'Vedtaket er ikke tatt opp fordi et vilkår ikke er oppfylt. Åpne vedtaket, og begynn ved vilkåret det gjelder.',
  },
  'reduksjon-ikke-varslet': {
    slag: 'sperret',
    setning:
      'Vedtaket sa ikke at brudd på dette vilkåret kan føre til redusert stønad. Da kan stønaden ikke settes ned for det. Spør familien hva som skal til for å få det til.',
    hjemmel: VED_BRUDD,
  },
  'vilkar-ikke-brutt': {
    slag: 'sperret',
    setning:
      'Det siste noen har ført inn om vilkåret, er ikke at det ikke er oppfylt. Finn ut hva som har skjedd, og før det inn med grunn først.',
    hjemmel: VED_BRUDD,
  },
  'vedtaket-er-utlopt': {
    slag: 'sperret',
    setning:
      'Vedtaket gjelder ingen måned som ikke er begynt. Stønaden kan bare settes ned framover, så her er det ingenting å sette ned. Ta opp med familien hva som skal til videre.',
  },
  'reduksjon-ikke-avveid': {
    slag: 'sperret',
    setning:
      'Det står ikke hvorfor reduksjonen står i forhold til det som skjedde. Skriv det under «Når et vilkår ikke er oppfylt», eller la vedtaket stå.',
  },
  'reduksjon-svaret-mangler': {
    slag: 'sperret',
    setning:
      'Det står ikke hvordan familiens svar telte, eller de har svart etter at det ble skrevet. Les svaret, og skriv det før du foreslår reduksjonen.',
    hjemmel: 'sosialtjenesteloven § 42',
  },
  'reduksjon-barnet-mangler': {
    slag: 'sperret',
    setning:
      'Det står ikke hva reduksjonen betyr for hvert barn. Skriv det for barnet som mangler, også om det fortsatt er nok til mat, varme og tak.',
  },
  'reduksjon-tid': {
    slag: 'sperret',
    setning:
      'Stønaden kan bare settes ned for måneder som ikke er begynt, og bare så lenge det gamle vedtaket gjelder. Velg neste måned eller en senere som den første, og behold den siste.',
  },
  'reduksjon-er-stans': {
    slag: 'sperret',
    setning:
      'Det nye vedtaket tar hele stønaden, eller noe av det som gis én gang. Ved brudd på vilkår sier loven at stønaden kan reduseres, og ikke stanses. Sett beløpet slik at noe står igjen, og la det som gis én gang, stå. Er behovet borte, er det en annen grunn til å ta opp vedtaket.',
    hjemmel: VED_BRUDD,
  },
  'omgjoring-til-skade': {
    slag: 'sperret',
    setning:
      'Det nye vedtaket er til skade på minst ett sted: mindre penger, penger til en annen, eller et vilkår som er nytt eller endret. Med denne grunnen kan det bare endres til gunst. Rett det, eller avbryt.',
    hjemmel: 'forvaltningsloven § 35 første ledd bokstav a',
  },
  'vedtaket-er-utlevert': {
    slag: 'sperret',
    setning:
      'Vedtaket er levert digitalt, eller ført inn som gitt eller sendt. Da kan det ikke endres fordi familien ikke har fått det. Ta det opp av en annen grunn. Er det alt tatt opp av denne, velg «La vedtaket stå» først.',
    hjemmel: 'forvaltningsloven § 35 første ledd bokstav b',
  },
  'provd-for-fa-ganger': {
    slag: 'sperret',
    setning:
      'Det står ikke nok forsøk på å nå familien: tre, på ulike dager. Skriv hvert forsøk som et forsøk, og prøv igjen en annen dag.',
  },
} as const satisfies Record<string, Avslagsregel>
