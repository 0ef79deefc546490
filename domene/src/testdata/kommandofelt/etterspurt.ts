import fc from 'fast-check'
import type { EtterspurtKommando } from '../../etterspurt/kommandoer.ts'
import { DOKUMENTSLAG } from '../../etterspurt/typer.ts'
import type { EtterspurtId, KravId } from '../../felles/id.ts'
import { UTLEVERINGSMAATER } from '../../vedtak/hendelser.ts'
import { etDokument } from '../enSak.ts'
import { dag, type Feltene, id, settVersjon, soknadId, tekst, valgfri, vedtakId } from './verdier.ts'

/** `#n` er sakens n-te brev om dokumentasjon, og det n-te kravet i alle. */
const etterspurtId = id<EtterspurtId>('#0', '#1', '#2')
const kravId = id<KravId>('#0', '#1', '#2', '#3')

export const etterspurtfelt: Feltene<EtterspurtKommando['type']> = {
  ettersporDokumentasjon: {
    soknadId,
    dokumenter: fc.array(fc.record({ slag: fc.constantFrom(...DOKUMENTSLAG), hva: tekst, hvorfor: tekst }), {
      maxLength: 3,
    }),
    frist: dag,
    selvForst: tekst,
    gjelder: valgfri(fc.record({ vedtakId })),
    brev: valgfri(fc.constantFrom('etterspurt-1', 'etterspurt-2').map(etDokument)),
  },
  merkEtterspurtUtlevert: { etterspurtId, maate: fc.constantFrom(...UTLEVERINGSMAATER), dato: dag },
  merkDokumentkravMottatt: {
    kravId,
    dokumenter: fc.array(fc.constantFrom('soknad', 'finnes-ikke'), { maxLength: 1 }),
    ord: tekst,
    settVersjon,
  },
  trekkDokumentkrav: { kravId, grunn: tekst, settVersjon },
  utsettDokumentfrist: { etterspurtId, frist: dag, grunn: tekst, settVersjon },
}
