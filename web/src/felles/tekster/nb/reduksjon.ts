import type { KanIkkeRedusere } from '@handlingsrom/domene/vedtak/vilkarsbrudd'

/** Redusert stønad fordi et vilkår ikke er oppfylt: fra vilkåret i vedtaket, til vurderingen. */
export const reduksjon = {
  taOpp: 'Ta opp vedtaket fordi vilkåret ikke er oppfylt',
  taOppIntro:
    'Vurderingen åpnes, og familien skal varsles og få svare før noe bestemmes. De får pengene som før imens. Stønaden kan settes ned framover, og aldri stanses.',
  hendte: 'Hva skjedde?',
  hendteHjelp: 'Står i varselet og i vedtaket. Skriv hva som skjedde og når, og hva du vet om hvorfor.',
  manglerOrd: 'Skriv hva som skjedde.',
  bekreft: 'Ta opp vedtaket',
  kanIkke: {
    'vilkar-finnes-ikke': 'Vilkåret står ikke i dette vedtaket.',
    'reduksjon-ikke-varslet':
      'Stønaden kan ikke settes ned for dette: Vedtaket sier ikke at brudd kan føre til redusert stønad (§§ 20 tredje ledd og 20 a fjerde ledd). Spør familien hva som skal til.',
    'vilkar-ikke-brutt': 'Ingen har ført inn at vilkåret ikke er fulgt.',
    'vedtaket-er-utlopt':
      'Stønaden kan ikke settes ned for dette: Vedtaket gjelder ingen måned som ikke er begynt, og det settes ikke ned bakover.',
  } satisfies Record<KanIkkeRedusere, string>,
  tittel: 'Når et vilkår ikke er oppfylt',
  hensikt: 'Familien får det gamle vedtaket til noe nytt er bestemt. Du kan også la det stå.',
  vilkaret: 'Vilkåret',
  begrunnelse: 'Hva som skjedde',
  svaret: (dato: string) => `Familien svarte ${dato}`,
  ikkeSvart: 'Familien har ikke svart på varselet.',
  gammelt: 'Det gamle vedtaket',
  belopet: (belop: string, til: string) => `${belop} kroner i måneden, til og med ${til}`,
  engang: (belop: string) => `${belop} kroner én gang`,
  tilVarselet: 'Gå til vedtaket og varselet',
  ordOgBelop: 'Ordene her står i brevet. Beløpet setter du på linjene i budsjettet.',
  felt: {
    svaret: 'Hvordan telte svaret fra familien?',
    svaretHjelp: 'Svarte de ikke: Hva er gjort for å nå dem?',
    forholdsmessig: 'Hvorfor er det rimelig å sette ned stønaden for dette, og så mye?',
    forholdsmessigHjelp:
      'Tenk på hvor alvorlig det er, om det kan ha vært utenfor deres makt, om vilkåret passet, og om noe mildere er nok.',
    barnet: (navn: string) => `Hva betyr det for ${navn}?`,
    barnetHjelp: 'Er det fortsatt nok til mat, varme og tak over hodet, og til det barnet trenger?',
  },
  lagre: 'Lagre vurderingen',
  rediger: 'Rediger',
  ulagret: 'Ikke lagret ennå.',
  fort: (navn: string) => `Skrevet av ${navn}`,
  tomt: 'Ingenting er skrevet ennå. Alt må stå her før en reduksjon kan foreslås.',
  forSvaret: 'Familien har svart etter at dette ble skrevet. Les svaret, og lagre på nytt.',
}
