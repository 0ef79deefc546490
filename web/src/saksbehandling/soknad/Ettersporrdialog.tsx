import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import { Alert, Button, Select, Textarea } from '@navikt/ds-react'
import { useMemo, useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Brevdialog } from '../../felles/brev/Brevdialog.tsx'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Dokumentfelt } from './Dokumentfelt.tsx'
import { type Etterspurtkladd, lesEtterspurtkladd, nyttDokument, somEtterspurt } from './etterspurtkladd.ts'

type Props = { sakId: string; soknad: Soknadsvisning; malform: string; nye: boolean; vedLukk: () => void }

/** Brevet som ber om dokumentasjon. Kladden ligger i utkast, så dialogen kan lukkes midt i. */
export function Ettersporrdialog({ sakId, soknad, malform, nye, vedLukk }: Props) {
  const t = useTekster().etterspurt.dialog
  const { soknadId, akutt, besvart, harInnsyn } = soknad.hode
  const utkast = useUtkast(`${sakId}:${soknadId}:etterspor`)
  const kladd = useMemo(() => lesEtterspurtkladd(utkast.tekst), [utkast.tekst])
  const sett = (ny: Partial<Etterspurtkladd>) => utkast.settTekst(JSON.stringify({ ...kladd, ...ny }))
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const send = () => {
    settProvd(true)
    const innhold = somEtterspurt(kladd, besvart)
    if (!innhold) return
    utfor('ettersporDokumentasjon', { soknadId, ...innhold }).then(
      () => {
        utkast.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  const { dokumenter } = kladd
  return (
    <Brevdialog
      sakId={sakId}
      somNaa={() => {
        settProvd(true)
        const innhold = somEtterspurt(kladd, besvart)
        return innhold ? { navn: 'ettersporDokumentasjon', kropp: { soknadId, ...innhold } } : null
      }}
      tittel={t.tittel}
      intro={besvart ? t.introVedtak : t.intro}
      bekreft={harInnsyn && !besvart ? t.send : t.lag}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      {akutt && !akutt.avklart && (
        <Alert variant="warning" size="small">
          {t.akutt}
        </Alert>
      )}
      {nye && (
        <Alert variant="info" size="small">
          {t.nye}
        </Alert>
      )}
      {besvart && <Vedtaksvalg soknad={soknad} kladd={kladd} sett={sett} provd={provd} />}
      {dokumenter.map((d, i) => (
        <Dokumentfelt
          key={d.nr}
          nr={i + 1}
          d={d}
          provd={provd}
          malform={malform}
          vedEndring={ny => sett({ dokumenter: dokumenter.map(x => (x.nr === d.nr ? { ...d, ...ny } : x)) })}
          {...(dokumenter.length > 1
            ? { vedFjern: () => sett({ dokumenter: dokumenter.filter(x => x.nr !== d.nr) }) }
            : {})}
        />
      ))}
      <div>
        <Button
          size="small"
          variant="tertiary"
          onClick={() => sett({ dokumenter: [...dokumenter, nyttDokument(dokumenter.length + 1)] })}
        >
          {t.leggTil}
        </Button>
      </div>
      <Datofelt
        etikett={t.frist}
        verdi={kladd.frist}
        vedEndring={frist => sett({ frist })}
        {...(provd && !kladd.frist ? { feil: t.manglerFrist } : {})}
      />
      <Textarea
        size="small"
        label={t.selvForst}
        description={t.selvHjelp}
        minRows={2}
        lang="nb"
        spellCheck
        autoComplete="off"
        value={kladd.selvForst}
        onChange={h => sett({ selvForst: h.target.value })}
        error={provd && kladd.selvForst.trim() === '' ? t.manglerSelv : undefined}
      />
    </Brevdialog>
  )
}

type Valgprops = {
  soknad: Soknadsvisning
  kladd: Etterspurtkladd
  sett: (ny: Partial<Etterspurtkladd>) => void
  provd: boolean
}

/** Etter et svar gjelder kravet et vedtak, og kanskje én betaling i det. */
function Vedtaksvalg({ soknad, kladd, sett, provd }: Valgprops) {
  const t = useTekster().etterspurt.dialog
  const format = useFormat()
  const betalinger = soknad.sporrevalg.find(v => v.vedtakId === kladd.vedtakId)?.utbetalinger ?? []
  return (
    <>
      <Select
        size="small"
        label={t.vedtak}
        value={kladd.vedtakId}
        onChange={h => sett({ vedtakId: h.target.value, utbetalingId: '' })}
        error={provd && kladd.vedtakId === '' ? t.manglerVedtak : undefined}
      >
        <option value="">{t.velg}</option>
        {soknad.sporrevalg.map(v => (
          <option key={v.vedtakId} value={v.vedtakId}>
            {t.vedtakvalg(format.dato(v.dato as Dato))}
          </option>
        ))}
      </Select>
      {betalinger.length > 0 && (
        <Select
          size="small"
          label={t.betaling}
          value={kladd.utbetalingId}
          onChange={h => sett({ utbetalingId: h.target.value })}
        >
          <option value="">{t.ingenBetaling}</option>
          {betalinger.map(b => (
            <option key={b.utbetalingId} value={b.utbetalingId}>
              {t.betalingsvalg(format.belop(b.belop as Belop), format.dato(b.forfall as Dato))}
            </option>
          ))}
        </Select>
      )}
    </>
  )
}
