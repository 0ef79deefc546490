import type { Tjenerkode } from '../avslagskoder.ts'
import { avviksavslag } from './avviksavslag.ts'
import { bruddavslag } from './bruddavslag.ts'
import { egenvurderingsavslag } from './egenvurderingsavslag.ts'
import { erstatningsavslag } from './erstatningsavslag.ts'
import { kontaktavslag } from './kontaktavslag.ts'
import { leseravslag } from './leseravslag.ts'
import { oppholdsavslag } from './oppholdsavslag.ts'
import { rapportavslag } from './rapportavslag.ts'
import { registeravslag } from './registeravslag.ts'
import { saksproveavslag } from './saksproveavslag.ts'
import { samtykkeavslag } from './samtykkeavslag.ts'
import { undersokelseavslag } from './undersokelseavslag.ts'
import { utfallsavslag } from './utfallsavslag.ts'

export const avslag: Readonly<Record<string, string>> = {
  'sak-finnes-ikke': 'The case does not exist. Go back to the list and choose it again.',
  'soknad-finnes-ikke': 'The application is not in this case. Reload the page.',
  'person-finnes-ikke': 'The person is not in this case. Add the person first.',
  'barn-finnes-ikke': 'The child is not in this case. Add the child first.',
  'linje-finnes-ikke': 'The line no longer exists. Reload the page.',
  'vedtak-finnes-ikke': 'The decision is not in this case. Reload the page.',
  'notat-finnes-ikke': 'The note is not in this case. Reload the page.',
  'finnes-allerede': 'This is already registered. Reload the page to see it.',
  'vilkar-finnes-ikke': 'The condition no longer exists. Reload the page to see what applies.',
  'vilkarstid-baklengs': 'The condition ends before it begins. Choose a last day not before the first.',
  'vilkar-ikke-begynt': 'The day is before the condition began to apply. Choose a day when it applied.',
  'svar-finnes-ikke': 'The answer is no longer in this case. Reload the page.',
  'behov-finnes-ikke': 'The need is not in this case. Reload the page.',
  'behov-er-besvart':
    'The need has been answered. Read the answer, and open the need again if it does not hold.',
  'vurdering-finnes-ikke': 'The assessment is not in this case. Reload the page.',
  'grunnlag-mangler':
    'When someone outside the family has told you something, say whether the family consented or whether it follows from section 43, and what you asked about. Fill that in and the answer is saved.',
  'innsynsgrunn-mangler': 'Write briefly why this cannot be shown to the person it concerns.',
  'tema-glemt':
    'Each of the thirteen topics must be there once: asked about now, or left for later. Place the one that is missing.',
  'etterspurt-finnes-ikke': 'The letter about documents is not in this case. Reload the page.',
  'etterspurt-uten-vedtak': 'The application is answered. Choose which decision the documents are about.',
  'ingen-dokumenter': 'The letter does not ask for anything yet. Add at least one document.',
  'dokument-uten-navn': 'Write which document you need, so the family knows what to find.',
  'dokument-uten-grunn':
    'Write why you need each document. What nobody can say why is needed is not to be demanded.',
  'selv-forst-mangler':
    'Write what you have looked for yourselves first. What you can get yourselves, the family should not have to send.',
  'for-etterspurt': 'The day is before the letter was written. Choose that day or a later one.',
  'dokumentkrav-er-lukket':
    'This is no longer waited for: it has come, is taken away, or the application has been answered. Reload the page to see it.',
  'mottatt-uten-ord': 'Choose the document that has come, or write how you saw it.',
  'frist-ikke-senere': 'The new deadline must be after the one the family has. Choose a later day.',
  'utbetaling-finnes-ikke': 'The payment is not in this case. Reload the page.',
  'utbetaling-er-ferdig':
    'The payment has been made or taken out of the plan, and can no longer be changed. Reload the page; if the amount is wrong, a new decision is needed.',
  'utbetalingssum-stemmer-ikke':
    'The amounts do not add up to what is decided and not yet planned. Correct them, so that the sum is right to the øre and each amount is more than zero.',
  'utbetaling-annen-form':
    'The decision gives part of the amount as goods or services. Choose the one who delivers as payee; money to the applicant instead needs a new decision.',
  'forfall-passert': 'The due date is before today. Choose today or a later day.',
  'for-vedtaket': 'The day is before the decision was made. Choose that day or a later one.',
  'vedtak-er-erstattet':
    'The decision has been replaced by a new one. Go to the new decision, and make the plan there.',
  'vedtak-gjelder-ikke':
    'The decision has been replaced by a new one. Open the one that applies now, and start there.',
  'ikke-tatt-opp': 'The decision has not been reopened, or the notice has not been made. Reload the page.',
  'forhandsvarsel-mangler':
    'The family has not been told that the decision may change. Send the advance notice and say when it went out, or choose an exception.',
  'provd-for-fa-ganger':
    'There are not enough attempts to reach the family: three, on different days. Record each attempt as an attempt, and try again another day.',
  'for-varselet': 'The day is before the notice was written. Choose that day or a later one.',
  'forhandsvarsel-frist': 'The family still has time to answer the notice. Wait, or enter their answer.',
  ...bruddavslag,
  ...erstatningsavslag,
  ...kontaktavslag,
  ...leseravslag,
  ...oppholdsavslag,
  ...saksproveavslag,
  ...undersokelseavslag,
  ...avviksavslag,
  ...registeravslag,
  ...rapportavslag,
  ...egenvurderingsavslag,
  'omgjoring-til-skade':
    'The new decision is worse for them in at least one place: less money, money to someone else, or a condition that is new or changed. On this ground it can only change in their favour. Correct it, or stop.',
  'vedtaket-er-utlevert':
    'The decision has been delivered digitally, or recorded as given or sent. Then it cannot be changed because the family has not received it. Reopen it on another ground. If it is already reopened on this one, choose “Let the decision stand” first.',
  'samtale-finnes-ikke':
    'The conversation is not in this case. Go to the list of conversations and choose it again.',
  'samtale-er-avsluttet':
    'The conversation has ended. Write what must be corrected as a correction in the journal.',
  'samtale-ikke-journalfort':
    'What was said is not written down yet. Finish a note first; then the conversation can be ended.',
  'referat-mangler':
    'The conversation was with another service. Write the minutes first; then the conversation can be ended.',
  'tolkegrunn-mangler': 'An interpreter was needed but not used. Write briefly why.',
  'lofte-finnes-ikke': 'The agreement is not in this case. Reload the page.',
  'frist-mangler': 'Choose the day it must be done.',
  'frist-er-passert': 'The day is before today. Choose today or a later day.',
  'vurderingsdel-mangler':
    'Facts, assessment and conclusion are written separately. Write the part that is missing.',
  'forsok-ufullstendig': 'Write whom you tried to reach, how, and what came of it.',
  'ikke-undersokt-ufullstendig': 'Choose who and which topics are not examined, and the reason.',
  'referat-ufullstendig':
    'Minutes say which service, who took part, what you agreed on, and why you were allowed to talk together. Write what is missing.',
  'undersokt-ubesvart':
    'Answer whether this is examined well enough. If the answer is no, write what is missing.',
  'tekst-mangler': 'The text is empty. Write a few words before you save.',
  'dato-i-fremtiden': 'The date is after today. Choose today or an earlier date.',
  'dato-for-tidlig': 'The date must be after today. Choose a later date.',
  'ugyldig-periode':
    'The last month is before the first, or the period is longer than twelve months. Choose the months again.',
  'ugyldig-belop':
    'The amount must be zero or more, and at most one billion kroner. Write the amount in kroner.',
  'feil-slag-linje':
    'An income cannot be granted, and an expense cannot be counted as income. Reload the page and decide the line again.',
  'holdes-utenfor': 'By law this income is kept out. Count it as 0 kroner, or correct the type.',
  'dokument-finnes-ikke':
    'The document is not among those the family has sent. Choose another, or leave the field empty.',
  'ugyldig-deltid':
    'The child cannot be here for more days than there are. Write for example 5 of 14 days, and at most 366 days.',
  'uavklart-inntekt':
    'We do not know what this payment is. Find out what it is for, and correct the type before you count it.',
  'er-det-nok-mangler':
    'The amount equals the norm or the rate. Answer whether it is enough for this person.',
  ...utfallsavslag,
  'livsopphold-tatt-bort':
    'Removing a cost of living they have applied for is refusing it. Take the line back in if it is gone, refuse it with the reason, and assess section 19. If they did not apply for it, or the line was registered by mistake, choose that when you remove it.',
  'belop-ikke-vurdert':
    'The amount is neither what they actually pay nor the norm. Write how you arrived at the amount, and whether it is enough.',
  'reduksjon-ikke-begrunnet':
    'The child gets less than the starting point. More children at home is not enough. Write what makes this child in particular need less: think of wear, sex and size.',
  'reduksjon-lik-sosken':
    'The reason is the same as for a sibling. Write what applies to this child in particular.',
  'form-mangler': 'Choose the form: grant, loan, guarantee, or goods and services.',
  'lan-ikke-vurdert':
    'A loan can only be given to someone able to repay it. Write why it should be a loan, and what they can repay with.',
  'lanevilkar-stemmer-ikke':
    'The instalments do not repay the loan. Write another instalment or number, so that the sum is the loan. The last instalment may be smaller.',
  'depositumsvilkar-mangler':
    'Write what the deposit covers, and what happens when the tenancy ends. For a guarantee: also write what happens if the landlord claims money.',
  'garanti-ufullstendig': 'Write what the guarantee is for, how long it holds, and why it is a guarantee.',
  'saerlige-grunner-mangler':
    'Goods and services instead of money require special reasons. Write what they get, and what makes it necessary.',
  'mottaker-ufullstendig': 'Write who is paid, and why the money does not go to the applicant.',
  'mottaker-uten-samtykke':
    'The support is to be paid to the applicant when the applicant has not agreed to anything else. Write the day of the agreement.',
  'maned-utenfor-perioden':
    'The month is outside the period of the support. Choose one of the months in the period.',
  'endret-av-andre':
    'Someone else has changed this since you opened it. See both versions and choose which one stands.',
  'soknad-er-ferdig':
    'The application is closed. New information can go in the journal or in a new application.',
  'ikke-tatt-til-behandling': 'Work on the application has not started. Start it first.',
  'allerede-tatt': 'Work on the application has already started. Reload the page to see where it stands.',
  'alle-barna-ubesvart':
    'The question “Are these all the children?” is not answered, and an empty list proves nothing. Ask the family, and write down the answer.',
  'barn-ikke-kartlagt':
    'A child has not been asked about any topic, and no reason is given. Ask about one topic, or write why not.',
  'barn-ikke-vurdert':
    'A child has no assessment of their own. Write what the decision means for this child.',
  'paragraf-19-ikke-vurdert':
    'Something is refused without section 19 being assessed. Write the assessment where it is refused.',
  'ikke-menneske': 'A decision needs a named person behind the reasons. Log in as yourself, and write them.',
  'linje-ikke-besluttet':
    'No expense is decided yet. Set an amount on at least one line, or refuse it, before you propose a decision.',
  'periode-mangler': 'Choose which months the support is for first.',
  'forslag-finnes': 'There is already a proposal. Withdraw it before you propose again.',
  'ikke-foreslatt': 'The decision is not waiting for approval. Reload the page to see what has happened.',
  'foreslatt-av-inhabil':
    'The person who proposed the decision has declared a conflict of interest. A colleague must go through the basis and propose again. Emergency help can be granted meanwhile.',
  'forslag-utdatert':
    'The assessment has changed or is being rewritten since the decision was proposed. The proposal must be sent again before it can be approved.',
  'lest-annen-utgave':
    'Something has changed since you started reading. Read what is new, and decide then. What you have written has been kept.',
  'leseren-har-ikke-svart':
    'You have not answered whether each child’s needs have been sufficiently examined and assessed. Answer the last question under “Only a human can say this”. The answer is yours, and you can also send the proposal back.',
  'ikke-endret': 'This information has not changed since the proposal. Reload the page.',
  'kommentar-finnes-ikke': 'The comment is not on this decision. Reload the page.',
  'egen-godkjenning':
    'You cannot approve a decision you have proposed or worked on yourself. A colleague must read it.',
  inhabil: 'Someone who has declared a conflict of interest cannot do this. A colleague must take it.',
  'tilbud-finnes-ikke': 'The offer no longer exists. Reload the page and choose another.',
  'mottaker-mangler': 'Choose who in the family was told about the offer.',
  'samtykke-mangler':
    'There is no consent that applies that day. Ask the family, and write the consent before Nav makes contact for them.',
  'samtykke-utlopt': 'The last day of the consent has already passed. Choose today or a later day.',
  'kan-ikke-faa-utdrag':
    'An excerpt is made for the adults in the household and for young people who have turned 15. Choose one of them.',
  'fodt-i-fremtiden':
    'The date of birth is after today. Write it again. A child you are expecting is added as expected, without a date of birth.',
  'menneske-finnes-alt':
    'Someone with this name and date of birth is already in the family. Correct the details of the one who is there.',
  'kontakt-finnes-ikke': 'The contact does not exist. Reload the page and choose it from the list.',
  'utdrag-utdatert':
    'Something in the case has changed since the excerpt was made. Make a new one, so the paper and the case say the same.',
  'ugyldig-alder': 'The lowest age is higher than the highest. Write them again.',
  'forelder-vernet':
    'Someone in the case is protected, or has told of violence or of not being safe. Then the words of a parent who does not get the letter never come in the letter. Choose that the words are only in the case.',
  'ma-begrunnes': 'Write why, in your own words.',
  'allerede-utfort': 'This is already done. Reload the page to see it.',
  'sporsmal-finnes-ikke': 'The question no longer exists. Reload the page to see the form as it is.',
  'grunnskjemaet-star-fast':
    'The questions in the base form and the thirteen points cannot be changed or removed. Write a question of your own for the point.',
  'kilde-mangler': 'Write where the information comes from, so that others can check it.',
  'ugyldig-tid':
    'The time must be whole months, from 1 to 36. “Number and age” follows the question about all the children, and has no time of its own.',
  'egen-etterkontroll': 'The one who granted the emergency help cannot review it. A colleague must read it.',
  'annet-kontor': 'The case belongs to another office.',
  'ark-kan-ikke-lages':
    'The sheet cannot be made right now. Try again shortly; nothing has changed and the answers are where they were.',
  'brev-kan-ikke-lages':
    'The letter cannot be made right now. Nothing is sent. Try again shortly; the task stays until the letter is made.',
  'egen-tilgang': 'This is your own access. Only others can change it.',
  'egne-data': 'This is your own case. You can see it on your own page, not here.',
  'ekte-nummer':
    'The number is a real identity number. The demo only accepts invented numbers (month + 80). Nothing is saved.',
  'for-stort': 'What was sent is larger than we accept. Split it up, and send it in several parts.',
  fortrolig: 'The case has a protected address. Only the authorised circle can open it.',
  'gradering-kan-ikke-bekrefte':
    'The one you chose cannot confirm: it must be another caseworker in the authorised circle, without a conflict of interest. Choose someone else.',
  'ikke-tildelt': 'The case is not assigned to you. Ask the one who has it, or your manager.',
  'ingen-filer': 'Choose at least one file. The application is usually called soknad.json.',
  'ingen-soknad':
    'None of the files is an application. A digital application is a JSON file; a paper application goes in the form.',
  'kommando-gjenbrukt':
    'This has been sent before with other content. Reload the page and try again; your text is kept as a draft.',
  'krever-fagansvarlig': 'Only a professional lead can approve a decision.',
  'lager-utilgjengelig': 'The database is not answering right now. Try again shortly.',
  'maskin-fatter-ikke-vedtak': 'A decision is made by a named person.',
  'naer-relasjon':
    'The case is about someone in your close family. A colleague must take it. If it is urgent, you may make a provisional decision on emergency help and write why it cannot wait (Public Administration Act section 7).',
  'register-utilgjengelig':
    'We cannot show anything right now, because the look-up cannot be checked and logged. Try again shortly.',
  'rollen-gir-ikke-tilgang': 'Your role does not give access to this.',
  'sprak-mangler-tolkesprak':
    'Write which language the interpreter must know. If you do not know it yet, write “unknown”.',
  'sprak-uendret': 'It already says so. Nothing is changed.',
  'to-om-tilgang': 'You proposed the change yourself. Another manager or administrator must confirm it.',
  ...samtykkeavslag,
  ufordelt: 'No one has taken the case yet. Take it to read it.',
  'ukjent-ansatt': 'The one you chose does not handle cases here. Reload the page and choose someone else.',
  'annen-soker':
    'The one who sent the message is not the applicant in the case. Ask both whether they want a joint case and tick for it, or give the message its own case.',
  'allerede-plassert': 'Someone else has already placed the message. Reload the page to see where.',
  'hver-sin-sak': 'The message and the case cannot be joined. Give the message its own case.',
  'ingen-soker-i-meldingen':
    'We cannot find the applicant’s name in the message. Choose the case, or write the name.',
} satisfies Record<Tjenerkode, string>
