import { DOKUMENTNAVN, type Dokumentonske } from '../etterspurt/typer.ts'
import type { Dato } from '../felles/dato.ts'
import {
  avsnitt,
  egen,
  egneOrd,
  fraMal,
  fvl,
  medPunktum,
  overskrift,
  skjonn,
  sotjl,
  uthev,
} from './byggesteiner.ts'
import { etterspurttekster } from './etterspurttekster.ts'
import type { Brevfelles } from './grunnlag.ts'
import { skrivDato } from './ord.ts'
import { kontakt } from './rettigheter.ts'
import type { Brev } from './struktur.ts'
import { tekster } from './tekster.ts'
import { avsenderFor, mottakerFor } from './vedtaksbrev.ts'

export type EtterspurtGrunnlag = Brevfelles & {
  readonly dokumenter: readonly Dokumentonske[]
  readonly frist: Dato
  /** Dagen for vedtaket det gjelder; `null` når søknaden ikke har fått svar. */
  readonly vedtaksdato: Dato | null
  /** Om søkeren kan laste opp på nav.no. */
  readonly digitalt: boolean
}

/** Brevet som ber om dokumentasjon: først at det ikke er svaret (S-128), så hva vi ber om og hvorfor, når og hvordan, og hva som skjer. */
export function byggEtterspurt(g: EtterspurtGrunnlag): Brev {
  const t = etterspurttekster[g.malform]
  const felles = tekster[g.malform]
  const hvem = skjonn('etterspurt', g.saksbehandler)
  const maten = g.kontor.skjermet ? t.avtalt : g.digitalt ? t.digitalt : t.levere
  return {
    slag: 'etterspurt',
    malform: g.malform,
    tittel: t.tittel,
    mottaker: mottakerFor(g),
    avsender: avsenderFor(g.kontor, g.saksbehandler, { slag: 'alene' }),
    dato: g.dato,
    saksreferanse: g.saksreferanse,
    deler: [
      ...avsnitt('innledning', [
        uthev(
          g.vedtaksdato === null
            ? fraMal(t.ikkeSvaret)
            : fraMal(t.ikkeNyttVedtak(skrivDato(g.vedtaksdato, g.malform))),
        ),
      ]),
      overskrift('avgjorelse', 1, t.beOmOverskrift),
      ...avsnitt('avgjorelse', [fraMal(t.bareDette, fvl('17')), fraMal(t.samarbeid, sotjl('43'))]),
      ...g.dokumenter.flatMap((d, i) => [
        overskrift('avgjorelse', 2, t.punkt(i + 1, DOKUMENTNAVN[g.malform][d.slag])),
        ...avsnitt('avgjorelse', [
          ...egneOrd(medPunktum(d.hva), [hvem]),
          fraMal(t.derfor),
          ...egneOrd(medPunktum(d.hvorfor), [hvem, fvl('17')]),
        ]),
      ]),
      overskrift('plikter', 2, t.fristOverskrift),
      ...avsnitt('plikter', [uthev(egen(t.frist(skrivDato(g.frist, g.malform)))), fraMal(maten)]),
      ...avsnitt('plikter', [fraMal(t.vanskelig, fvl('11')), fraMal(t.merTid), fraMal(t.sendtFor)]),
      ...avsnitt('plikter', [fraMal(g.vedtaksdato === null ? t.ikkeAvSegSelv : t.ikkeAvSegSelvEtter)]),
      overskrift('plikter', 2, felles.hasterOverskrift),
      ...avsnitt('plikter', [fraMal(felles.haster, sotjl('18'), sotjl('27'))]),
      ...kontakt({ ...g, underskrift: { slag: 'alene' } }),
    ],
  }
}
