import { andreVedtak } from './like/andreVedtak.ts'
import { ansatte } from './like/ansatte.ts'
import { arshjul } from './like/arshjul.ts'
import { avvik } from './like/avvik.ts'
import { behov } from './like/behov.ts'
import { beregning } from './like/beregning.ts'
import { datasett } from './like/datasett.ts'
import { egenvurdering } from './like/egenvurdering.ts'
import { etterspurt } from './like/etterspurt.ts'
import { felles } from './like/felles.ts'
import { folgefeil } from './like/folgefeil.ts'
import { fordeling } from './like/fordeling.ts'
import { gjenopptak } from './like/gjenopptak.ts'
import { gradering } from './like/gradering.ts'
import { grunner } from './like/grunner.ts'
import { indikator } from './like/indikator.ts'
import { innsyn } from './like/innsyn.ts'
import { internkontroll } from './like/internkontroll.ts'
import { journal } from './like/journal.ts'
import { kartlegging } from './like/kartlegging.ts'
import { kartleggingsskjema } from './like/kartleggingsskjema.ts'
import { kommune } from './like/kommune.ts'
import { kontaktsenter } from './like/kontaktsenter.ts'
import { kontroll } from './like/kontroll.ts'
import { laering } from './like/laering.ts'
import { langvarig } from './like/langvarig.ts'
import { lesing } from './like/lesing.ts'
import { linjevalg } from './like/linjevalg.ts'
import { meldeplikt } from './like/meldeplikt.ts'
import { minDag } from './like/minDag.ts'
import { mottak } from './like/mottak.ts'
import { nodhjelp } from './like/nodhjelp.ts'
import { norm } from './like/norm.ts'
import { nySoknad } from './like/nySoknad.ts'
import { oppgaver } from './like/oppgaver.ts'
import { opphold } from './like/opphold.ts'
import { oppringning } from './like/oppringning.ts'
import { oppsokende } from './like/oppsokende.ts'
import { opptak } from './like/opptak.ts'
import { rapport } from './like/rapport.ts'
import { reduksjon } from './like/reduksjon.ts'
import { register } from './like/register.ts'
import { regler } from './like/regler.ts'
import { regnestykke } from './like/regnestykke.ts'
import { rettigheter } from './like/rettigheter.ts'
import { risikoliste } from './like/risikoliste.ts'
import { sak } from './like/sak.ts'
import { saker } from './like/saker.ts'
import { saksprove } from './like/saksprove.ts'
import { samlet } from './like/samlet.ts'
import { samtaler } from './like/samtaler.ts'
import { samtalerom } from './like/samtalerom.ts'
import { samtykke } from './like/samtykke.ts'
import { sjekkliste } from './like/sjekkliste.ts'
import { skall } from './like/skall.ts'
import { soknad } from './like/soknad.ts'
import { sprak } from './like/sprak.ts'
import { svarfelt } from './like/svarfelt.ts'
import { tekstnotater } from './like/tekstnotater.ts'
import { tilbud } from './like/tilbud.ts'
import { tilbudskatalog } from './like/tilbudskatalog.ts'
import type { Like } from './like/typer.ts'
import { undersokelse } from './like/undersokelse.ts'
import { usendte } from './like/usendte.ts'
import { utdrag } from './like/utdrag.ts'
import { utskrift } from './like/utskrift.ts'
import { varigBolig } from './like/varigBolig.ts'
import { vedtak } from './like/vedtak.ts'
import { vilkar } from './like/vilkar.ts'
import { vurdering } from './like/vurdering.ts'
import type { Tekster } from './typer.ts'

/**
 * Tekster som skal være like på to språk, område for område (`like/<område>.ts`). Testen `likhet.test.ts` feiler for hver lik
 * tekst som ikke står her, og for hver linje her som ikke lenger trengs.
 */
export const LIKE: Partial<Record<keyof Tekster, Like>> = {
  andreVedtak,
  ansatte,
  behov,
  internkontroll,
  laering,
  langvarig,
  lesing,
  meldeplikt,
  tekstnotater,
  linjevalg,
  tilbud,
  tilbudskatalog,
  utdrag,
  reduksjon,
  regler,
  rettigheter,
  oppringning,
  oppsokende,
  opptak,
  risikoliste,
  utskrift,
  undersokelse,
  usendte,
  journal,
  vilkar,
  vurdering,
  beregning,
  regnestykke,
  sjekkliste,
  grunner,
  indikator,
  innsyn,
  nodhjelp,
  varigBolig,
  vedtak,
  kontroll,
  kartlegging,
  samlet,
  samtaler,
  samtalerom,
  samtykke,
  svarfelt,
  kartleggingsskjema,
  soknad,
  sak,
  oppgaver,
  opphold,
  kommune,
  kontaktsenter,
  fordeling,
  gjenopptak,
  gradering,
  sprak,
  norm,
  nySoknad,
  mottak,
  saker,
  saksprove,
  avvik,
  datasett,
  folgefeil,
  register,
  arshjul,
  rapport,
  egenvurdering,
  minDag,
  etterspurt,
  felles,
  skall,
}
