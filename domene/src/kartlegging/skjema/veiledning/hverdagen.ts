import { tre } from '../../../felles/spraak.ts'
import type { Tema } from '../../tema.ts'
import { RODE_KORS_7, VART_FORSLAG } from '../kilder.ts'
import type { Punktveiledning } from './typer.ts'

type Hverdagen = Extract<Tema, 'antall-alder' | 'sfo-barnehage' | 'skole' | 'fritid' | 'nettverk'>

/** Hvem de er, og hva dagene er fylt med. */
export const HVERDAGEN: Readonly<Record<Hverdagen, Punktveiledning>> = {
  'antall-alder': {
    sporSlik: tre(
      'Si at du spør alle om dette. Nevn barn som bor andre steder, og barn som er på vei.',
      'Sei at du spør alle om dette. Nemn barn som bur andre stader, og barn som er på veg.',
      'Say that you ask everyone this. Mention children who live elsewhere, and children on the way.',
    ),
    lyttEtter: tre(
      'Navn som dukker opp siden. Vær varsom om noen ikke vil si hvor et barn bor; det kan være for å verne det.',
      'Namn som dukkar opp seinare. Ver varsam om nokon ikkje vil seie kvar eit barn bur; det kan vere for å verne det.',
      'Names that come up later. Be careful if someone will not say where a child lives; it may be to protect the child.',
    ),
    kilde: VART_FORSLAG,
    alder: {
      '0-2': tre(
        'Er det flere små i hjemmet, eller et søsken på vei?',
        'Er det fleire små i heimen, eller eit sysken på veg?',
        'Are there other little ones at home, or a sibling on the way?',
      ),
      '3-5': tre(
        'Når begynner {navn} på skolen? Det er lurt å snakke om i god tid.',
        'Når byrjar {navn} på skulen? Det er lurt å snakke om i god tid.',
        'When does {navn} start school? It is wise to talk about it early.',
      ),
      '6-9': tre(
        'Hvem er søsken, halvsøsken og stesøsken i det daglige?',
        'Kven er sysken, halvsysken og stesysken i det daglege?',
        'Who are the siblings, half-siblings and step-siblings in daily life?',
      ),
      '10-12': tre(
        'Når begynner {navn} på ungdomsskolen, og hva vet {navn} om samtalen vår?',
        'Når byrjar {navn} på ungdomsskulen, og kva veit {navn} om samtalen vår?',
        'When does {navn} start lower secondary school, and what does {navn} know about our talk?',
      ),
      '13-15': tre(
        'Er det konfirmasjon eller en annen stor dag snart?',
        'Er det konfirmasjon eller ein annan stor dag snart?',
        'Is there a confirmation or another big day soon?',
      ),
      '16-17': tre(
        'Når fyller {navn} 18, og hva endrer seg for familien da?',
        'Når fyller {navn} 18, og kva endrar seg for familien då?',
        'When does {navn} turn 18, and what changes for the family then?',
      ),
    },
  },
  'sfo-barnehage': {
    sporSlik: tre(
      'Spør hvordan en vanlig dag er, fra morgen til henting.',
      'Spør korleis ein vanleg dag er, frå morgon til henting.',
      'Ask what an ordinary day is like, from morning to pick-up.',
    ),
    lyttEtter: tre(
      'Regninger som hoper seg opp, eller at barnet er tatt ut fordi det ble for dyrt.',
      'Rekningar som hopar seg opp, eller at barnet er teke ut fordi det blei for dyrt.',
      'Bills piling up, or that the child was taken out because it became too expensive.',
    ),
    kilde: VART_FORSLAG,
    alder: {
      '0-2': tre(
        'Er det søkt om barnehageplass, og hvem passer {navn} til den er klar? Finnes bleier, vogn og utetøy?',
        'Er det søkt om barnehageplass, og kven passar {navn} til han er klar? Finst bleier, vogn og uteklede?',
        'Has a kindergarten place been applied for, and who looks after {navn} until then? Are there nappies, a pram, outdoor clothes?',
      ),
      '3-5': tre(
        'Har {navn} skiftetøy, regntøy og det som trengs på tur? Er {navn} der hver dag?',
        'Har {navn} skiftetøy, regntøy og det som trengst på tur? Er {navn} der kvar dag?',
        'Does {navn} have spare clothes, rainwear and what trips need? Is {navn} there every day?',
      ),
      '6-9': tre(
        'Går {navn} på SFO som de andre? Hvordan er det i ferien?',
        'Går {navn} på SFO som dei andre? Korleis er det i ferien?',
        'Does {navn} go to after-school care like the others? What about the holidays?',
      ),
      '10-12': tre(
        'Hvor er {navn} etter skolen, og er det noen hjemme?',
        'Kvar er {navn} etter skulen, og er det nokon heime?',
        'Where is {navn} after school, and is anyone at home?',
      ),
      '13-15': tre(
        'Passer {navn} yngre søsken, og hvor mye?',
        'Passar {navn} yngre sysken, og kor mykje?',
        'Does {navn} look after younger siblings, and how much?',
      ),
      '16-17': tre(
        'Er barnepass ikke relevant, skriv hvorfor. Spør om {navn} har ansvar for søsken.',
        'Er barnepass ikkje relevant, skriv kvifor. Spør om {navn} har ansvar for sysken.',
        'If childcare is not relevant, write why. Ask if {navn} is responsible for siblings.',
      ),
    },
  },
  skole: {
    sporSlik: tre(
      'Begynn med det som går bra. Spør så om noe koster penger som det er vanskelig å finne.',
      'Start med det som går bra. Spør så om noko kostar pengar som det er vanskeleg å finne.',
      'Start with what goes well. Then ask if anything costs money that is hard to find.',
    ),
    lyttEtter: tre(
      'Fravær, vondt i magen, turer barnet ble hjemme fra, matpakke som mangler.',
      'Fråvær, vondt i magen, turar barnet blei heime frå, matpakke som manglar.',
      'Absence, tummy aches, trips the child stayed home from, missing packed lunches.',
    ),
    kilde: VART_FORSLAG,
    alder: {
      '0-2': tre(
        'Ikke relevant ennå. Skriv grunnen, så er punktet besvart.',
        'Ikkje relevant enno. Skriv grunnen, så er punktet svart på.',
        'Not relevant yet. Write the reason, and the point is answered.',
      ),
      '3-5': tre(
        'Begynner {navn} på skolen til høsten? Hva trengs av sekk, klær og plass til lekser?',
        'Byrjar {navn} på skulen til hausten? Kva trengst av sekk, klede og plass til lekser?',
        'Does {navn} start school this autumn? What is needed: a bag, clothes, a place for homework?',
      ),
      '6-9': tre(
        'Har {navn} gymtøy, sekk og turklær? Får {navn} hjelp med lekser?',
        'Har {navn} gymtøy, sekk og turklede? Får {navn} hjelp med lekser?',
        'Does {navn} have gym clothes, a bag and outdoor clothes? Does {navn} get help with homework?',
      ),
      '10-12': tre(
        'Er {navn} med på leirskole og klasseturer? Bruker de PC hjemme til lekser?',
        'Er {navn} med på leirskule og klasseturar? Bruker dei PC heime til lekser?',
        'Does {navn} join camps and class trips? Is a computer needed for homework?',
      ),
      '13-15': tre(
        'Hvordan trives {navn}, og er det noe klassen samler inn penger til?',
        'Korleis trivst {navn}, og er det noko klassen samlar inn pengar til?',
        'Is {navn} happy at school, and is the class raising money for something?',
      ),
      '16-17': tre(
        'Går {navn} på videregående? Hva koster utstyr, buss og mat, og er det søkt om stipend?',
        'Går {navn} på vidaregåande? Kva kostar utstyr, buss og mat, og er det søkt om stipend?',
        'Is {navn} in upper secondary? What do equipment, bus and meals cost; has a grant been applied for?',
      ),
    },
  },
  fritid: {
    sporSlik: tre(
      'Spør hva {navn} liker, før du spør hva det koster. Nevn gjerne hva som finnes her.',
      'Spør kva {navn} likar, før du spør kva det kostar. Nemn gjerne kva som finst her.',
      'Ask what {navn} enjoys before you ask what it costs. Mention what there is locally.',
    ),
    lyttEtter: tre(
      '«Hun har mistet lysten» kan bety at noen har sluttet å spørre om penger. Cuper og leirer som ble avlyst.',
      '«Ho har mist lysta» kan bety at nokon har slutta å spørje om pengar. Cupar og leirar som blei avlyste.',
      '“She lost interest” can mean someone stopped asking for money. Tournaments and camps called off.',
    ),
    kilde: `${RODE_KORS_7}; ${VART_FORSLAG}`,
    alder: {
      '0-2': tre(
        'Kommer dere dere ut blant andre med små barn, for eksempel i åpen barnehage?',
        'Kjem de dykk ut blant andre med små barn, til dømes i open barnehage?',
        'Do you get out among others with small children, such as an open kindergarten?',
      ),
      '3-5': tre(
        'Har {navn} noe å leke med ute, og går {navn} i bursdager?',
        'Har {navn} noko å leike med ute, og går {navn} i bursdagar?',
        'Does {navn} have something to play with outdoors, and go to birthdays?',
      ),
      '6-9': tre(
        'Kan {navn} svømme og sykle? Er det en aktivitet {navn} har prøvd eller snakker om?',
        'Kan {navn} symje og sykle? Er det ein aktivitet {navn} har prøvd eller snakkar om?',
        'Can {navn} swim and cycle? Is there an activity {navn} has tried or talks about?',
      ),
      '10-12': tre(
        'Hva bruker {navn} ettermiddagene på? Kommer det cup, leir eller nytt utstyr denne sesongen?',
        'Kva bruker {navn} ettermiddagane på? Kjem det cup, leir eller nytt utstyr denne sesongen?',
        'How does {navn} spend the afternoons? A tournament, camp or new equipment this season?',
      ),
      '13-15': tre(
        'Er {navn} fortsatt med, eller har {navn} sluttet? Hva gjør vennene, og hva koster det?',
        'Er {navn} framleis med, eller har {navn} slutta? Kva gjer venene, og kva kostar det?',
        'Is {navn} still taking part, or has {navn} quit? What do friends do, and what does it cost?',
      ),
      '16-17': tre(
        'Hva gjør {navn} når {navn} har fri? Jobber {navn}, og blir det tid til venner?',
        'Kva gjer {navn} når {navn} har fri? Jobbar {navn}, og blir det tid til vener?',
        'What does {navn} do when free? Does {navn} work, and is there time for friends?',
      ),
    },
  },
  nettverk: {
    sporSlik: tre(
      'Gi god tid. «Fortell om {navn}» gir ofte mer enn ti spørsmål.',
      'Gi god tid. «Fortel om {navn}» gir ofte meir enn ti spørsmål.',
      'Give it time. “Tell me about {navn}” often gives more than ten questions.',
    ),
    lyttEtter: tre(
      'Barn som aldri har besøk, eller som selv sier nei. Digresjonene forteller ofte mest.',
      'Barn som aldri har besøk, eller som sjølve seier nei. Digresjonane fortel ofte mest.',
      'Children who never have visitors, or who say no themselves. Digressions often tell the most.',
    ),
    kilde: `${RODE_KORS_7}; ${VART_FORSLAG}`,
    alder: {
      '0-2': tre(
        'Hvem avlaster dere? Er det noen dere kan ringe om natta?',
        'Kven avlastar dykk? Er det nokon de kan ringje om natta?',
        'Who gives you a break? Is there someone to call at night?',
      ),
      '3-5': tre(
        'Hvem leker {navn} med, i barnehagen og hjemme?',
        'Kven leikar {navn} med, i barnehagen og heime?',
        'Who does {navn} play with, in kindergarten and at home?',
      ),
      '6-9': tre(
        'Har {navn} med venner hjem, og blir {navn} bedt til andre?',
        'Har {navn} med vener heim, og blir {navn} beden til andre?',
        'Does {navn} bring friends home, and is {navn} invited back?',
      ),
      '10-12': tre(
        'Hvem er {navn} sammen med i friminuttene? Er det noen som plager {navn}?',
        'Kven er {navn} saman med i friminutta? Er det nokon som plagar {navn}?',
        'Who is {navn} with at break time? Is anyone bothering {navn}?',
      ),
      '13-15': tre(
        'Har {navn} en voksen å snakke med? Hvordan er vennskapene på nett?',
        'Har {navn} ein vaksen å snakke med? Korleis er venskapane på nett?',
        'Does {navn} have an adult to talk to? How are friendships online?',
      ),
      '16-17': tre(
        'Hvem støtter {navn} seg på? Tar {navn} mye ansvar hjemme?',
        'Kven støttar {navn} seg på? Tek {navn} mykje ansvar heime?',
        'Who does {navn} lean on? Does {navn} carry much responsibility at home?',
      ),
    },
  },
}
