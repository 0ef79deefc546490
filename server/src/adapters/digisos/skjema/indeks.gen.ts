// Generert av skript/lagSkjemaindeks.mjs. Ikke rediger for hånd.
import s0 from './digisos/soker/digisos-soker.json' with { type: 'json' }
import s1 from './digisos/soker/parts/avsender.json' with { type: 'json' }
import s2 from './digisos/soker/parts/filreferanse.json' with { type: 'json' }
import s3 from './digisos/soker/parts/filreferanse/dokumentlager.json' with { type: 'json' }
import s4 from './digisos/soker/parts/filreferanse/svarut.json' with { type: 'json' }
import s5 from './digisos/soker/parts/forvaltningsbrev.json' with { type: 'json' }
import s6 from './digisos/soker/parts/hendelse.json' with { type: 'json' }
import s7 from './digisos/soker/parts/hendelse/dokumentasjonEtterspurt.json' with { type: 'json' }
import s8 from './digisos/soker/parts/hendelse/dokumentasjonkrav.json' with { type: 'json' }
import s9 from './digisos/soker/parts/hendelse/forelopigSvar.json' with { type: 'json' }
import s10 from './digisos/soker/parts/hendelse/rammevedtak.json' with { type: 'json' }
import s11 from './digisos/soker/parts/hendelse/saksStatus.json' with { type: 'json' }
import s12 from './digisos/soker/parts/hendelse/soknadsStatus.json' with { type: 'json' }
import s13 from './digisos/soker/parts/hendelse/tildeltNavKontor.json' with { type: 'json' }
import s14 from './digisos/soker/parts/hendelse/utbetaling.json' with { type: 'json' }
import s15 from './digisos/soker/parts/hendelse/vedtakFattet.json' with { type: 'json' }
import s16 from './digisos/soker/parts/hendelse/vilkar.json' with { type: 'json' }
import s17 from './digisos/soker/parts/vedlegg.json' with { type: 'json' }
import s18 from './digisos/soker/parts/version.json' with { type: 'json' }
import s19 from './soknad/arbeid/forhold.json' with { type: 'json' }
import s20 from './soknad/arbeid/kommentarTilArbeidsforhold.json' with { type: 'json' }
import s21 from './soknad/arbeid/situasjon.json' with { type: 'json' }
import s22 from './soknad/bostotte/bostotte.json' with { type: 'json' }
import s23 from './soknad/bostotte/sak.json' with { type: 'json' }
import s24 from './soknad/familie/barn.json' with { type: 'json' }
import s25 from './soknad/familie/borSammenMed.json' with { type: 'json' }
import s26 from './soknad/familie/erFolkeregistrertSammen.json' with { type: 'json' }
import s27 from './soknad/familie/folkeregistrertMedEktefelleAvviksforklaring.json' with { type: 'json' }
import s28 from './soknad/familie/harDeltBosted.json' with { type: 'json' }
import s29 from './soknad/familie/harForsorgerplikt.json' with { type: 'json' }
import s30 from './soknad/familie/samvarsgrad.json' with { type: 'json' }
import s31 from './soknad/familie/sivilstatus.json' with { type: 'json' }
import s32 from './soknad/okonomi/opplysninger/utbetaling.json' with { type: 'json' }
import s33 from './soknad/parts/adresse.json' with { type: 'json' }
import s34 from './soknad/parts/adresse/gateadresse.json' with { type: 'json' }
import s35 from './soknad/parts/adresse/matrikkeladresse.json' with { type: 'json' }
import s36 from './soknad/parts/adresse/postboks.json' with { type: 'json' }
import s37 from './soknad/parts/adresse/ustrukturert.json' with { type: 'json' }
import s38 from './soknad/parts/adresseValg.json' with { type: 'json' }
import s39 from './soknad/parts/kilde.json' with { type: 'json' }
import s40 from './soknad/parts/kildeBruker.json' with { type: 'json' }
import s41 from './soknad/parts/kildeSystem.json' with { type: 'json' }
import s42 from './soknad/parts/mottaker.json' with { type: 'json' }
import s43 from './soknad/parts/navn.json' with { type: 'json' }
import s44 from './soknad/parts/personIdentifikatorVerdi.json' with { type: 'json' }
import s45 from './soknad/parts/version.json' with { type: 'json' }
import s46 from './soknad/personalia/kontonummer.json' with { type: 'json' }
import s47 from './soknad/personalia/nordiskBorger.json' with { type: 'json' }
import s48 from './soknad/personalia/personIdentifikator.json' with { type: 'json' }
import s49 from './soknad/personalia/sokernavn.json' with { type: 'json' }
import s50 from './soknad/personalia/statsborgerskap.json' with { type: 'json' }
import s51 from './soknad/personalia/telefonnummer.json' with { type: 'json' }
import s52 from './soknad/soknad.json' with { type: 'json' }
import s53 from './types/dato.json' with { type: 'json' }
import s54 from './types/organisasjon.json' with { type: 'json' }
import s55 from './types/tidspunkt.json' with { type: 'json' }
import s56 from './vedlegg/vedleggSpesifikasjon.json' with { type: 'json' }

