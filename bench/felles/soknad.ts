import { type Dato, dagnummer, fraDagnummer } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { soknadJson } from '@handlingsrom/server/demo/soknadJson'
import { syntetiskNummer } from '@handlingsrom/server/demo/syntetisk'

const menneske = (fornavn: string, etternavn: string, fodt: Dato, lopenummer: number) => ({
  fornavn,
  etternavn,
  fodt,
  nummer: syntetiskNummer(fodt, lopenummer),
})

/** En søknad fra familie nummer `nr`: like søknader bortsett fra hvem det gjelder. Oppdiktede numre (måned + 80). */
export function enFamiliesSoknad(nr: number, barn: number, sendt: Tidspunkt) {
  const fodt = fraDagnummer(dagnummer('1975-01-01' as Dato) + (nr % 9000))
  const lopenummer = Math.floor(nr / 9000) * 12
  return soknadJson(
    {
      soker: menneske('Kari', `Målt${nr}`, fodt, lopenummer),
      gate: ['Målegata', String(nr)],
      telefon: '+4700000000',
      barn: Array.from({ length: barn }, (_, i) => ({
        barn: menneske(
          `Barn${i}`,
          `Målt${nr}`,
          fraDagnummer(dagnummer('2012-03-01' as Dato) + (nr % 3000) + i * 211),
          Math.floor(nr / 3000) * 12 + i,
        ),
      })),
      sivilstatus: 'skilt',
      barnebidrag: 'mottar',
      sokerOm: 'Jeg søker om penger til livsopphold, husleie og strøm',
      fordi: 'Lønnen rekker ikke etter at husleien gikk opp.',
      arbeid: 'deltid',
      inntekter: [['jobb', 'Lønnsinntekt', 14_200]],
      fraNav: [['Arbeidsavklaringspenger', 9_800]],
      utgifter: [
        ['husleie', 'Husleie', 11_500],
        ['strom', 'Strøm', 2_260],
      ],
      brukskonto: 412,
    },
    sendt,
  )
}

export const somBytes = (json: unknown): Buffer => Buffer.from(JSON.stringify(json))
