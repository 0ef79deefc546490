import type { Egenvurderingsavslag } from '@handlingsrom/domene/egenvurdering/avslag'

export const egenvurderingsavslag = {
  'egenvurdering-uten-tittel': 'Skriv kva eigenvurderinga skal heite.',
  'egenvurdering-nummer':
    'Teksten har eit tal som kan vere eit fødselsnummer. Ta det bort: eigenvurderinga handlar om korleis vi arbeider, ikkje om nokon.',
  'egenvurdering-ansatt-ukjent': 'Ein du valde, arbeider ikkje ved kontoret no. Vel ein annan.',
  'egenvurdering-ferdig': 'Eigenvurderinga er ferdig og kan ikkje endrast. Opne ei ny.',
  'egenvurdering-ikke-din': 'Berre den som har ansvaret for eigenvurderinga, eller leiaren, kan skrive i ho.',
  'milepael-uten-navn': 'Skriv kva som skal skje.',
  'milepael-uten-dag': 'Set dagen før du melder milepælen nådd.',
  'milepael-nadd': 'Milepælen er alt nådd og kan ikkje flyttast.',
  'milepael-finnes-ikke': 'Milepælen finst ikkje her. Last sida på nytt.',
  'dokument-uten-tittel': 'Skriv kva dokumentet heiter.',
  'dokument-uten-sted': 'Skriv kvar dokumentet ligg, eller lim inn ei lenkje.',
  'dokument-lenke': 'Lenkja må byrje med https://. Kopier ho frå adresselinja.',
  'dokument-finnes-ikke': 'Dokumentet finst ikkje her. Last sida på nytt.',
  'mote-uten-tittel': 'Skriv kva slags møte det var.',
  'mote-fram-i-tid': 'Møtet er ikkje halde enno. Set det opp som ein milepæl, og før det når det er halde.',
  'mote-uten-deltakere': 'Vel kven som var med.',
  'sporsmal-uten-tekst': 'Skriv spørsmålet.',
  'sporsmal-finnes-ikke': 'Spørsmålet finst ikkje her. Last sida på nytt.',
  'sporsmal-uten-svar': 'Vel ja, delvis eller nei, eller skriv med eigne ord.',
  'samtale-uten-notat': 'Skriv kva de fekk vite.',
  'samtale-fram-i-tid': 'Månaden har ikkje byrja. Vel månaden samtalen blei halden.',
  'egenvurdering-prove-ukjent': 'Saksprøva finst ikkje ved kontoret. Vel ei anna.',
  'egenvurdering-avvik-ukjent': 'Avviket finst ikkje ved kontoret. Vel eit anna.',
  'egenvurdering-avvik-knyttet': 'Avviket er alt knytt til eigenvurderinga.',
  'ferdig-bare-ansvarlig':
    'Berre den som har ansvaret, kan seie at eigenvurderinga er ferdig. Leiaren kan gi ansvaret til ein annan.',
  'ferdig-sporsmal-gjenstar': 'Minst eitt spørsmål er ikkje svart på. Svar på det først.',
  'ferdig-rapport-gjenstar':
    'Minst éin del av rapporten er tom. Skriv han, eller skriv at det ikkje er gjort.',
} satisfies Record<Egenvurderingsavslag, string>
