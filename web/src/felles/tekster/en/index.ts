import type { Tekster } from '../typer.ts'
import { andreVedtak } from './andreVedtak.ts'
import { ansatte } from './ansatte.ts'
import { arshjul } from './arshjul.ts'
import { avslag } from './avslag.ts'
import { avvik } from './avvik.ts'
import { behov } from './behov.ts'
import { beregning } from './beregning.ts'
import { datasett } from './datasett.ts'
import { egenvurdering } from './egenvurdering.ts'
import { etterspurt } from './etterspurt.ts'
import { felles } from './felles.ts'
import { folgefeil } from './folgefeil.ts'
import { fordeling } from './fordeling.ts'
import { gjenopptak } from './gjenopptak.ts'
import { gradering } from './gradering.ts'
import { grunner } from './grunner.ts'
import { indikator } from './indikator.ts'
import { innsyn } from './innsyn.ts'
import { internkontroll } from './internkontroll.ts'
import { journal } from './journal.ts'
import { kartlegging } from './kartlegging.ts'
import { kartleggingsskjema } from './kartleggingsskjema.ts'
import { kommune } from './kommune.ts'
import { kontaktsenter } from './kontaktsenter.ts'
import { kontroll } from './kontroll.ts'
import { laering } from './laering.ts'
import { langvarig } from './langvarig.ts'
import { leser } from './leser.ts'
import { lesing } from './lesing.ts'
import { linjevalg } from './linjevalg.ts'
import { meldeplikt } from './meldeplikt.ts'
import { minDag } from './minDag.ts'
import { mottak } from './mottak.ts'
import { nodhjelp } from './nodhjelp.ts'
import { norm } from './norm.ts'
import { nySoknad } from './nySoknad.ts'
import { oppgaver } from './oppgaver.ts'
import { opphold } from './opphold.ts'
import { oppringning } from './oppringning.ts'
import { oppsokende } from './oppsokende.ts'
import { opptak } from './opptak.ts'
import { rapport } from './rapport.ts'
import { reduksjon } from './reduksjon.ts'
import { register } from './register.ts'
import { regler } from './regler.ts'
import { regnestykke } from './regnestykke.ts'
import { rettigheter } from './rettigheter.ts'
import { risikoliste } from './risikoliste.ts'
import { sak } from './sak.ts'
import { saker } from './saker.ts'
import { saksprove } from './saksprove.ts'
import { samlet } from './samlet.ts'
import { samtaler } from './samtaler.ts'
import { samtalerom } from './samtalerom.ts'
import { samtykke } from './samtykke.ts'
import { sjekkliste } from './sjekkliste.ts'
import { skall } from './skall.ts'
import { soknad } from './soknad.ts'
import { sprak } from './sprak.ts'
import { svarfelt } from './svarfelt.ts'
import { tekstnotater } from './tekstnotater.ts'
import { tilbud } from './tilbud.ts'
import { tilbudskatalog } from './tilbudskatalog.ts'
import { undersokelse } from './undersokelse.ts'
import { usendte } from './usendte.ts'
import { utbetaling } from './utbetaling.ts'
import { utdrag } from './utdrag.ts'
import { utskrift } from './utskrift.ts'
import { varigBolig } from './varigBolig.ts'
import { vedtak } from './vedtak.ts'
import { vilkar } from './vilkar.ts'
import { vurdering } from './vurdering.ts'
export const en: Tekster = {
  andreVedtak,
  ansatte,
  behov,
  internkontroll,
  laering,
  langvarig,
  leser,
  lesing,
  meldeplikt,
  saker,
  saksprove,
  undersokelse,
  avvik,
  datasett,
  folgefeil,
  register,
  arshjul,
  rapport,
  egenvurdering,
  oppgaver,
  opphold,
  norm,
  nySoknad,
  mottak,
  minDag,
  kontaktsenter,
  kommune,
  fordeling,
  gjenopptak,
  gradering,
  sprak,
  soknad,
  sak,
  kartlegging,
  samlet,
  samtaler,
  samtalerom,
  samtykke,
  svarfelt,
  kartleggingsskjema,
  journal,
  grunner,
  indikator,
  innsyn,
  kontroll,
  nodhjelp,
  tekstnotater,
  tilbud,
  tilbudskatalog,
  usendte,
  utbetaling,
  utdrag,
  reduksjon,
  regler,
  rettigheter,
  oppringning,
  oppsokende,
  opptak,
  risikoliste,
  utskrift,
  varigBolig,
  vedtak,
  vilkar,
  vurdering,
  beregning,
  linjevalg,
  regnestykke,
  sjekkliste,
  etterspurt,
  felles,
  avslag,
  skall,
}
