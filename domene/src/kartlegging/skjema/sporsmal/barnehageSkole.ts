import { tre } from '../../../felles/spraak.ts'
import { FIGUR_6, HELSETILSYNET } from '../kilder.ts'
import type { Sporsmal } from '../typer.ts'

/** Der barna er om dagen. Figur 6 spør om skole og barnehage i ett; Helsetilsynets liste teller dem hver for seg. */
export const BARNEHAGE_SKOLE: readonly Sporsmal[] = [
  {
    id: 'skole-barnehage',
    punkt: 'sfo-barnehage',
    gjelder: 'barn',
    svarform: 'ja-nei',
    detaljer: ['plass'],
    ordlyd: 'Går barnet på skole, i barnehage/skolefritidsordning?',
    tekst: tre(
      'Går {navn} i barnehage, på skole eller i SFO, eller er det noen andre som passer {navn}?',
      'Går {navn} i barnehage, på skule eller i SFO, eller er det nokon andre som passar {navn}?',
      'Does {navn} go to kindergarten, school or after-school care, or does someone else look after {navn}?',
    ),
    hvorfor: tre(
      'Plassen koster penger, og uten barnepass er det vanskelig å jobbe eller gå på kurs.',
      'Plassen kostar pengar, og utan barnepass er det vanskeleg å jobbe eller gå på kurs.',
      'A place costs money, and without childcare it is hard to work or take a course.',
    ),
    kilde: `${FIGUR_6}; ${HELSETILSYNET}`,
    oppfolging: [
      {
        id: 'plass-betaling',
        vises: 'ja',
        svarform: 'fri',
        tekst: tre(
          'Hva koster plassen og maten, og har dere fått betalt?',
          'Kva kostar plassen og maten, og har de fått betalt?',
          'What do the place and the meals cost, and have you been able to pay?',
        ),
        hvorfor: tre(
          'Er det vanskelig å betale, kan vi se på det sammen før plassen står i fare.',
          'Er det vanskeleg å betale, kan vi sjå på det saman før plassen står i fare.',
          'If it is hard to pay, we can look at it together before the place is at risk.',
        ),
      },
      {
        id: 'uten-plass',
        vises: 'nei',
        svarform: 'fri',
        tekst: tre(
          'Er det slik dere vil ha det, eller er det noe som står i veien?',
          'Er det slik de vil ha det, eller er det noko som står i vegen?',
          'Is this how you want it, or is something in the way?',
        ),
        hvorfor: tre(
          'Er det pengene som stopper det, kan det finnes en løsning.',
          'Er det pengane som stoppar det, kan det finnast ei løysing.',
          'If money is what stops it, there may be a solution.',
        ),
      },
    ],
  },
  {
    id: 'skole',
    punkt: 'skole',
    gjelder: 'barn',
    svarform: 'har-mangler',
    detaljer: ['plass'],
    fraAlder: 5,
    ordlyd: 'Barnas skolesituasjon',
    tekst: tre(
      'Hvordan går det på skolen, og har {navn} det som trengs der?',
      'Korleis går det på skulen, og har {navn} det som trengst der?',
      'How is school going, and does {navn} have what is needed there?',
    ),
    hvorfor: tre(
      'Skolen er en stor del av dagen. Vi vil vite om {navn} trives og kan være med på det samme som klassen.',
      'Skulen er ein stor del av dagen. Vi vil vite om {navn} trivst og kan vere med på det same som klassen.',
      'School is a big part of the day. We want to know if {navn} is happy and can take part like the class.',
    ),
    kilde: HELSETILSYNET,
    oppfolging: [
      {
        id: 'skole-hva-mangler',
        vises: 'mangler-noe',
        svarform: 'fri',
        tekst: tre(
          'Hva mangler, og når trengs det?',
          'Kva manglar, og når trengst det?',
          'What is missing, and when is it needed?',
        ),
        hvorfor: tre(
          'Da kan det komme på plass før det trengs.',
          'Då kan det kome på plass før det trengst.',
          'Then it can be in place before it is needed.',
        ),
      },
      {
        id: 'skole-framover',
        vises: 'alltid',
        svarform: 'fri',
        valgfri: true,
        tekst: tre(
          'Er det turer, aktivitetsdager eller leksehjelp dette skoleåret som dere tenker på?',
          'Er det turar, aktivitetsdagar eller leksehjelp dette skuleåret som de tenkjer på?',
          'Are there trips, activity days or homework help this school year that you have in mind?',
        ),
        hvorfor: tre(
          'Turklær, matpakke og utstyr kan koste mer enn det ser ut til.',
          'Turklede, matpakke og utstyr kan koste meir enn det ser ut til.',
          'Outdoor clothes, packed lunches and equipment can cost more than it seems.',
        ),
      },
    ],
  },
]
