import { ANNEN_KOMMUNE } from '../kommune.ts'
import type { Familie } from '../manus.ts'

/** En søknad som skulle til en annen kommune. Den er parkert, uendret, og venter på at et menneske sier hvor den hører hjemme. */
export const feilsendt: Familie = {
  navn: 'Feilsendt',
  barn: 0,
  manus: f => {
    const maja = f.menneske('Maja', 'Haugsbø', 29)
    const olivia = f.menneske('Olivia', 'Haugsbø', 4, 5)
    f.den(2, '15:15').digital('feilsendt', {
      soker: maja,
      gate: ['Sørsida', '6'],
      telefon: '+4700000022',
      barn: [{ barn: olivia }],
      sokerOm: 'Jeg søker om penger til: livsopphold og barnehage',
      fordi: 'Vi flytter til Sundfjære ved månedsskiftet, men er folkeregistrert der vi bor nå.',
      arbeid: 'deltid',
      inntekter: [['jobb', 'Lønnsinntekt', 12_300]],
      utgifter: [
        ['husleie', 'Husleie', 8_900],
        ['barnehage', 'Barnehage', 1_200],
      ],
      kommunenummer: ANNEN_KOMMUNE,
    })
  },
}
