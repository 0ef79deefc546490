import type { Belop } from '@handlingsrom/domene/felles/belop'
import type {
  Bostottesak,
  Okonomiopplysninger,
  Utbetalingsrad,
} from '@handlingsrom/domene/soknad/okonomiopplysninger'
import type { Soknadsopplysninger } from '@handlingsrom/domene/soknad/opplysninger'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import { Del, Fakta, ord, useJaNei } from './Deler.tsx'
import { Rad, Rader } from './Rader.tsx'
import stil from './Soknadsark.module.css'

type Props = {
  okonomi: Okonomiopplysninger /** Null når ingen registre er spurt, som ved en søknad på papir. */
  oppslag: Soknadsopplysninger['registeroppslag'] | null
}

/** Økonomien slik søknaden gjengir den, med radenes egne titler. Et beløp som mangler, er «ikke oppgitt», aldri null. */
export function Okonomi({ okonomi: o, oppslag }: Props) {
  const t = useTekster().soknad
  const jaNei = useJaNei()
  const nettoBrutto = useNettoBrutto()
  const alleSvarte =
    oppslag === null || (oppslag['nav-utbetalinger'] === 'hentet' && oppslag.skatteetaten === 'hentet')
  return (
    <>
      <Del tittel={t.del.inntekter}>
        <Rader tom={t.ingenRader}>
          {o.inntekter.map(r => (
            <Rad key={r.nokkel} rad={r} belop={r.netto ?? r.brutto} under={nettoBrutto(r.netto, r.brutto)} />
          ))}
        </Rader>
      </Del>
      <Del tittel={t.del.utbetalinger}>
        <Rader tom={alleSvarte ? t.ingenRader : t.viVetIkkeTittel}>
          {o.utbetalinger.map(r => (
            <Utbetaling key={r.nokkel} rad={r} />
          ))}
        </Rader>
      </Del>
      <Del tittel={t.del.utgifter}>
        <Rader tom={t.ingenRader}>
          {o.utgifter.map(r => (
            <Rad
              key={r.nokkel}
              rad={r}
              belop={r.belop}
              under={r.hentetFra === 'opplysning' ? [t.sisteRegning] : []}
            />
          ))}
        </Rader>
      </Del>
      <Del tittel={t.del.formue}>
        <Rader tom={t.ingenRader}>
          {o.formue.map(r => (
            <Rad key={r.nokkel} rad={r} belop={r.belop} under={[]} />
          ))}
        </Rader>
      </Del>
      {o.bostottesaker.length > 0 && (
        <Del tittel={t.del.bostotte}>
          <ul className={stil.rader}>
            {o.bostottesaker.map(b => (
              <Bostotte key={b.nokkel} sak={b} />
            ))}
          </ul>
        </Del>
      )}
      {o.bekreftelser.length > 0 && (
        <Del tittel={t.del.svar}>
          <Fakta rader={o.bekreftelser.map(b => [b.tittel, jaNei(b.verdi)])} />
        </Del>
      )}
      {o.beskrivelser.length > 0 && (
        <Del tittel={t.del.beskrivelser}>
          <Fakta rader={o.beskrivelser.map(b => [t.beskrivelse[b.om], b.tekst])} />
        </Del>
      )}
    </>
  )
}

function useNettoBrutto() {
  const t = useTekster().soknad
  const { kroner } = useFormat()
  return (netto: Belop | undefined, brutto: Belop | undefined): readonly string[] => [
    netto === undefined ? '' : t.netto(kroner(netto)),
    brutto === undefined ? '' : t.brutto(kroner(brutto)),
  ]
}

function Utbetaling({ rad: r }: { rad: Utbetalingsrad }) {
  const t = useTekster().soknad
  const format = useFormat()
  const med = (lag: (b: string) => string, belop: Belop | undefined) =>
    belop === undefined ? '' : lag(format.kroner(belop))
  const periode =
    r.periodeFom && r.periodeTom ? t.fraTil(format.dato(r.periodeFom), format.dato(r.periodeTom)) : ''
  return (
    <Rad
      rad={r}
      belop={r.belop ?? r.netto ?? r.brutto}
      uavklart={r.inntektstype === 'nav-ukjent'}
      under={[
        r.organisasjon?.navn ?? '',
        med(t.netto, r.netto),
        med(t.brutto, r.brutto),
        med(t.skattetrekk, r.skattetrekk),
        med(t.andreTrekk, r.andreTrekk),
        r.utbetalingsdato ? t.utbetalt(format.dato(r.utbetalingsdato)) : '',
        periode,
        r.mottaker ? t.mottaker(r.mottaker) : '',
        ...r.komponenter.map(k => [k.type, med(b => b, k.belop)].filter(Boolean).join(' ')),
      ]}
    />
  )
}

function Bostotte({ sak }: { sak: Bostottesak }) {
  const t = useTekster().soknad
  const format = useFormat()
  return (
    <li className={stil.rad}>
      <span>{sak.beskrivelse ?? ord(t.bostottetype, sak.type)}</span>
      <span className={stil.belop}>
        {ord(t.bostottestatus, sak.vedtaksstatus ?? sak.status) ?? t.uklarStatus}
      </span>
      <span className={stil.under}>
        {[sak.dato ? format.dato(sak.dato) : t.ikkeOppgitt, t.kilde[sak.kilde]].join(' · ')}
      </span>
    </li>
  )
}
