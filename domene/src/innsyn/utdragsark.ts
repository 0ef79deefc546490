import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { dagMedOrd } from '../felles/manedsnavn.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { type Spraak, type Trespraak, tre } from '../felles/spraak.ts'
import { TEMANAVN } from '../kartlegging/temanavn.ts'
import { fulltNavn } from '../person/tilstand.ts'
import type { Personfakta } from '../sak/omgivelse.ts'
import { ordene } from '../utskrift/kartleggingsark.ts'
import { ORD, SAGT_AV, SYN, UTEN_STED } from '../utskrift/ord.ts'
import type { Arkdel, Kartleggingsark } from '../utskrift/typer.ts'
import {
  egetUtdrag,
  kartleggingsutdrag,
  type Utdragsbarn,
  type Utdragsleser,
  type Utdragssak,
} from './utdrag.ts'

const UTDRAG = {
  tittel: tre('Utdrag av kartleggingen', 'Utdrag av kartlegginga', 'Excerpt of the mapping'),
  ingress: tre(
    'Dette er skrevet ned hos oss om deg og dem du har ansvar for, og kan vises til deg. Det er ikke hele saken. Svarene står på det språket de ble skrevet på.',
    'Dette er skrive ned hos oss om deg og dei du har ansvar for, og kan visast til deg. Det er ikkje heile saka. Svara står på det språket dei blei skrivne på.',
    'This is what we have written down about you and those you are responsible for, and what can be shown to you. It is not the whole case. The answers are in the language they were written in.',
  ),
  ingressUngdom: tre(
    'Dette er skrevet ned hos oss om deg, og kan vises til deg. Det er ikke alt som står i saken. Svarene står på det språket de ble skrevet på.',
    'Dette er skrive ned hos oss om deg, og kan visast til deg. Det er ikkje alt som står i saka. Svara står på det språket dei blei skrivne på.',
    'This is what we have written down about you, and what can be shown to you. It is not everything in the case. The answers are in the language they were written in.',
  ),
  til: tre('Til', 'Til', 'To'),
  sagt: tre('Fortalt av', 'Fortalt av', 'Told by'),
  tomt: tre(
    'Det er ingen svar i dette utdraget.',
    'Det er ingen svar i dette utdraget.',
    'There are no answers in this excerpt.',
  ),
  rettigheter: tre('Dette kan du gjøre', 'Dette kan du gjere', 'What you can do'),
  innsyn: tre(
    'Du kan be om å få se dokumentene i saken din. Noen opplysninger kan vi måtte holde tilbake (forvaltningsloven §§\u00a018 og\u00a019).',
    'Du kan be om å få sjå dokumenta i saka di. Nokre opplysningar kan vi måtte halde tilbake (forvaltningslova §§\u00a018 og\u00a019).',
    'You can ask to see the documents in your case. Some information we may have to hold back (the Public Administration Act sections 18 and 19).',
  ),
  feil: tre(
    'Si fra hvis noe er feil eller mangler. Vi skriver ned det du forteller (forvaltningsloven §\u00a011\u00a0d).',
    'Sei frå om noko er feil eller manglar. Vi skriv ned det du fortel (forvaltningslova §\u00a011\u00a0d).',
    'Tell us if something is wrong or missing. We write down what you tell us (the Public Administration Act section\u00a011\u00a0d).',
  ),
} as const

export type Utdragsgrunnlag = {
  readonly spraak: Spraak
  readonly dato: Dato
  readonly saksnummer: string
  readonly sak: Utdragssak
  readonly leser: Extract<Utdragsleser, { personId: PersonId }>
  readonly personer: Readonly<Record<PersonId, Personfakta>>
}

/**
 * Utdraget på papir, i det samme huset som kartleggingsarket. Bygges bare av det leseren kan se: en som er utelatt, og et svar som er holdt
 * tilbake, gir byte for byte det samme arket som om de ikke fantes. En det ikke står noe om, er ikke nevnt, enten noe er holdt tilbake
 * eller ingen har spurt.
 */
export function utdragsark(g: Utdragsgrunnlag): Kartleggingsark {
  const i = (t: Trespraak): string => t[g.spraak]
  const barn = kartleggingsutdrag(g.sak, g.leser, g.personer)
  const alle = g.leser.slag === 'ungdom' ? barn : [egetUtdrag(g.sak, g.leser), ...barn]
  const deler = alle.filter(b => b.svar.length > 0 || b.syn).flatMap(b => personen(g, b, i))
  return {
    spraak: g.spraak,
    tittel: i(UTDRAG.tittel),
    ingress: i(g.leser.slag === 'ungdom' ? UTDRAG.ingressUngdom : UTDRAG.ingress),
    dato: g.dato,
    datotekst: dagMedOrd(g.dato, g.spraak),
    avsender: UTEN_STED,
    bunntekst: g.saksnummer,
    deler: [
      { slag: 'hjelp', tekst: `${i(UTDRAG.til)}: ${navnet(g, g.leser.personId)}` },
      ...(deler.length > 0 ? deler : [{ slag: 'sporsmal' as const, tekst: i(UTDRAG.tomt) }]),
      { slag: 'overskrift', niva: 2, tekst: i(UTDRAG.rettigheter) },
      { slag: 'sporsmal', tekst: i(UTDRAG.innsyn) },
      { slag: 'sporsmal', tekst: i(UTDRAG.feil) },
    ],
  }
}

const navnet = (g: Utdragsgrunnlag, id: PersonId): string => {
  const f = slaOpp(g.personer, id)
  return f ? fulltNavn(f.navn) : ''
}

type Paa = (t: Trespraak) => string

function personen(g: Utdragsgrunnlag, b: Utdragsbarn, i: Paa): readonly Arkdel[] {
  const fodt = slaOpp(g.personer, b.personId)?.fodselsdato
  const fra = (hvem: string, dato: Dato) => `${i(UTDRAG.sagt)} ${hvem}, ${dagMedOrd(dato, g.spraak)}`
  return [
    { slag: 'overskrift', niva: 2, tekst: navnet(g, b.personId) },
    ...(fodt ? [{ slag: 'hjelp' as const, tekst: `${i(ORD.fodt)} ${dagMedOrd(fodt, g.spraak)}` }] : []),
    ...b.svar.map(
      (s): Arkdel => ({
        slag: 'svar',
        navn: i(TEMANAVN[s.tema]),
        ...ordene(s.svar, i),
        kilde: fra(i(SAGT_AV[s.sagtAv]), s.dato),
      }),
    ),
    ...(b.syn
      ? [
          {
            slag: 'svar' as const,
            navn: i(ORD.synet),
            tilstand: i(SYN[b.syn.maate]),
            tekst: b.syn.ord,
            kilde: dagMedOrd(b.syn.dato, g.spraak),
          },
        ]
      : []),
  ]
}
