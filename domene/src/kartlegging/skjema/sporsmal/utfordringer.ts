import { tre } from '../../../felles/spraak.ts'
import { UNG_VOKSEN } from '../../../husstand/hendelser.ts'
import { NAV_GJOVIK, VART_FORSLAG } from '../kilder.ts'
import type { Sporsmal } from '../typer.ts'

/**
 * Slagene av utfordringer (S-284, S-285): for familien, for hver voksen på tomannshånd, og for ungdom, også over 18 som bor hjemme.
 * Alle er frivillige. Et slag er et ord å finne igjen og samarbeide om; det regnes aldri poeng av dem.
 */
const KILDE = `${NAV_GJOVIK}; ordene er ${VART_FORSLAG}`

const ungdom = (gjelder: 'barn' | 'voksen') =>
  ({
    punkt: 'overgang-etablering',
    gjelder,
    svarform: 'fri',
    valgfri: true,
    koder: ['frafall', 'inngang-arbeid', 'psykisk-strev', 'helse', 'rus', 'ettervern'],
    hvorfor: tre(
      'Vi vil hjelpe tidlig, med skole, jobb eller noen å snakke med. Du velger selv hva du vil fortelle.',
      'Vi vil hjelpe tidleg, med skule, jobb eller nokon å snakke med. Du vel sjølv kva du vil fortelje.',
      'We want to help early, with school, work or someone to talk to. You choose what to tell.',
    ),
    sporSlik: tre(
      'Spør den unge selv, helst alene. Begynn med hva dagene går til, og spør hva som skulle til. Svar om rus kommer aldri på papir.',
      'Spør den unge sjølv, helst åleine. Start med kva dagane går til, og spør kva som skulle til. Svar om rus kjem aldri på papir.',
      'Ask the young person, preferably alone. Start with what the days are spent on, and ask what it would take. Answers about drugs are never put on paper.',
    ),
    kilde: KILDE,
  }) as const

export const UTFORDRINGENE: readonly Sporsmal[] = [
  {
    id: 'familiens-utfordringer',
    punkt: 'andre-behov',
    gjelder: 'familie',
    svarform: 'fri',
    valgfri: true,
    koder: ['okonomi', 'bolig', 'helse', 'arbeid'],
    tekst: tre(
      'Hva er vanskeligst for dere nå: pengene, boligen, helsa eller det å finne arbeid?',
      'Kva er vanskelegast for dykk no: pengane, bustaden, helsa eller det å finne arbeid?',
      'What is hardest for you now: money, housing, health or finding work?',
    ),
    hvorfor: tre(
      'Da kan vi hjelpe med flere ting samtidig, og med det viktigste først. Dere velger selv om dere vil svare.',
      'Då kan vi hjelpe med fleire ting samtidig, og med det viktigaste først. De vel sjølve om de vil svare.',
      'Then we can help with several things at once, the most important first. You choose whether to answer.',
    ),
    sporSlik: tre(
      'La dem velge ordene selv. Spør hva de alt har prøvd, og hva som ville gjort mest forskjell.',
      'La dei velje orda sjølve. Spør kva dei alt har prøvd, og kva som ville gjort mest skilnad.',
      'Let them choose their own words. Ask what they have already tried, and what would make the most difference.',
    ),
    kilde: KILDE,
  },
  {
    id: 'avhengighet',
    punkt: 'sosial-helse',
    gjelder: 'voksen',
    svarform: 'ja-nei',
    valgfri: true,
    skjermet: true,
    koder: ['avhengighet'],
    tekst: tre(
      'Er det alkohol, rus, spill eller noe annet som går ut over hverdagen hjemme?',
      'Er det alkohol, rus, spel eller noko anna som går ut over kvardagen heime?',
      'Does alcohol, drugs, gambling or anything similar affect everyday life at home?',
    ),
    hvorfor: tre(
      'Vi spør alle. Det finnes hjelp både til den det gjelder og til barna, og du velger selv om du vil svare.',
      'Vi spør alle. Det finst hjelp både til den det gjeld og til barna, og du vel sjølv om du vil svare.',
      'We ask everyone. There is help both for the person and for the children, and you choose whether to answer.',
    ),
    sporSlik: tre(
      'Spør på tomannshånd, aldri med barna eller partneren i rommet. Si at du spør alle, og at svaret ikke kommer på papir.',
      'Spør på tomannshand, aldri med barna eller partnaren i rommet. Sei at du spør alle, og at svaret ikkje kjem på papir.',
      'Ask in private, never with the children or the partner in the room. Say you ask everyone, and that the answer is not put on paper.',
    ),
    kilde: KILDE,
  },
  {
    id: 'vold',
    punkt: 'sosial-helse',
    gjelder: 'voksen',
    svarform: 'ja-nei',
    valgfri: true,
    skjermet: true,
    koder: ['vold'],
    tekst: tre(
      'Har det hendt at du eller barna har vært redde for noen hjemme eller i familien?',
      'Har det hendt at du eller barna har vore redde for nokon heime eller i familien?',
      'Have you or the children ever been afraid of someone at home or in the family?',
    ),
    hvorfor: tre(
      'Vi spør alle, for ingen skal være redd hjemme. Du velger selv om du vil svare. Svaret blir skjermet og kommer aldri på papir.',
      'Vi spør alle, for ingen skal vere redd heime. Du vel sjølv om du vil svare. Svaret blir skjerma og kjem aldri på papir.',
      'We ask everyone, because no one should be afraid at home. You choose whether to answer. The answer is shielded and is never put on paper.',
    ),
    sporSlik: tre(
      'Bare på tomannshånd, og aldri med et familiemedlem som tolk. Er noen i fare nå, ring 112. Snakk med en kollega i dag.',
      'Berre på tomannshand, og aldri med ein i familien som tolk. Er nokon i fare no, ring 112. Snakk med ein kollega i dag.',
      'Only in private, and never with a family member interpreting. If anyone is in danger now, call 112. Speak to a colleague today.',
    ),
    kilde: KILDE,
  },
  {
    id: 'ungdommens-utfordringer',
    ...ungdom('barn'),
    fraAlder: 15,
    tekst: tre(
      'Er det noe som står i veien for {navn} nå, på skolen, i jobben eller ellers?',
      'Er det noko som står i vegen for {navn} no, på skulen, i jobben eller elles?',
      'Is anything getting in the way for {navn} now, at school, at work or otherwise?',
    ),
  },
  {
    id: 'ung-voksen-hjemme',
    ...ungdom('voksen'),
    rolle: 'annen-voksen',
    fraAlder: UNG_VOKSEN.fra,
    tilAlder: UNG_VOKSEN.til,
    tekst: tre(
      'Du som er over 18 og bor hjemme: Er det noe som står i veien for skole, jobb eller å flytte for seg selv?',
      'Du som er over 18 og bur heime: Er det noko som står i vegen for skule, jobb eller å flytte for seg sjølv?',
      'You are over 18 and live at home: Is anything getting in the way of school, work or moving out?',
    ),
  },
]

/** Spørsmålene som svares med slag. Et nytt svar på ett av dem erstatter det forrige. */
export const KODEDE_SPORSMAL: readonly string[] = UTFORDRINGENE.map(s => s.id)
/** Spørsmålene der selve svaret er skjermet, også et nei. */
export const SKJERMEDE_SPORSMAL: readonly string[] = UTFORDRINGENE.filter(s => s.skjermet).map(s => s.id)