/** Skjemaene etter sti, slik `$ref` i dem viser til hverandre. */
export const SKJEMAER: Readonly<Record<string, object>> = {
  'digisos/soker/digisos-soker.json': s0,
  'digisos/soker/parts/avsender.json': s1,
  'digisos/soker/parts/filreferanse.json': s2,
  'digisos/soker/parts/filreferanse/dokumentlager.json': s3,
  'digisos/soker/parts/filreferanse/svarut.json': s4,
  'digisos/soker/parts/forvaltningsbrev.json': s5,
  'digisos/soker/parts/hendelse.json': s6,
  'digisos/soker/parts/hendelse/dokumentasjonEtterspurt.json': s7,
  'digisos/soker/parts/hendelse/dokumentasjonkrav.json': s8,
  'digisos/soker/parts/hendelse/forelopigSvar.json': s9,
  'digisos/soker/parts/hendelse/rammevedtak.json': s10,
  'digisos/soker/parts/hendelse/saksStatus.json': s11,
  'digisos/soker/parts/hendelse/soknadsStatus.json': s12,
  'digisos/soker/parts/hendelse/tildeltNavKontor.json': s13,
  'digisos/soker/parts/hendelse/utbetaling.json': s14,
  'digisos/soker/parts/hendelse/vedtakFattet.json': s15,
  'digisos/soker/parts/hendelse/vilkar.json': s16,
  'digisos/soker/parts/vedlegg.json': s17,
  'digisos/soker/parts/version.json': s18,
  'soknad/arbeid/forhold.json': s19,
  'soknad/arbeid/kommentarTilArbeidsforhold.json': s20,
  'soknad/arbeid/situasjon.json': s21,
  'soknad/bostotte/bostotte.json': s22,
  'soknad/bostotte/sak.json': s23,
  'soknad/familie/barn.json': s24,
  'soknad/familie/borSammenMed.json': s25,
  'soknad/familie/erFolkeregistrertSammen.json': s26,
  'soknad/familie/folkeregistrertMedEktefelleAvviksforklaring.json': s27,
  'soknad/familie/harDeltBosted.json': s28,
  'soknad/familie/harForsorgerplikt.json': s29,
  'soknad/familie/samvarsgrad.json': s30,
  'soknad/familie/sivilstatus.json': s31,
  'soknad/okonomi/opplysninger/utbetaling.json': s32,
  'soknad/parts/adresse.json': s33,
  'soknad/parts/adresse/gateadresse.json': s34,
  'soknad/parts/adresse/matrikkeladresse.json': s35,
  'soknad/parts/adresse/postboks.json': s36,
  'soknad/parts/adresse/ustrukturert.json': s37,
  'soknad/parts/adresseValg.json': s38,
  'soknad/parts/kilde.json': s39,
  'soknad/parts/kildeBruker.json': s40,
  'soknad/parts/kildeSystem.json': s41,
  'soknad/parts/mottaker.json': s42,
  'soknad/parts/navn.json': s43,
  'soknad/parts/personIdentifikatorVerdi.json': s44,
  'soknad/parts/version.json': s45,
  'soknad/personalia/kontonummer.json': s46,
  'soknad/personalia/nordiskBorger.json': s47,
  'soknad/personalia/personIdentifikator.json': s48,
  'soknad/personalia/sokernavn.json': s49,
  'soknad/personalia/statsborgerskap.json': s50,
  'soknad/personalia/telefonnummer.json': s51,
  'soknad/soknad.json': s52,
  'types/dato.json': s53,
  'types/organisasjon.json': s54,
  'types/tidspunkt.json': s55,
  'vedlegg/vedleggSpesifikasjon.json': s56,
}
