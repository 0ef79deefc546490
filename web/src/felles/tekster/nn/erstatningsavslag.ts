/** Nei-a når eit vedtak som er teke opp igjen, skal bli erstatta, eller hjelpa i det skal slutte. */
export const erstatningsavslag = {
  'vedtaket-har-ingen-tid':
    'Vedtaket gjeld ikkje for ei bestemt tid, så tida kan ikkje vere ute. Vel ein annan grunn.',
  'erstattes-av-annet':
    'Vedtaket som er teke opp igjen, kan ikkje bli erstatta av dette. Vel eit nytt om det same, eller at hjelpa sluttar. Var det eit nei, vel det som skulle vore gitt.',
  'ny-er-til-skade':
    'Det nye vedtaket er til skade: hjelpa byrjar seinare, sluttar før, eller er mindre. Med denne grunnen kan det berre endrast til gunst. Rett det, eller lat det gamle stå.',
  'akutt-til-skade':
    'Hjelpa blir mindre eller kortare enn den familien har, eller eit behov er ikkje lenger kryssa av, og det kan ikkje éin person avgjere åleine. Ein kollega må lese at den gamle sluttar: gjer framlegg om det for seg. Hastar det, kan den nye bli gitt utan å erstatte noko.',
  'erstattes-ikke-etter-7':
    'Den som er inhabil eller nær familien, kan berre gi det som ikkje kan vente. Vel å gi hjelpa utan å erstatte noko. Ein kollega må avgjere om det gamle vedtaket skal endrast.',
  'opphor-tid':
    'Vel den siste dagen hjelpa varer: i dag eller seinare, og før den dagen vedtaket uansett er ute.',
  'gitt-ikke-besvart':
    'Svar på om noko av hjelpa er gitt: pengar, varer eller ein garanti. Brevet seier til familien at ingenting er gitt, og det veit berre eit menneske.',
  'noe-er-gitt':
    'Det som er gitt, kan ikkje trekkjast tilbake, og brevet kan ikkje seie at det ikkje er gitt. Vel «La vedtaket stå».',
  'hjelpen-er-gitt':
    'Pengane er betalte, eller skulle vore betalte før i dag, og kan ikkje trekkjast tilbake. Sjå i betalingsplanen. Er pengane ikkje gått ut, ta betalinga ut av han med ein grunn først.',
}
