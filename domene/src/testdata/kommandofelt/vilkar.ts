import fc from 'fast-check'
import { UNNTAK } from '../../regelverk/sosialtjenesteloven/paragraf-20a-vilkar-under-30.ts'
import type { VilkarKommando } from '../../vilkar/kommandoer.ts'
import {
  UTFALL_AV_VILKAR,
  VILKARSHJEMLER,
  VILKARSKODER,
  VILKARSSVAR,
  type Vilkarsinnhold,
} from '../../vilkar/typer.ts'
import {
  dag,
  type Feltene,
  person,
  settVersjon,
  soknadId,
  tekst,
  valgfri,
  vedtakId,
  vilkarId,
} from './verdier.ts'

const begrunnet = fc.record({ svar: fc.constantFrom(...VILKARSSVAR), ord: tekst })
const vilkar: fc.Arbitrary<Vilkarsinnhold> = fc.record(
  {
    type: fc.constantFrom(...VILKARSKODER),
    hjemmel: fc.constantFrom(...VILKARSHJEMLER),
    gjelder: person,
    hva: tekst,
    fra: dag,
    til: dag,
    sammenheng: tekst,
    rimelig: tekst,
    barna: fc.array(fc.record({ personId: person, ord: tekst }), { maxLength: 2 }),
    kvp: begrunnet,
    salg: tekst,
    varsel: begrunnet,
  },
  { requiredKeys: ['type', 'hjemmel', 'gjelder', 'hva', 'fra', 'til', 'sammenheng', 'rimelig', 'barna'] },
)

export const vilkarfelt: Feltene<VilkarKommando['type']> = {
  settVilkar: { soknadId, vilkarId, vilkar, settVersjon },
  fjernVilkar: { soknadId, vilkarId, grunn: tekst, settVersjon },
  settAktivitetsunntak: {
    soknadId,
    unntak: valgfri(fc.record({ kode: fc.constantFrom(...UNNTAK), grunn: tekst })),
    settVersjon,
  },
  folgOppVilkar: {
    vedtakId,
    vilkarId,
    utfall: fc.constantFrom(...UTFALL_AV_VILKAR),
    grunn: tekst,
    dato: dag,
  },
}
