import type { Rapportavslag } from '@handlingsrom/domene/rapport/avslag'

export const rapportavslag = {
  'rapport-ingen-periode-over':
    'Ingen periode i året er over enno. Vent til perioden er over, eller vel eit tidlegare år.',
  'rapport-ar-for-gammelt': 'Vi har berre tal for i år og dei to førre åra. Vel eitt av dei.',
  'rapport-utkast-finnes': 'Det finst alt eit utkast for dette året. Opne det i staden.',
  'rapport-er-sendt':
    'Rapporten for året er alt send. Opne han, og vel «Lag ei ny utgåve» om noko må rettast.',
  'rapport-kan-ikke-erstattes':
    'Berre ein rapport som er send, og som ikkje alt er erstatta, kan få ei ny utgåve. Opne den nyaste.',
  'rapport-kan-ikke-endres':
    'Rapporten er send og kan ikkje endrast. Lag ei ny utgåve, som seier kva for ein ho erstattar.',
  'rapport-nummer-i-teksten':
    'Teksten har eit tal som kan vere eit fødselsnummer. Ta det bort: rapporten er offentleg og handlar aldri om ein familie.',
  'rapport-mangler-ord':
    'Minst eitt kapittel manglar eigne ord. Skriv i kvart kapittel som er merkt, før du sender.',
  'rapport-kan-ikke-lages':
    'Rapporten kan ikkje lagast akkurat no. Prøv igjen om litt; ingenting er sendt, og orda står der dei stod.',
} satisfies Record<Rapportavslag | 'rapport-kan-ikke-lages', string>
