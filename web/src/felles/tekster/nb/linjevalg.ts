import type { Stonadsformslag } from '@handlingsrom/domene/stonadsform/typer'

/** Det som bestemmes på en linje ved siden av beløpet: formen, hvem som får pengene, når, og § 19. */
export const linjevalg = {
  behovet: 'Behovet: hva trengs, og hvorfor?',
  belopet: (navn: string) => `Beløpet: hvordan kom du fram til det, og er det nok for ${navn}?`,
  reduksjon: (navn: string) => `Hvorfor trenger akkurat ${navn} mindre enn utgangspunktet?`,
  reduksjonHjelp:
    'Flere barn hjemme er ikke en grunn i seg selv. Slitasje: er det som arves, helt? Kjønn og størrelse: passer det? Skriv det som gjelder dette barnet.',
  manglerBelopet: 'Skriv hvordan du kom fram til beløpet.',
  manglerReduksjon: 'Skriv det som gjelder akkurat dette barnet.',
  form: 'Formen',
  formHjelp: 'Ingen form er valgt på forhånd.',
  former: {
    bidrag: 'Bidrag, som ikke skal betales tilbake',
    lan: 'Lån',
    garanti: 'Garanti',
    'varer-tjenester': 'Varer eller tjenester i stedet for penger',
  } satisfies Record<Stonadsformslag, string>,
  kort: {
    bidrag: 'Gis som bidrag',
    lan: 'Gis som lån',
    garanti: 'Gis som garanti, og betales ikke ut',
    'varer-tjenester': 'Gis som varer eller tjenester',
  } satisfies Record<Stonadsformslag, string>,
  manglerForm: 'Velg formen.',
  lan: {
    hvorfor: 'Hvorfor et lån, og ikke et bidrag?',
    evne: 'Hva kan de betale tilbake med, og hva har de da igjen å leve av?',
    forste: 'Første avdrag (måned og år)',
    avdrag: 'Avdrag hver måned',
    antall: 'Antall avdrag',
    siste: (belop: string) => `Det siste avdraget blir ${belop}.`,
    garIkkeOpp: 'Avdragene gir ikke lånet tilbake. Det siste avdraget kan være mindre, men ikke null.',
    manglerAntall: 'Skriv antallet som et helt tall.',
    plan: (antall: number, avdrag: string, fra: string) => `${antall} avdrag på ${avdrag} fra ${fra}`,
  },
  garanti: {
    gjelder: 'Hva gjelder garantien?',
    gjelderHjelp: 'For eksempel depositum for en bestemt bolig.',
    til: 'Garantien gjelder til og med',
    hvorfor: 'Hvorfor en garanti?',
    utbetalesIkke: 'En garanti er et løfte til den andre. Den regnes ikke med i det som utbetales.',
    tilOgMed: (gjelder: string, dato: string) => `${gjelder}, til og med ${dato}`,
  },
  depositum: {
    dekker: 'Hva dekker det?',
    vedSlutt: 'Hva skjer når leieforholdet slutter?',
    vedKrav: 'Hva skjer hvis utleieren krever penger?',
    hjelp: {
      dekker: 'For eksempel hvor mange måneders leie, og om det gjelder skader.',
      vedSlutt: 'Hvem får pengene tilbake, og hvem familien skal si fra til.',
      vedKrav:
        'Hva dere gjør da, og om familien skal betale det tilbake. Er det et lån, må det være vurdert.',
    },
  },
  varer: {
    hva: 'Hva får de, og hvor?',
    grunner: 'Særlige grunner',
    grunnerHjelp:
      'Hva gir grunn til å tro at penger ikke blir brukt i samsvar med vilkårene (§ 21 fjerde ledd)? Å handle selv er det vanlige. Det skal mye til, og det kan kjennes som mistillit.',
  },
  mottaker: {
    annen: 'Pengene går til en annen enn søkeren',
    hjelp: 'Den som får pengene, får vite at familien har sosialhjelp. Derfor må søkeren ha sagt ja.',
    navn: 'Hvem får pengene?',
    hvorfor: 'Hvorfor?',
    samtykke: 'Dagen søkeren sa ja',
    samtykkeVarer: 'Dagen søkeren sa ja (kan stå tom ved varer og tjenester)',
    til: (navn: string) => `utbetales til ${navn}`,
  },
  mangler: 'Fyll ut dette.',
  maned: 'Hvilken måned betales det i?',
  forsteManed: (maned: string) => `Den første, ${maned}`,
  iManed: (maned: string) => `i ${maned}`,
  paragraf19: {
    tittel: '§ 19 uten avslag',
    intro:
      'Er familien i en vanskelig livssituasjon, kan § 19 vurderes også når ingenting er avslått. Velg linjen det gjelder.',
    linje: 'Linje',
    knapp: 'Vurder § 19 for linjen',
    eksempel: 'Et eksempel å tenke med',
    eksempeltekst:
      'En fritidsaktivitet kan være dyr, og ikke en del av livsoppholdet. Er den stedet der barnet har venner og hører til, kan den være det som skal til for å komme gjennom en vanskelig tid. Eller det finnes noe annet som gir det samme. Skriv hva som gjelder her.',
    mangler: 'Velg en linje.',
  },
}
