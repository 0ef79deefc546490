import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Barneopplysning, Familieopplysninger } from '@handlingsrom/domene/soknad/familieopplysninger'
import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import { Del, Fakta, type Faktum, ord, useJaNei } from './Deler.tsx'
import stil from './Soknadsark.module.css'

type Props = { familie: Familieopplysninger; personer: Soknadsvisning['personer']; digital: boolean }

/** Det søknaden sier om familien. En tom barneliste beviser ingenting, og det står her. */
export function Familie({ familie, personer, digital }: Props) {
  const { soknad: t } = useTekster()
  const format = useFormat()
  const jaNei = useJaNei()
  const { sivilstatus: s } = familie
  const navn = (nokkel: string | undefined) => personer.find(p => p.nokkel === nokkel)?.navn
  const rader: readonly (Faktum | false | undefined)[] = [
    [t.sivilstatus, ord(t.sivilstatuser, s?.status)],
    s?.ektefelle && [t.ektefelle, navn(s.ektefelle)],
    s?.folkeregistrertMedEktefelle !== undefined && [
      t.folkeregistrertSammen,
      jaNei(s.folkeregistrertMedEktefelle),
    ],
    s?.borSammenMed !== undefined && [t.borSammen, jaNei(s.borSammenMed)],
    s?.borIkkeSammenMedBegrunnelse ? [t.ikkeSammenFordi, s.borIkkeSammenMedBegrunnelse] : undefined,
    s?.avviksforklaring ? [t.avvik, s.avviksforklaring] : undefined,
    familie.harForsorgerplikt && [t.forsorgerplikt, jaNei(familie.harForsorgerplikt.verdi)],
    familie.barnebidrag && [t.barnebidrag, ord(t.bidrag, familie.barnebidrag.verdi)],
  ]
  return (
    <Del tittel={t.del.familie}>
      <Fakta rader={rader.filter(r => !!r)} />
      <ul className={stil.rader}>
        {familie.barn.map(b => {
          const person = personer.find(p => p.nokkel === b.barn)
          return (
            <li key={b.barn} className={stil.rad}>
              <strong>{person?.navn ?? t.utenBarnenavn}</strong>
              <span className={stil.belop}>
                {person?.fodselsdato ? format.dato(person.fodselsdato as Dato) : t.ikkeOppgitt}
              </span>
              <Barnelinje barn={b} />
            </li>
          )
        })}
      </ul>
      <p className={stil.under}>
        {familie.barn.length === 0 ? t.barnetomt : digital ? t.barnForbehold : t.barnPapir}
      </p>
    </Del>
  )
}

function Barnelinje({ barn: b }: { barn: Barneopplysning }) {
  const { soknad: t } = useTekster()
  const jaNei = useJaNei()
  const deler = [
    b.folkeregistrertSammen && `${t.folkeregistrertSammen}: ${jaNei(b.folkeregistrertSammen.verdi)}`,
    b.borSammenMed && `${t.borSammen}: ${jaNei(b.borSammenMed.verdi)}`,
    b.harDeltBosted && `${t.deltBosted}: ${jaNei(b.harDeltBosted.verdi)}`,
    b.samvarsgrad && `${t.samvarsgrad}: ${t.prosent(b.samvarsgrad.verdi)}`,
    t.kilde[b.kilde],
  ]
  return <span className={stil.under}>{deler.filter(Boolean).join(' · ')}</span>
}
