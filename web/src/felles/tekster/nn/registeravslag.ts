import type { Registeravslag } from '@handlingsrom/domene/register/avslag'

export const registeravslag = {
  'register-uten-tittel': 'Skriv kort kva det er.',
  'register-mangler-felt': 'Minst eitt felt som må fyllast ut, er tomt. Fyll ut felta utan «valfritt».',
  'register-ukjent-felt': 'Skjemaet er endra sidan sida blei opna. Last sida på nytt.',
  'register-lenke': 'Lenkja må byrje med https://. Kopier ho frå adresselinja.',
  'register-dag': 'Datoen finst ikkje. Skriv han som dag, månad og år.',
  'register-skala': 'Vel eit tal frå 1 til 5.',
  'register-antall': 'Skriv eit heilt tal frå 0 til 999.',
  'register-nummer-i-teksten':
    'Teksten har eit tal som kan vere eit fødselsnummer. Ta det bort: registeret handlar om korleis vi arbeider, ikkje om nokon.',
  'register-ikke-paa-skjerm': 'Dette registeret kan ikkje festast til eit skjermbilde. Ta bort valet.',
  'register-til-for-fra': '«Gjeld til» er før «gjeld frå». Rett ein av dei.',
  'register-uten-gjennomgang': 'Vel ein dag då nokon skal sjå på ho igjen.',
  'register-gjennomgang-passert': 'Neste gjennomgang må vere etter i dag. Vel ein seinare dag.',
  'register-eier-ukjent': 'Den du valde, arbeider ikkje ved kontoret no. Vel ein annan.',
  'register-avsluttet': 'Oppføringa er avslutta og kan ikkje endrast. Før opp ei ny.',
  'register-ikke-din': 'Berre den som eig oppføringa, eller leiaren, kan melde at ho er gjennomgått.',
  'register-leses-ikke': 'Berre rutinar, rettleiarar og tolkingsfråsegner blir stadfesta lesne.',
  'register-ny-utgave': 'Ho er endra sidan du opna sida. Les den som gjeld no, og stadfest på nytt.',
  'register-alt-lest': 'Du har alt stadfesta at du har lese denne utgåva.',
  'register-uten-grunn': 'Skriv kvifor ho ikkje gjeld lenger.',
} satisfies Record<Registeravslag, string>
