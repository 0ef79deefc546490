import type { Avviksavslag } from '@handlingsrom/domene/avvik/avslag'

export const avviksavslag = {
  'avvik-uten-tittel': 'Skriv kort kva avviket er.',
  'avvik-nummer-i-teksten':
    'Teksten har eit tal som kan vere eit fødselsnummer. Ta det bort: avviket handlar om korleis vi arbeider, ikkje om ein familie.',
  'avvik-periode-har-begynt':
    'Effekten kan berre målast i ein heil periode som byrjar etter i dag. Vel ein seinare periode.',
  'avvik-indikator-males-ikke':
    'Indikatoren blir ikkje målt enno, så effekten kan ikkje visast. Vel ein annan indikator, eller eit målepunkt.',
  'avvik-indikator-uten-mal':
    'Denne indikatoren kan ikkje vere eit mål: han er ikkje ein prosentdel eller dagar som blir rekna likt i kvar periode. Vel ein annan.',
  'avvik-grense-ugyldig':
    'Grensa passar ikkje til indikatoren. Skriv eit heilt tal: 0 til 100 for prosent, 0 til 366 for dagar.',
  'avvik-kilde-passer-ikke':
    'Det de vil måle, er ikkje det de kom frå. Vel målepunktet eller indikatoren de opna avviket frå.',
  'avvik-mal-ikke-bedre':
    'Målet er alt nådd i perioden de såg på, så det ville ikkje vist noka endring. Skriv eit mål som er betre enn talet, eller vel noko anna å måle.',
  'avvik-lukket': 'Avviket er lukka og kan ikkje endrast. Opne eit nytt om det sviktar igjen.',
  'tiltak-uten-tekst': 'Skriv kva som skal gjerast.',
  'tiltak-frist-passert': 'Fristen er passert. Vel i dag eller ein seinare dag.',
  'tiltak-eier-ukjent': 'Den du valde, arbeider ikkje ved kontoret no. Vel ein annan.',
  'tiltak-finnes-ikke': 'Tiltaket finst ikkje i dette avviket. Last sida på nytt.',
  'tiltak-ferdig': 'Tiltaket er alt ferdig. Legg til eit nytt om meir må gjerast.',
  'tiltak-ikke-ditt': 'Berre den som eig tiltaket, eller leiaren, kan melde det.',
  'tiltak-droppet-uten-grunn': 'Skriv kvifor tiltaket ikkje blir gjort.',
  'avvik-uten-tiltak': 'Avviket har ingen tiltak. Legg til det som blei gjort, før du lukkar.',
  'avvik-tiltak-gjenstar':
    'Minst eitt tiltak er ikkje ferdig. Meld det gjort, eller skriv kvifor det ikkje blir gjort.',
  'avvik-ikke-malt':
    'Effekten er ikkje målt enno. Avviket kan lukkast når den siste perioden er over og målt; då ser de om praksis er endra.',
  'avvik-for-faa-saker':
    'Det er for få saker til å måle. Trekk ei saksprøve frå ein periode etter at avviket blei opna, la nokon lese ho, og lukk på det dei finn.',
  'avvik-for-faa-i-indikatoren':
    'Det er for få til å måle. Ei saksprøve kan ikkje svare i staden for ein indikator, for lesarane svarer på målepunkta. Mål i ein periode til.',
  'avvik-mal-ikke-nadd': 'Målet er ikkje nådd. Legg til eit nytt tiltak, og vel ein ny periode å måle i.',
  'avvik-prove-finnes-ikke': 'Saksprøva finst ikkje ved kontoret. Vel ei anna.',
  'avvik-prove-leses':
    'Saksprøva blir framleis lesen. Vent til alle lesingane er leverte eller dagane er ute, så avviket ikkje påverkar lesarane.',
  'avvik-prove-uten-mangel':
    'Ingen av lesarane fann at noko manglar på dette målepunktet i saksprøva. Vel eit der dei gjorde det.',
  'avvik-prove-for-tidlig':
    'Saksprøva er trekt frå vedtak før avviket blei opna. Trekk ei ny frå ein seinare periode.',
  'avvik-prove-ikke-lest': 'Saksprøva er ikkje ferdig lesen. Vent til alle lesingane er leverte.',
  'avvik-prove-for-liten':
    'Saksprøva er for lita til å lukke på. Trekk minst fem saker, eller alle om det er færre.',
  'avvik-prove-viser-mangler':
    'Lesarane fann at noko framleis manglar. Legg til eit nytt tiltak, og vel ein ny periode å måle i.',
  'avvik-uten-vurdering': 'Skriv korleis du vurderer det som er målt, før du lukkar.',
} satisfies Record<Avviksavslag, string>
