/** Følgefeilen for kontoret: om manglene i vurderingen og i kartleggingen opptrer hos de samme familiene. Aldri hvorfor. */
export const folgefeil = {
  tittel: 'Mangler vurderingen der kartleggingen mangler svar?',
  ingress: (begge: number, svake: number, bareSvar: number, andre: number) =>
    `Av ${svake} familier der vurderingen mangler noe, mangler kartleggingen svar hos ${begge}. Av de ${andre} andre gjelder det ${bareSvar}.`,
  svak: 'Vurderingen mangler noe',
  ikkeSvak: 'Ingen slik mangel funnet',
  utenSvar: 'Kartleggingen mangler svar (K3)',
  medSvar: 'Ingen slik mangel funnet',
  iAlt: 'Familier',
  bilde: (rad: string, utenSvar: number, medSvar: number) =>
    `${rad}: kartleggingen mangler svar hos ${utenSvar}, ikke hos ${medSvar}`,
  tabell: (p: string) => `${p} mot K3, antall familier`,
  forFa: (minst: number) =>
    `Vises ikke. En av de fire rutene har færre enn ${minst} familier, eller kunne vært regnet ut sammen med målepunktene.`,
  ingenMangler: 'Kontrollen fant ingen mangel i vurderingen hos noen familie i perioden.',
  ikkeGrunn: 'Manglene opptrer sammen eller ikke. Figuren sier ikke at den ene kommer av den andre.',
  omTallene: 'Hva tallene teller, og hva de ikke sier',
  teller: 'Det som telles',
  tellerTekst:
    'Familier der kontrollen av K3 fant at svar manglet i kartleggingen uten at det sto hvorfor, da vedtaket ble fattet.',
  nevner: 'Av',
  nevnerTekst:
    'Familier med barn som fikk vedtak om stønad, delt etter om kontrollen av V2 (eller V3) fant en mangel i vurderingen av barna. En familie teller én gang, med det siste vedtaket sitt. Det en leser har funnet i orden, er ikke en mangel.',
  periode: 'Periode',
  periodeTekst:
    'Perioden som er valgt øverst, etter dagen vedtaket ble fattet. Utvalget øverst gjelder ikke her.',
  sierIkke: 'Det tallene ikke sier',
  sierIkkeTekst:
    'Ikke at det er det samme barnet, ikke at vurderingen ville blitt en annen med svaret, og ikke noe om temaer med en skrevet grunn. V3 kan også mangle fordi barnets syn er kjent og ikke veid; det kommer ikke av kartleggingen. I hver sak viser vurderingen hvilke svar som mangler for hvert barn.',
}
