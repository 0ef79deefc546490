import fc from 'fast-check'
import { AKUTTBEHOV, AVSLUTNINGER } from '../../soknad/hendelser.ts'
import type { SoknadKommando } from '../../soknad/operasjoner.ts'
import { etDokument } from '../enSak.ts'
import { dag, type Feltene, soknadId, tekst, valgfri } from './verdier.ts'

export const soknadfelt: Feltene<SoknadKommando['type']> = {
  taTilBehandling: { soknadId },
  merkDokumenterSett: { soknadId },
  sendForelopigSvar: {
    soknadId,
    forventetSvar: dag,
    grunn: tekst,
    brev: valgfri(fc.constantFrom('forelopig-1', 'forelopig-2').map(etDokument)),
  },
  meldAkutt: { soknadId, behov: fc.array(fc.constantFrom(...AKUTTBEHOV), { maxLength: 2 }), tekst },
  avklarAkutt: {
    soknadId,
    hvordan: fc.constantFrom('behovet-er-dekket' as const, 'ikke-akutt-etter-samtale' as const),
    tekst,
  },
  avsluttSoknad: { soknadId, avslutning: fc.constantFrom(...AVSLUTNINGER), grunn: tekst },
}
