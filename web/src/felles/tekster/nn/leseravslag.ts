/** Neia når eit vedtak i ei gradert sak skal giast til ein lesar. */
export const leseravslag = {
  'venter-ikke-pa-leser':
    'Vedtaket ventar ikkje på nokon lesar. Last sida på nytt for å sjå kva som har skjedd.',
  'leser-trengs-ikke':
    'Saka er ikkje gradert, og ingen må veljast. Last sida på nytt: alle fagansvarlege på kontoret har vedtaket på Dagen min.',
  'leser-er-deg': 'Du kan ikkje gi vedtaket til deg sjølv. Vel ein annan fagansvarleg i krinsen.',
  'leser-inhabil': 'Den du valde, har meldt seg inhabil i saka. Vel ein annan fagansvarleg i krinsen.',
  'leser-har-arbeidet':
    'Den du valde, har sjølv foreslått eller arbeidd med vedtaket. Vel ein fagansvarleg i krinsen som ikkje har det.',
  'leser-ikke-fagansvarlig':
    'Den du valde, er ikkje fagansvarleg, og kan ikkje godkjenne vedtak. Vel ein fagansvarleg i krinsen. Ein leiar eller administrator kan foreslå rolla under Tilsette og tilgangar, og ein annan stadfestar.',
  'leser-utenfor-kretsen':
    'Den du valde, er ikkje i den autoriserte krinsen. Vel ein annan, eller be ein leiar eller administrator sleppe kollegaen inn først: éin foreslår det under Tilsette og tilgangar, og ein annan stadfestar. Du treng ikkje seie kva sak det gjeld.',
  'leser-kan-ikke': 'Den du valde, kan ikkje lese dette vedtaket. Vel ein annan fagansvarleg i krinsen.',
  'ikke-gitt-deg': 'Dette vedtaket er ikkje gitt til deg å lese. Be den som har saka, om å gi deg det òg.',
}
