import { tre } from '../../../felles/spraak.ts'
import type { Tema } from '../../tema.ts'
import { RODE_KORS_7, VART_FORSLAG } from '../kilder.ts'
import type { Punktveiledning } from './typer.ts'

type Tingene = Extract<Tema, 'utstyr-klaer' | 'internett-mobil' | 'andre-behov' | 'bosituasjon'>

/** Det barna har rundt seg: klær, utstyr, telefon, hjem. */
export const TINGENE: Readonly<Record<Tingene, Punktveiledning>> = {
  'utstyr-klaer': {
    sporSlik: tre(
      'Gå gjennom året som kommer: ute nå, inne, regn, vinter. Spør etter størrelse og når det sist ble kjøpt.',
      'Gå gjennom året som kjem: ute no, inne, regn, vinter. Spør etter storleik og når det sist blei kjøpt.',
      'Go through the coming year: outdoors now, indoors, rain, winter. Ask for sizes and when it was last bought.',
    ),
    lyttEtter: tre(
      '«Det går fint» om klær som er arvet, lånt eller for små. Søsken som deler.',
      '«Det går fint» om klede som er arva, lånte eller for små. Sysken som deler.',
      '“It is fine” about clothes that are handed down, borrowed or too small. Siblings who share.',
    ),
    kilde: `${RODE_KORS_7}; ${VART_FORSLAG}`,
    alder: {
      '0-2': tre(
        'Seng, vogn, bilstol, bleier og klær i riktig størrelse. Små barn vokser ut av klærne på få måneder.',
        'Seng, vogn, bilstol, bleier og klede i rett storleik. Små barn veks ut av kleda på få månader.',
        'Bed, pram, car seat, nappies and clothes that fit. Small children outgrow clothes in a few months.',
      ),
      '3-5': tre(
        'Vinterdress, støvler, regntøy, innesko og skift i barnehagen. Er de kjøpt i år?',
        'Vinterdress, støvlar, regntøy, innesko og skift i barnehagen. Er dei kjøpte i år?',
        'Snowsuit, boots, rainwear, indoor shoes and spare clothes. Were they bought this year?',
      ),
      '6-9': tre(
        'Vintersko, jakke, gymtøy, sekk, sykkel og hjelm. Er skiene eller skøytene blitt for små?',
        'Vintersko, jakke, gymtøy, sekk, sykkel og hjelm. Er skia eller skøytene blitt for små?',
        'Winter shoes, jacket, gym clothes, bag, bicycle and helmet. Have skis or skates become too small?',
      ),
      '10-12': tre(
        'Har {navn} vokst? Fotballsko, turklær og briller skiftes ofte. Hva bruker de andre i klassen?',
        'Har {navn} vakse? Fotballsko, turklede og briller blir ofte skifta. Kva bruker dei andre i klassen?',
        'Has {navn} grown? Football boots, outdoor clothes and glasses change often. What do classmates use?',
      ),
      '13-15': tre(
        'Klær {navn} vil gå i, vinterjakke og sko som passer. Kroppen endrer seg; spør om undertøy og hygiene også.',
        'Klede {navn} vil gå i, vinterjakke og sko som passar. Kroppen endrar seg; spør om undertøy og hygiene òg.',
        'Clothes {navn} will wear, winter jacket and shoes that fit. Bodies change; ask about underwear and hygiene too.',
      ),
      '16-17': tre(
        'Arbeidstøy, utstyr til videregående, PC, klær til jobbintervju eller fest.',
        'Arbeidsklede, utstyr til vidaregåande, PC, klede til jobbintervju eller fest.',
        'Work clothes, equipment for upper secondary, a computer, clothes for interviews or celebrations.',
      ),
    },
  },
  'internett-mobil': {
    sporSlik: tre(
      'Spør hva {navn} bruker det til, og om det er nok data og en skjerm som virker.',
      'Spør kva {navn} bruker det til, og om det er nok data og ein skjerm som verkar.',
      'Ask what {navn} uses it for, and whether there is enough data and a screen that works.',
    ),
    lyttEtter: tre(
      'Søsken som deler én telefon, lekser på mobil, beskjeder som ikke når fram.',
      'Sysken som deler éin telefon, lekser på mobil, beskjedar som ikkje når fram.',
      'Siblings sharing one phone, homework done on a phone, messages that do not arrive.',
    ),
    kilde: VART_FORSLAG,
    alder: {
      '0-2': tre(
        'Har dere internett hjemme, så dere når helsestasjon, barnehage og oss?',
        'Har de internett heime, så de når helsestasjon, barnehage og oss?',
        'Do you have internet at home, to reach the health clinic, kindergarten and us?',
      ),
      '3-5': tre(
        'Får dere beskjedene fra barnehagen på en telefon som virker?',
        'Får de beskjedane frå barnehagen på ein telefon som verkar?',
        'Do you get messages from kindergarten on a phone that works?',
      ),
      '6-9': tre(
        'Trenger {navn} nett til lekser? Har {navn} en måte å ringe hjem på?',
        'Treng {navn} nett til lekser? Har {navn} ein måte å ringje heim på?',
        'Does {navn} need internet for homework? Is there a way to call home?',
      ),
      '10-12': tre(
        'Har {navn} telefon med abonnement, og er det der klassen og laget gir beskjed?',
        'Har {navn} telefon med abonnement, og er det der klassen og laget gir beskjed?',
        'Does {navn} have a phone with a plan, and is that where class and team send messages?',
      ),
      '13-15': tre(
        'Virker telefonen, og holder abonnementet måneden ut? Er det PC til skolearbeid?',
        'Verkar telefonen, og held abonnementet månaden ut? Er det PC til skulearbeid?',
        'Does the phone work, and does the plan last the month? Is there a computer for schoolwork?',
      ),
      '16-17': tre(
        'Trenger {navn} PC, BankID eller egen telefon til skole, jobb og søknader?',
        'Treng {navn} PC, BankID eller eigen telefon til skule, jobb og søknader?',
        'Does {navn} need a computer, BankID or their own phone for school, work and applications?',
      ),
    },
  },
  'andre-behov': {
    sporSlik: tre(
      'Spør åpent, og vær tydelig på hva vi kan hjelpe med og ikke.',
      'Spør ope, og ver tydeleg på kva vi kan hjelpe med og ikkje.',
      'Ask openly, and be clear about what we can and cannot help with.',
    ),
    lyttEtter: tre(
      'Måltider som hoppes over, regninger som ikke åpnes, noe de ikke visste at de kunne be om.',
      'Måltid som blir hoppa over, rekningar som ikkje blir opna, noko dei ikkje visste at dei kunne be om.',
      'Skipped meals, unopened bills, something they did not know they could ask for.',
    ),
    kilde: RODE_KORS_7,
    alder: {
      '0-2': tre(
        'Morsmelkerstatning, medisiner, reiser til kontroll. Rekker maten hele måneden?',
        'Morsmjølkerstatning, medisinar, reiser til kontroll. Rekk maten heile månaden?',
        'Formula, medicine, travel to check-ups. Does the food last all month?',
      ),
      '3-5': tre(
        'Allergi, spesialmat, briller. Hvordan kommer dere dere til barnehage og lege?',
        'Allergi, spesialmat, briller. Korleis kjem de dykk til barnehage og lege?',
        'Allergies, special food, glasses. How do you get to kindergarten and the doctor?',
      ),
      '6-9': tre(
        'Briller, tannlege, skyss til aktiviteter. Er det noe {navn} trenger som de andre har?',
        'Briller, tannlege, skyss til aktivitetar. Er det noko {navn} treng som dei andre har?',
        'Glasses, dentist, transport to activities. Anything {navn} needs that the others have?',
      ),
      '10-12': tre(
        'Tannregulering, briller, reiser til samvær eller behandling.',
        'Tannregulering, briller, reiser til samvær eller behandling.',
        'Braces, glasses, travel for contact or treatment.',
      ),
      '13-15': tre(
        'Tannregulering, konfirmasjon, skyss til venner og trening. Hva gruer familien seg til?',
        'Tannregulering, konfirmasjon, skyss til vener og trening. Kva gruar familien seg til?',
        'Braces, confirmation, transport to friends and training. What does the family dread?',
      ),
      '16-17': tre(
        'Reise til skole og jobb, trafikalt grunnkurs, flytting på hybel. Hva trengs før 18?',
        'Reise til skule og jobb, trafikalt grunnkurs, flytting på hybel. Kva trengst før 18?',
        'Travel to school and work, basic traffic course, moving to lodgings. What is needed before 18?',
      ),
    },
  },
  bosituasjon: {
    sporSlik: tre(
      'Be dem beskrive hjemmet rom for rom. Spør rett ut om de kan bli boende.',
      'Be dei skildre heimen rom for rom. Spør rett ut om dei kan bli buande.',
      'Ask them to describe the home room by room. Ask straight out if they can stay.',
    ),
    lyttEtter: tre(
      'Purringer på husleie, varsel, fukt, kulde, utrygghet. Hvem som sover hvor.',
      'Purringar på husleige, varsel, fukt, kulde, utryggleik. Kven som søv kvar.',
      'Rent reminders, notices, damp, cold, feeling unsafe. Who sleeps where.',
    ),
    kilde: VART_FORSLAG,
    alder: {
      '0-2': tre(
        'Er det varmt, tørt og trygt å krype? Har {navn} en egen seng?',
        'Er det varmt, tørt og trygt å krype? Har {navn} ei eiga seng?',
        'Is it warm, dry and safe to crawl? Does {navn} have their own bed?',
      ),
      '3-5': tre(
        'Er det plass til å leke, inne og ute? Sover {navn} godt?',
        'Er det plass til å leike, inne og ute? Søv {navn} godt?',
        'Is there room to play, inside and out? Does {navn} sleep well?',
      ),
      '6-9': tre(
        'Har {navn} et sted å gjøre lekser, og er skoleveien trygg?',
        'Har {navn} ein stad å gjere lekser, og er skulevegen trygg?',
        'Does {navn} have a place for homework, and is the way to school safe?',
      ),
      '10-12': tre(
        'Deler {navn} rom, og går det greit? Har {navn} byttet skole etter flytting?',
        'Deler {navn} rom, og går det greitt? Har {navn} bytt skule etter flytting?',
        'Does {navn} share a room, and does it work? Has {navn} changed school after moving?',
      ),
      '13-15': tre(
        'Har {navn} et sted å være i fred? Vil {navn} ha med venner hjem?',
        'Har {navn} ein stad å vere i fred? Vil {navn} ha med vener heim?',
        'Does {navn} have a place to be alone? Does {navn} want to bring friends home?',
      ),
      '16-17': tre(
        'Blir {navn} boende hjemme, eller er hybel nær skolen aktuelt?',
        'Blir {navn} buande heime, eller er hybel nær skulen aktuelt?',
        'Will {navn} stay at home, or are lodgings near school an option?',
      ),
    },
  },
}
