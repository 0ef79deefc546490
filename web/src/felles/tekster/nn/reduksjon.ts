import type { Tekster } from '../typer.ts'

export const reduksjon: Tekster['reduksjon'] = {
  taOpp: 'Ta opp vedtaket fordi vilkåret ikkje er oppfylt',
  taOppIntro:
    'Vurderinga blir opna, og familien skal varslast og få svare før noko blir bestemt. Dei får pengane som før imens. Stønaden kan setjast ned framover, og aldri stansast.',
  hendte: 'Kva hende?',
  hendteHjelp: 'Står i varselet og i vedtaket. Skriv kva som hende og når, og kva du veit om kvifor.',
  manglerOrd: 'Skriv kva som hende.',
  bekreft: 'Ta opp vedtaket',
  kanIkke: {
    'vilkar-finnes-ikke': 'Vilkåret står ikkje i dette vedtaket.',
    'reduksjon-ikke-varslet':
      'Stønaden kan ikkje setjast ned for dette: Vedtaket seier ikkje at brot kan føre til redusert stønad (§§ 20 tredje ledd og 20 a fjerde ledd). Spør familien kva som skal til.',
    'vilkar-ikke-brutt': 'Ingen har ført inn at vilkåret ikkje er følgt.',
    'vedtaket-er-utlopt':
      'Stønaden kan ikkje setjast ned for dette: Vedtaket gjeld ingen månad som ikkje er begynt, og det blir ikkje sett ned bakover.',
  },
  tittel: 'Når eit vilkår ikkje er oppfylt',
  hensikt: 'Familien får det gamle vedtaket til noko nytt er bestemt. Du kan òg la det stå.',
  vilkaret: 'Vilkåret',
  begrunnelse: 'Kva som hende',
  svaret: dato => `Familien svarte ${dato}`,
  ikkeSvart: 'Familien har ikkje svart på varselet.',
  gammelt: 'Det gamle vedtaket',
  belopet: (belop, til) => `${belop} kroner i månaden, til og med ${til}`,
  engang: belop => `${belop} kroner éin gong`,
  tilVarselet: 'Gå til vedtaket og varselet',
  ordOgBelop: 'Orda her står i brevet. Beløpet set du på linjene i budsjettet.',
  felt: {
    svaret: 'Korleis talde svaret frå familien?',
    svaretHjelp: 'Svarte dei ikkje: Kva er gjort for å nå dei?',
    forholdsmessig: 'Kvifor er det rimeleg å setje ned stønaden for dette, og så mykje?',
    forholdsmessigHjelp:
      'Tenk på kor alvorleg det er, om det kan ha vore utanfor deira makt, om vilkåret passa, og om noko mildare er nok.',
    barnet: navn => `Kva har det å seie for ${navn}?`,
    barnetHjelp: 'Er det framleis nok til mat, varme og tak over hovudet, og til det barnet treng?',
  },
  lagre: 'Lagre vurderinga',
  rediger: 'Rediger',
  ulagret: 'Ikkje lagra enno.',
  fort: navn => `Skrive av ${navn}`,
  tomt: 'Ingenting er skrive enno. Alt må stå her før ein reduksjon kan bli foreslått.',
  forSvaret: 'Familien har svart etter at dette vart skrive. Les svaret, og lagre på nytt.',
}
