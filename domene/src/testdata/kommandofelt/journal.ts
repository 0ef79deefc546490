import fc from 'fast-check'
import {
  FORSOKSRESULTATER,
  IKKE_UNDERSOKT_GRUNNER,
  MERKNADSLAG,
  NOTATSLAG,
  REFERATGRUNNLAG,
  type Undersokt,
} from '../../journal/hendelser.ts'
import type { JournalKommando } from '../../journal/kommandoer.ts'
import { INNSYNSMERKER } from '../../journal/typer.ts'
import type { Tema } from '../../kartlegging/tema.ts'
import {
  dag,
  type Feltene,
  kanal,
  notatId,
  person,
  samtaleId,
  settVersjon,
  tekst,
  valgfri,
} from './verdier.ts'

const gjelder = fc.array(person, { maxLength: 2 })
const tema = fc.array(fc.constantFrom<Tema>('skole', 'fritid'), { maxLength: 2 })
const innsyn = fc.record(
  { merke: fc.constantFrom(...INNSYNSMERKER), grunn: tekst },
  { requiredKeys: ['merke'] },
)
const undersokt: fc.Arbitrary<Undersokt> = fc.oneof(
  fc.record({ svar: fc.constant('ja' as const) }),
  fc.record({ svar: fc.constant('nei' as const), mangler: tekst }),
)

export const journalfelt: Feltene<JournalKommando['type']> = {
  ferdigstillNotat: {
    notatId,
    slag: fc.constantFrom(...NOTATSLAG),
    dato: dag,
    klokkeslett: valgfri(fc.constantFrom('09:30', '23:59')),
    tekst,
    gjelder,
    tema: valgfri(tema),
    tilstede: valgfri(fc.record({ personer: gjelder, andre: tekst })),
    deler: valgfri(fc.record({ fakta: tekst, vurdering: tekst, konklusjon: tekst })),
    forsok: valgfri(fc.record({ kanal, hvem: tekst, resultat: fc.constantFrom(...FORSOKSRESULTATER) })),
    referat: valgfri(
      fc.record({
        instans: tekst,
        deltakere: tekst,
        avtalt: tekst,
        grunnlag: fc.constantFrom(...REFERATGRUNNLAG),
      }),
    ),
    ikkeUndersokt: valgfri(fc.record({ grunn: fc.constantFrom(...IKKE_UNDERSOKT_GRUNNER) })),
    undersokt: valgfri(undersokt),
    samtaleId: valgfri(samtaleId),
    svarNr: valgfri(fc.array(fc.nat({ max: 40 }), { maxLength: 1 })),
    innsyn,
    skjermet: valgfri(fc.constant(true as const)),
  },
  rettNotat: { notatId, rettelse: tekst, grunn: tekst },
  giMerknad: { notatId, slag: fc.constantFrom(...MERKNADSLAG), tekst },
  knyttNotat: { notatId, tema, gjelder },
  merkNotat: { notatId, innsyn, settVersjon },
  avklarNotat: { notatId, hvordan: tekst },
}
