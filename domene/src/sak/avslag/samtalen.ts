import type { Avslagsregel } from './regel.ts'

/** Grunnene som møtes i kartleggingen, samtalene, journalen, behovene og tilbudene. */
export const SAMTALEAVSLAG = {
  'svar-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Svaret finnes ikke i denne saken lenger. Last siden på nytt.',
  },
  'behov-finnes-ikke': { slag: 'ugyldig', setning: 'Behovet finnes ikke i denne saken. Last siden på nytt.' },
  'behov-er-besvart': {
    slag: 'sperret',
    setning: 'Behovet har fått et svar. Les svaret, og åpne behovet igjen hvis det ikke holder.',
  },
  'vurdering-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Vurderingen finnes ikke i denne saken. Last siden på nytt.',
  },
  'grunnlag-mangler': {
    slag: 'ugyldig',
    setning:
      'Når andre enn familien har fortalt noe, må det stå om familien samtykket eller om det følger av § 43, og hva dere spurte om. Skriv det, så lagres svaret.',
    hjemmel: 'sosialtjenesteloven § 43',
  },
  'innsynsgrunn-mangler': {
    slag: 'ugyldig',
    setning: 'Skriv kort hvorfor dette ikke kan vises for den det gjelder.',
    hjemmel: 'forvaltningsloven §§ 18 og 19',
  },
  'tema-glemt': {
    slag: 'ugyldig',
    setning:
      'Hvert av de tretten temaene må stå én gang: enten spørres det om nå, eller det tas siden. Sett inn det som mangler.',
  },
  'samtale-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Samtalen finnes ikke i denne saken. Gå til listen over samtaler og velg den på nytt.',
  },
  'samtale-er-avsluttet': {
    slag: 'sperret',
    setning: 'Samtalen er avsluttet. Skriv det som må rettes, som en rettelse i journalen.',
  },
  'samtale-ikke-journalfort': {
    slag: 'sperret',
    setning:
      'Det som ble sagt, er ikke skrevet ned ennå. Skriv et notat ferdig først, så kan samtalen avsluttes.',
  },
  'referat-mangler': {
    slag: 'sperret',
    setning: 'Samtalen var med en annen instans. Skriv et referat først, så kan samtalen avsluttes.',
  },
  'tolkegrunn-mangler': {
    slag: 'ugyldig',
    setning: 'Det var behov for tolk, men tolk ble ikke brukt. Skriv kort hvorfor.',
    hjemmel: 'tolkeloven § 6',
  },
  'lofte-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Avtalen finnes ikke i denne saken. Last siden på nytt.',
  },
  'frist-mangler': { slag: 'ugyldig', setning: 'Velg dagen det skal være gjort.' },
  'frist-er-passert': {
    slag: 'ugyldig',
    setning: 'Dagen er før i dag. Velg i dag eller en senere dag.',
  },
  'vurderingsdel-mangler': {
    slag: 'ugyldig',
    setning: 'Fakta, vurdering og konklusjon skal stå hver for seg. Skriv den delen som mangler.',
  },
  'forsok-ufullstendig': {
    slag: 'ugyldig',
    setning: 'Skriv hvem dere prøvde å nå, hvordan, og hva som kom ut av det.',
  },
  'ikke-undersokt-ufullstendig': {
    slag: 'ugyldig',
    setning: 'Velg hvem og hvilke temaer som ikke er undersøkt, og grunnen til det.',
  },
  'referat-ufullstendig': {
    slag: 'ugyldig',
    setning:
      'Et referat sier hvilken tjeneste det gjelder, hvem som var med, hva dere ble enige om, og hvorfor dere kunne snakke sammen. Skriv det som mangler.',
  },
  'undersokt-ubesvart': {
    slag: 'ugyldig',
    setning: 'Svar på om dette er tilstrekkelig undersøkt. Er svaret nei, skriv hva som mangler.',
  },
  'tilbud-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Tilbudet finnes ikke lenger. Last siden på nytt og velg et annet.',
  },
  'mottaker-mangler': { slag: 'ugyldig', setning: 'Velg hvem i familien som fikk vite om tilbudet.' },
  'samtykke-mangler': {
    slag: 'sperret',
    setning:
      'Det finnes ikke noe samtykke som gjelder den dagen. Spør familien, og skriv samtykket før Nav tar kontakt for dem.',
    hjemmel: 'sosialtjenesteloven § 44',
  },
  'samtykke-utlopt': {
    slag: 'ugyldig',
    setning: 'Siste dag for samtykket er allerede forbi. Velg i dag eller en senere dag.',
  },
  'kan-ikke-faa-utdrag': {
    slag: 'ugyldig',
    setning: 'Et utdrag lages for de voksne i husstanden og for unge som har fylt 15 år. Velg en av dem.',
    hjemmel: 'forvaltningsloven §§ 18 og 19',
  },
} as const satisfies Record<string, Avslagsregel>
