import { SYN_I_BREVET, type SynIBrevet } from '@handlingsrom/domene/grunner/hendelser'
import { BodyShort, Button, Radio, RadioGroup } from '@navikt/ds-react'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { useBrevspraak } from '../../felles/tekster/Brevspraak.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Barna.module.css'
import { brevvalgMangler, type Foreldrekladd, foreldresynMangler, type Grunnkladd } from './barneutkast.ts'
import { Ordfelt } from './Ordfelt.tsx'

type Props = {
  kladd: Grunnkladd
  sett: (syn: Grunnkladd['foreldresyn']) => void
  kanSkrive: boolean
  provd: boolean
  /** Noen i saken er vernet. Da kan ordene til en som ikke får brevet, aldri tas med. */
  vern: boolean
}

const TOMT: Foreldrekladd = { sagtAv: undefined, mener: '', telte: '', brev: undefined, grunn: '' }

/** Hva en forelder mener, med hvem sine ord det er, hvordan det telte (§ 42), og om ordene hører hjemme i brevet. */
export function Foreldresyn({ kladd, sett, kanSkrive, provd, vern }: Props) {
  const t = useTekster().grunner.forelder
  const lang = useBrevspraak()
  const f = kladd.foreldresyn
  if (!f)
    return kanSkrive ? (
      <Button size="xsmall" variant="tertiary" onClick={() => sett(TOMT)}>
        {t.skriv}
      </Button>
    ) : null
  const utenfor = vern && f.brev !== 'mottaker'
  if (!kanSkrive)
    return (
      <>
        <strong>{t.tittel}</strong>
        <p className={stil.lest}>
          {f.sagtAv ? `${t.roller[f.sagtAv]}: ` : ''}
          <span lang={lang}>
            {f.mener} {f.telte}
          </span>
        </p>
        <BodyShort size="small" className={stil.dempet}>
          {utenfor ? t.vern : t.lest[f.brev ?? 'utelates']}
        </BodyShort>
      </>
    )
  return (
    <div className={stil.motvekt}>
      <strong>{t.tittel}</strong>
      <BodyShort size="small">{t.hjelp}</BodyShort>
      <Valgfelt
        etikett={t.hvem}
        valg={t.roller}
        verdi={f.sagtAv}
        vedEndring={sagtAv => sett({ ...f, sagtAv })}
        feil={provd && foreldresynMangler(kladd) ? t.mangler : undefined}
      />
      <Ordfelt label={t.mener} value={f.mener} onChange={h => sett({ ...f, mener: h.target.value })} />
      <Ordfelt label={t.telte} value={f.telte} onChange={h => sett({ ...f, telte: h.target.value })} />
      <RadioGroup
        size="small"
        legend={t.brev}
        description={t.brevHjelp}
        value={f.brev ?? ''}
        onChange={(brev: SynIBrevet['slag']) => sett({ ...f, brev })}
        error={provd && brevvalgMangler(kladd) && !f.brev ? t.manglerBrev : undefined}
      >
        {SYN_I_BREVET.filter(b => b !== 'tas-med' || !vern || f.brev === b).map(b => (
          <Radio key={b} value={b} disabled={vern && b === 'tas-med'}>
            {t.brevvalg[b]}
          </Radio>
        ))}
      </RadioGroup>
      {utenfor && <p className={stil.varsel}>{t.vern}</p>}
      {f.brev === 'tas-med' && !vern && (
        <Ordfelt
          utenNotater
          label={t.grunn}
          description={t.grunnHjelp}
          value={f.grunn}
          onChange={h => sett({ ...f, grunn: h.target.value })}
          error={provd && f.grunn.trim() === '' ? t.manglerGrunn : undefined}
        />
      )}
      <Button size="xsmall" variant="tertiary" onClick={() => sett(undefined)}>
        {t.fjern}
      </Button>
    </div>
  )
}
