/** Nei-a når stønaden skal setjast ned for brot på eit vilkår. */
export const bruddavslag = {
  'varsel-kan-ikke-utelates':
    'Blir stønaden sett ned fordi eit vilkår ikkje er oppfylt, skal familien alltid varslast først. Skriv varselet. Dei får pengane som før medan dei svarer.',
  'ikke-tatt-opp-for-brudd':
    'Vedtaket er ikkje teke opp fordi eit vilkår ikkje er oppfylt. Opne vedtaket, og begynn ved vilkåret det gjeld.',
  'reduksjon-ikke-varslet':
    'Vedtaket sa ikkje at brot på dette vilkåret kan føre til redusert stønad. Då kan stønaden ikkje setjast ned for det. Spør familien kva som skal til for å få det til.',
  'vilkar-ikke-brutt':
    'Det siste nokon har ført inn om vilkåret, er ikkje at det ikkje er oppfylt. Finn ut kva som har hendt, og før det inn med grunn først.',
  'vedtaket-er-utlopt':
    'Vedtaket gjeld ingen månad som ikkje er begynt. Stønaden kan berre setjast ned framover, så her er det ingenting å setje ned. Ta opp med familien kva som skal til vidare.',
  'reduksjon-ikke-avveid':
    'Det står ikkje kvifor reduksjonen står i forhold til det som hende. Skriv det under «Når eit vilkår ikkje er oppfylt», eller la vedtaket stå.',
  'reduksjon-svaret-mangler':
    'Det står ikkje korleis svaret frå familien talde, eller dei har svart etter at det vart skrive. Les svaret, og skriv det før du foreslår reduksjonen.',
  'reduksjon-barnet-mangler':
    'Det står ikkje kva reduksjonen har å seie for kvart barn. Skriv det for barnet som manglar, også om det framleis er nok til mat, varme og tak.',
  'reduksjon-tid':
    'Stønaden kan berre setjast ned for månader som ikkje er begynte, og berre så lenge det gamle vedtaket gjeld. Vel neste månad eller ein seinare som den første, og behald den siste.',
  'reduksjon-er-stans':
    'Det nye vedtaket tek heile stønaden, eller noko av det som blir gitt éin gong. Ved brot på vilkår seier lova at stønaden kan reduserast, og ikkje stansast. Set beløpet slik at noko står att, og la det som blir gitt éin gong, stå. Er behovet borte, er det ein annan grunn til å ta opp vedtaket.',
}
