import { tre } from '../../../felles/spraak.ts'
import { BARNETS_SYN, FIGUR_6, HELSETILSYNET, KOMMUNEBREVET, RODE_KORS_3 } from '../kilder.ts'
import type { Sporsmal } from '../typer.ts'

/** Hvordan de har det, og hvem andre som hjelper dem. */
export const HELSE_TJENESTER: readonly Sporsmal[] = [
  {
    id: 'foreldres-helse',
    punkt: 'sosial-helse',
    gjelder: 'familie',
    svarform: 'ja-nei',
    ordlyd: 'Har noen av foreldrene helseutfordringer?',
    tekst: tre(
      'Er det noen av dere foreldre som sliter med helsa?',
      'Er det nokon av dykk foreldre som slit med helsa?',
      'Do any of you parents struggle with your health?',
    ),
    hvorfor: tre(
      'Vi spør for å forstå hverdagen til barna. Vi trenger ikke diagnosen.',
      'Vi spør for å forstå kvardagen til barna. Vi treng ikkje diagnosen.',
      'We ask to understand the children’s everyday life. We do not need the diagnosis.',
    ),
    kilde: FIGUR_6,
    oppfolging: [
      {
        id: 'paavirker-barna',
        ordlyd: 'Hvordan påvirker det barna?',
        vises: 'ja',
        svarform: 'fri',
        tekst: tre(
          'Hvordan merker barna det?',
          'Korleis merkar barna det?',
          'How do the children notice it?',
        ),
        hvorfor: tre(
          'Noen barn tar mye ansvar hjemme, og kan trenge avlastning.',
          'Nokre barn tek mykje ansvar heime, og kan trenge avlasting.',
          'Some children carry much responsibility at home and may need relief.',
        ),
      },
    ],
  },
  {
    id: 'barnets-helse',
    punkt: 'sosial-helse',
    gjelder: 'barn',
    svarform: 'fri',
    ordlyd: 'Sosial- og helsesituasjon – psykisk og fysisk',
    tekst: tre(
      'Hvordan har {navn} det, både i kroppen og inni seg?',
      'Korleis har {navn} det, både i kroppen og inni seg?',
      'How is {navn} doing, physically and emotionally?',
    ),
    hvorfor: tre(
      'Vi vil vite om {navn} har det bra, og om det trengs briller, medisiner, tannlege eller noen å snakke med.',
      'Vi vil vite om {navn} har det bra, og om det trengst briller, medisinar, tannlege eller nokon å snakke med.',
      'We want to know if {navn} is well, and if glasses, medicine, a dentist or someone to talk to is needed.',
    ),
    kilde: HELSETILSYNET,
  },
  {
    id: 'barnets-syn',
    punkt: 'sosial-helse',
    gjelder: 'barn',
    svarform: 'fri',
    foresSom: 'barnets-syn',
    ordlyd: 'Barnas synspunkter er innhentet eller forsøkt innhentet',
    tekst: tre(
      'Hva sier {navn} selv? Vil {navn} snakke med oss, hvis dere syns det er greit?',
      'Kva seier {navn} sjølv? Vil {navn} snakke med oss, dersom de synest det er greitt?',
      'What does {navn} say about it? Would {navn} like to talk to us, if that is all right with you?',
    ),
    hvorfor: tre(
      'Barn har rett til å si hva de mener om det som gjelder dem. De må ikke hvis de ikke vil.',
      'Barn har rett til å seie kva dei meiner om det som gjeld dei. Dei må ikkje om dei ikkje vil.',
      'Children have a right to say what they think about things that concern them. They do not have to.',
    ),
    kilde: BARNETS_SYN,
  },
  {
    id: 'helse-voksen',
    punkt: 'sosial-helse',
    gjelder: 'voksen',
    svarform: 'fri',
    valgfri: true,
    tekst: tre(
      'Hvordan har du det selv? Er det noe som gjør hverdagen tung?',
      'Korleis har du det sjølv? Er det noko som gjer kvardagen tung?',
      'How are you yourself? Is anything making everyday life hard?',
    ),
    hvorfor: tre(
      'Når du får den hjelpen du trenger, merker barna det. Du velger selv hva du vil fortelle.',
      'Når du får den hjelpa du treng, merkar barna det. Du vel sjølv kva du vil fortelje.',
      'When you get the help you need, the children notice. You choose what to tell.',
    ),
    kilde: RODE_KORS_3,
  },
  {
    id: 'andre-instanser',
    punkt: 'andre-tjenester',
    gjelder: 'barn',
    svarform: 'ja-nei',
    ordlyd: 'Har barna oppfølging fra andre instanser?',
    tekst: tre(
      'Får {navn} oppfølging fra andre, for eksempel helsesykepleier, PPT, BUP eller barnevernet?',
      'Får {navn} oppfølging frå andre, til dømes helsesjukepleiar, PPT, BUP eller barnevernet?',
      'Is {navn} followed up by others, such as the school nurse, educational or mental health services or child welfare?',
    ),
    hvorfor: tre(
      'Da slipper dere å fortelle alt på nytt, og vi kan samarbeide hvis dere vil det.',
      'Då slepp de å fortelje alt på nytt, og vi kan samarbeide dersom de vil det.',
      'Then you do not have to tell everything again, and we can work together if you want that.',
    ),
    kilde: `${FIGUR_6}; ${HELSETILSYNET}`,
    oppfolging: [
      {
        id: 'andre-instanser-hvem',
        vises: 'ja',
        svarform: 'fri',
        tekst: tre(
          'Hvem er det, og er det greit at vi snakker med dem? Om hva?',
          'Kven er det, og er det greitt at vi snakkar med dei? Om kva?',
          'Who is it, and is it all right that we talk to them? About what?',
        ),
        hvorfor: tre(
          'Vi spør dere først. Si hva det er greit at vi snakker om.',
          'Vi spør dykk først. Sei kva det er greitt at vi snakkar om.',
          'We ask you first. Tell us what it is all right to talk about.',
        ),
      },
    ],
  },
  {
    id: 'samordning',
    punkt: 'andre-tjenester',
    gjelder: 'familie',
    svarform: 'ja-nei',
    hverGang: true,
    ordlyd: 'ikke får et samordnet tjenestetilbud',
    tekst: tre(
      'Er det noen som hjelper dere, og som burde snakket bedre sammen?',
      'Er det nokon som hjelper dykk, og som burde snakka betre saman?',
      'Are there services helping you that should work better together?',
    ),
    hvorfor: tre(
      'Det er vår jobb å få hjelpen til å henge sammen, ikke deres.',
      'Det er vår jobb å få hjelpa til å henge saman, ikkje dykkar.',
      'It is our job to make the help fit together, not yours.',
    ),
    kilde: KOMMUNEBREVET,
    oppfolging: [
      {
        id: 'samordning-hva',
        vises: 'ja',
        svarform: 'fri',
        tekst: tre(
          'Hvem gjelder det, og hva skulle dere ønske at var annerledes?',
          'Kven gjeld det, og kva skulle de ønskje var annleis?',
          'Who is it about, and what do you wish were different?',
        ),
        hvorfor: tre(
          'Da vet vi hvem vi bør samle, hvis dere vil.',
          'Då veit vi kven vi bør samle, dersom de vil.',
          'Then we know whom to bring together, if you want that.',
        ),
      },
    ],
  },
  {
    id: 'tjenester-voksen',
    punkt: 'andre-tjenester',
    gjelder: 'voksen',
    svarform: 'fri',
    tekst: tre(
      'Hvilke andre har du kontakt med, for eksempel statlig del av Nav, fastlege, flyktningtjeneste eller bolig?',
      'Kven andre har du kontakt med, til dømes statleg del av Nav, fastlege, flyktningteneste eller bustad?',
      'Which other services are you in touch with, for example state Nav, a doctor, refugee or housing services?',
    ),
    hvorfor: tre(
      'Da ser vi hva du alt får hjelp til, og hva som mangler.',
      'Då ser vi kva du alt får hjelp til, og kva som manglar.',
      'Then we see what you already get help with, and what is missing.',
    ),
    kilde: HELSETILSYNET,
  },
  {
    id: 'introduksjonsprogram',
    punkt: 'andre-tjenester',
    gjelder: 'voksen',
    svarform: 'ja-nei',
    valgfri: true,
    tekst: tre(
      'Er du med i introduksjonsprogrammet, eller kunne du tenke deg det?',
      'Er du med i introduksjonsprogrammet, eller kunne du tenkje deg det?',
      'Are you in the introduction programme, or would you like to be?',
    ),
    hvorfor: tre(
      'Kommunen kan også tilby programmet til dem mellom 55 og 67 år. Spør oss om det gjelder deg.',
      'Kommunen kan òg tilby programmet til dei mellom 55 og 67 år. Spør oss om det gjeld deg.',
      'The municipality can also offer the programme to people between 55 and 67. Ask us if that includes you.',
    ),
    kilde: `${KOMMUNEBREVET}, om introduksjonsprogram for dem over 55 år`,
    fraAlder: 18,
    tilAlder: 67,
  },
  {
    id: 'innsatt-kontaktperson',
    punkt: 'andre-tjenester',
    gjelder: 'voksen',
    svarform: 'ja-nei',
    valgfri: true,
    tekst: tre(
      'Er du innsatt nå, eller på vei inn eller ut av fengsel?',
      'Er du innsett no, eller på veg inn i eller ut av fengsel?',
      'Are you in prison now, or on your way in or out?',
    ),
    hvorfor: tre(
      'Du kan ha rett til sosiale tjenester også i fengsel, og trenger ikke søke digitalt. Vi har gjerne kontakt med den du stoler på der.',
      'Du kan ha rett til sosiale tenester òg i fengsel, og treng ikkje søkje digitalt. Vi har gjerne kontakt med den du stolar på der.',
      'You may have a right to social services in prison too, and need not apply online. We can be in touch with someone you trust there.',
    ),
    kilde: `${KOMMUNEBREVET}, om innsatte`,
    oppfolging: [
      {
        id: 'kontaktperson-kriminalomsorgen',
        vises: 'ja',
        svarform: 'fri',
        tekst: tre(
          'Hvem er kontaktpersonen din i fengselet eller friomsorgen, og når kan vi nå deg?',
          'Kven er kontaktpersonen din i fengselet eller friomsorga, og når kan vi nå deg?',
          'Who is your contact in the prison or probation service, and when can we reach you?',
        ),
        hvorfor: tre(
          'Da kan vi forberede bolig og økonomi før løslatelsen.',
          'Då kan vi førebu bustad og økonomi før lauslatinga.',
          'Then we can prepare housing and money before release.',
        ),
      },
    ],
  },
]
