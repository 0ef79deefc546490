import type { Tjenerkode } from '../avslagskoder.ts'

export const avslag: Readonly<Record<string, string>> = {
  'sak-finnes-ikke': 'The case does not exist. Go back to the list and choose it again.',
  'soknad-finnes-ikke': 'The application is not in this case. Reload the page.',
  'person-finnes-ikke': 'The person is not in this case. Add the person first.',
  'barn-finnes-ikke': 'The child is not in this case. Add the child first.',
  'linje-finnes-ikke': 'The line no longer exists. Reload the page.',
  'vedtak-finnes-ikke': 'The decision is not in this case. Reload the page.',
  'notat-finnes-ikke': 'The note is not in this case. Reload the page.',
  'finnes-allerede': 'This is already registered. Reload the page to see it.',
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
  'uavklart-inntekt':
    'We do not know what this payment is. Find out what it is for, and correct the type before you count it.',
  'er-det-nok-mangler':
    'The amount equals the norm or the rate. Answer whether it is enough for this person.',
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
  'paragraf-19-ikke-vurdert': 'A line is refused without section 19 being assessed. Write the assessment.',
  'ikke-menneske': 'A decision needs a named person behind the reasons. Log in as yourself, and write them.',
  'linje-ikke-besluttet':
    'No expense is decided yet. Set an amount on at least one line, or refuse it, before you propose a decision.',
  'periode-mangler': 'Choose which months the support is for first.',
  'forslag-finnes': 'There is already a proposal. Withdraw it before you propose again.',
  'ikke-foreslatt': 'The decision is not waiting for approval. Reload the page to see what has happened.',
  'forslag-utdatert':
    'The assessment has changed since the decision was proposed. Read the new version; the proposal must be sent again.',
  'egen-godkjenning':
    'You cannot approve a decision you have proposed or worked on yourself. A colleague must read it.',
  inhabil: 'Someone who has declared a conflict of interest cannot do this. A colleague must take it.',
  'ma-begrunnes': 'Write why, in your own words.',
  'allerede-utfort': 'This is already done. Reload the page to see it.',
  'egen-etterkontroll': 'The one who granted the emergency help cannot review it. A colleague must read it.',
  'annet-kontor': 'The case belongs to another office.',
  'brev-kan-ikke-lages':
    'The letter cannot be made right now. Nothing is sent. Try again shortly; the task stays until the letter is made.',
  'egen-tilgang': 'This is your own access. Only others can change it.',
  'egne-data': 'This is your own case. You can see it on your own page, not here.',
  'ekte-nummer':
    'The number is a real identity number. The demo only accepts invented numbers (month + 80). Nothing is saved.',
  'for-stort': 'What was sent is larger than we accept.',
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
  ufordelt: 'No one has taken the case yet. Take it to read it.',
  'ukjent-ansatt': 'The one you chose does not handle cases here. Reload the page and choose someone else.',
  'annen-soker':
    'The one who sent the message is not the applicant in the case. Ask both whether they want a joint case and tick for it, or give the message its own case.',
  'allerede-plassert': 'Someone else has already placed the message. Reload the page to see where.',
  'hver-sin-sak': 'The message and the case cannot be joined. Give the message its own case.',
  'ingen-soker-i-meldingen':
    'We cannot find the applicant’s name in the message. Choose the case, or write the name.',
} satisfies Record<Tjenerkode, string>
