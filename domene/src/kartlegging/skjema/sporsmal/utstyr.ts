import { tre } from '../../../felles/spraak.ts'
import { FIGUR_6, HELSETILSYNET, RODE_KORS_7 } from '../kilder.ts'
import type { Sporsmal } from '../typer.ts'

/** Klær, utstyr, telefon og internett: det barn vokser fra og sliter ut. */
export const UTSTYR: readonly Sporsmal[] = [
  {
    id: 'klaer-utstyr',
    punkt: 'utstyr-klaer',
    gjelder: 'barn',
    svarform: 'har-mangler',
    detaljer: ['utstyr'],
    ordlyd: 'Har barna det de trenger av klær og utstyr til skole og til fritidsaktiviteter?',
    tekst: tre(
      'Har {navn} det som trengs av klær, sko og utstyr nå, til barnehage eller skole og til fritida?',
      'Har {navn} det som trengst av klede, sko og utstyr no, til barnehage eller skule og til fritida?',
      'Does {navn} have the clothes, shoes and equipment needed now, for kindergarten or school and free time?',
    ),
    hvorfor: tre(
      'Barn vokser, og få ber om klær selv. Svaret brukes når vi ser på om pengene er nok for hvert barn.',
      'Barn veks, og få ber om klede sjølve. Svaret blir brukt når vi ser på om pengane er nok for kvart barn.',
      'Children grow, and few ask for clothes themselves. We use the answer when we see if the money is enough for each child.',
    ),
    kilde: `${FIGUR_6}; ${HELSETILSYNET}`,
    oppfolging: [
      {
        id: 'reelt-behov',
        ordlyd: 'Hva er det reelle behovet?',
        vises: 'mangler-noe',
        svarform: 'fri',
        tekst: tre(
          'Hva trenger {navn}, i hvilken størrelse, hva koster det, og når trengs det?',
          'Kva treng {navn}, i kva storleik, kva kostar det, og når trengst det?',
          'What does {navn} need, in which size, what does it cost, and when is it needed?',
        ),
        hvorfor: tre(
          'Da kan vi svare på det {navn} trenger, og ikke på et gjennomsnitt.',
          'Då kan vi svare på det {navn} treng, og ikkje på eit gjennomsnitt.',
          'Then we can answer what {navn} needs, and not an average.',
        ),
      },
    ],
  },
  {
    id: 'vekst-slitasje',
    punkt: 'utstyr-klaer',
    gjelder: 'barn',
    svarform: 'fri',
    detaljer: ['utstyr'],
    ordlyd: 'Alder, vekst og slitasje: når ble klær og utstyr sist kjøpt',
    tekst: tre(
      'Når fikk {navn} sist nye sko, vinterklær og utstyr? Har {navn} vokst siden da?',
      'Når fekk {navn} sist nye sko, vinterklede og utstyr? Har {navn} vakse sidan då?',
      'When did {navn} last get new shoes, winter clothes and equipment? Has {navn} grown since?',
    ),
    hvorfor: tre(
      'Da kan vi spørre igjen når det er sannsynlig at noe er blitt for lite eller utslitt.',
      'Då kan vi spørje igjen når det er sannsynleg at noko er blitt for lite eller utslite.',
      'Then we can ask again when something has probably become too small or worn out.',
    ),
    kilde: RODE_KORS_7,
  },
  {
    id: 'internett-mobil',
    punkt: 'internett-mobil',
    gjelder: 'barn',
    svarform: 'har-mangler',
    detaljer: ['nett', 'utstyr'],
    ordlyd: 'Internettilgang og mobilabonnement',
    tekst: tre(
      'Har {navn} internett hjemme, og PC og telefon med abonnement når det trengs?',
      'Har {navn} internett heime, og PC og telefon med abonnement når det trengst?',
      'Does {navn} have internet at home, and a computer and a phone with a plan when needed?',
    ),
    hvorfor: tre(
      'Lekser, beskjeder og avtaler med venner går ofte på nett.',
      'Lekser, beskjedar og avtalar med vener går ofte på nett.',
      'Homework, messages and plans with friends are often online.',
    ),
    kilde: HELSETILSYNET,
    oppfolging: [
      {
        id: 'internett-hva-mangler',
        vises: 'mangler-noe',
        svarform: 'fri',
        tekst: tre(
          'Hva mangler, og hva koster det?',
          'Kva manglar, og kva kostar det?',
          'What is missing, and what does it cost?',
        ),
        hvorfor: tre(
          'Da kan vi svare på akkurat det.',
          'Då kan vi svare på akkurat det.',
          'Then we can answer exactly that.',
        ),
      },
    ],
  },
]
