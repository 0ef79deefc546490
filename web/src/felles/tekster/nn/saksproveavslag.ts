import type { Saksproveavslag } from '@handlingsrom/domene/saksprove/avslag'

export const saksproveavslag = {
  'prove-uten-antall': 'Skriv kor mange saker som skal trekkjast i minst eitt av laga.',
  'prove-uten-saker':
    'Det er ingen saker å trekkje frå i perioden. Vel ein annan periode, eller vent til det er fatta vedtak.',
  'prove-storre-enn-utvalget':
    'Det er færre saker i laget enn du vil trekkje. Skriv eit lågare tal, eller vel ein annan periode.',
  'prove-tillegg-for-stort':
    'Det er færre saker med manglar att enn tillegget du bad om. Skriv eit lågare tal.',
  'prove-uten-leser': 'Vel minst éin som skal lese.',
  'prove-leser-ukjent':
    'Ein av dei du valde, er ikkje fagansvarleg eller leiar ved kontoret no. Vel lesarar på nytt.',
  'prove-leser-trekker': 'Du kan ikkje lese saker du sjølv trekkjer. Vel andre til å lese.',
  'prove-leser-har-arbeidet':
    'Minst éi av sakene kan ikkje lesast av nokon du valde: dei har arbeidd i ho, godkjent ho, eller er inhabile. Vel fleire lesarar.',
  'prove-leser-full':
    'Ingen kan ha fleire enn 20 saker som ikkje er leverte. Vel fleire lesarar, trekk færre saker, eller vent til noko er levert.',
  'prove-leser-kan-lese':
    'Den som fekk saka, kan framleis lese ho. Berre ei sak lesaren er blitt inhabil i, kan givast til ein annan.',
  'lesing-levert': 'Lesinga er levert og kan ikkje endrast. Det du skreiv her, er ikkje lagra.',
  'lesefrist-ute':
    'Dei 30 dagane du kunne lese saka, er ute. Det du har lagra, står, men kan ikkje leverast. Be leiaren trekkje på nytt.',
  'lesested-finnes-ikke': 'Ein av stadene du viste til, finst ikkje i saka. Vel stadene på nytt.',
  'lesing-ikke-levert': 'Lesinga er ikkje levert enno. Drøft usemja når ho er det.',
  'lesing-ikke-uenige':
    'Lesaren og kontrollen er ikkje usamde om dette målepunktet. Last sida på nytt og vel eit anna.',
  'drofting-uten-ord': 'Skriv kvifor, og kva som skal gjerast, så andre kan lære av det.',
  'lesing-ikke-ferdig':
    'Lesinga kan ikkje leverast enno. Svar på kvart målepunkt, og fyll ut det som manglar.',
} satisfies Record<Saksproveavslag, string>
