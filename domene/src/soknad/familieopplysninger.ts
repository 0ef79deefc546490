import type { Bosted } from '../husstand/hendelser.ts'
import type { Kilde, Personnokkel, Svar } from './opplysninger.ts'

/** Det søknaden sier om familien, uten navn, nummer, fødselsdato og gradering (de står i personstrømmene). */
export type Familieopplysninger = {
  readonly sivilstatus?: Sivilstatusopplysning
  /**
   * `false` betyr bare at listen var tom da nav.no sendte den. Barn med adressebeskyttelse, over 18 år eller uten nummer i
   * registeret er aldri med, så svaret beviser ikke at det ikke finnes barn (kontrakten, a.2 punkt 2–4).
   */
  readonly harForsorgerplikt?: Svar<boolean>
  /** `betaler`, `mottar`, `begge` eller `ingen`: ett svar for alle barna samlet. */
  readonly barnebidrag?: Svar<string>
  readonly barn: readonly Barneopplysning[]
}

export type Sivilstatusopplysning = {
  readonly kilde: Kilde
  readonly status?: string
  readonly ektefelle?: Personnokkel
  readonly folkeregistrertMedEktefelle?: boolean
  readonly borSammenMed?: boolean
  /** Bare i skjemaet for papir og muntlig: de to søker sammen. En digital søknad er alltid den enes. */
  readonly sokerSammen?: boolean
  readonly borIkkeSammenMedBegrunnelse?: string
  readonly avviksforklaring?: string
}

export type Barneopplysning = {
  readonly barn: Personnokkel
  readonly kilde: Kilde
  readonly folkeregistrertSammen?: Svar<boolean>
  readonly borSammenMed?: Svar<boolean>
  readonly harDeltBosted?: Svar<boolean>
  /** Svaret i skjemaet for papir og muntlig, som spør rett ut. Den nasjonale søknaden har det ikke. */
  readonly bosted?: Svar<Bosted>
  /** Prosent, slik søkeren har oppgitt den. */
  readonly samvarsgrad?: Svar<number>
}
