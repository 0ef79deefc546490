import { Checkbox, Radio, RadioGroup, TextField } from '@navikt/ds-react'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { Valgfelt } from '../komponenter/Valgfelt.tsx'
import { nokler } from '../sak/nokler.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { manglerISamtalen, type Samtaleskjema } from './samtaleskjema.ts'

type Props = {
  verdi: Samtaleskjema
  sett: (del: Partial<Samtaleskjema>) => void
  provd: boolean
  /** Språket det er skrevet ned at søkeren trenger tolk i. */
  kjent: string | null
  /** Den som skriver; hun står som den som bestilte tolken til noe annet er sagt. */
  megNavn: string
}

/** Om tolk trengs, og hvordan den er med. Et barn står aldri blant valgene; at et barn måtte tolke, skrives for seg, med grunnen. */
export function Tolkefelt({ verdi, sett, provd, kjent, megNavn }: Props) {
  const { samtaler: t, sprak } = useTekster()
  const mangler = provd ? manglerISamtalen(verdi) : undefined
  return (
    <>
      <RadioGroup
        size="small"
        legend={t.felt.tolk}
        description={kjent ? sprak.trenger(kjent) : undefined}
        value={verdi.tolk}
        onChange={(tolk: Samtaleskjema['tolk']) =>
          sett({ tolk, ...(kjent && verdi.sprak === '' ? { sprak: kjent } : {}) })
        }
      >
        {nokler(t.tolk).map(k => (
          <Radio key={k} value={k}>
            {t.tolk[k]}
          </Radio>
        ))}
      </RadioGroup>
      {verdi.tolk === 'ja' && (
        <>
          <TextField
            size="small"
            label={t.felt.sprak}
            value={verdi.sprak}
            onChange={e => sett({ sprak: e.target.value })}
          />
          <Datofelt
            etikett={t.felt.bestilt}
            verdi={verdi.bestilt}
            vedEndring={bestilt => sett({ bestilt, bestiltAv: verdi.bestiltAv || megNavn })}
          />
          {verdi.bestilt && (
            <TextField
              size="small"
              label={t.felt.bestiltAv}
              autoComplete="off"
              value={verdi.bestiltAv}
              error={mangler === 'bestiltAv' ? t.skrivNavn : undefined}
              onChange={e => sett({ bestiltAv: e.target.value })}
            />
          )}
          <Valgfelt
            etikett={t.felt.brukt}
            valg={t.tolkBrukt}
            verdi={verdi.brukt === '' ? undefined : verdi.brukt}
            vedEndring={brukt => sett({ brukt: brukt ?? '' })}
          />
          {verdi.brukt === 'ikke' && (
            <TextField
              size="small"
              label={t.felt.hvorforIkke}
              value={verdi.hvorforIkke}
              error={mangler === 'hvorforIkke' ? t.skrivGrunn : undefined}
              onChange={e => sett({ hvorforIkke: e.target.value })}
            />
          )}
          <Checkbox
            size="small"
            checked={verdi.barnTolket}
            description={t.felt.barnTolketHjelp}
            onChange={e => sett({ barnTolket: e.target.checked })}
          >
            {t.felt.barnTolket}
          </Checkbox>
          {verdi.barnTolket && (
            <TextField
              size="small"
              label={t.felt.barnTolketGrunn}
              value={verdi.barnGrunn}
              error={mangler === 'barnGrunn' ? t.skrivGrunn : undefined}
              onChange={e => sett({ barnGrunn: e.target.value })}
            />
          )}
        </>
      )}
    </>
  )
}
