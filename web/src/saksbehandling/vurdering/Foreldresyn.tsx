import { BodyShort, Button, Textarea } from '@navikt/ds-react'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { MedNotater } from '../../felles/tekstnotater/MedNotater.tsx'
import stil from './Barna.module.css'
import { foreldresynMangler, type Grunnkladd } from './barneutkast.ts'

type Props = {
  kladd: Grunnkladd
  sett: (syn: Grunnkladd['foreldresyn']) => void
  kanSkrive: boolean
  provd: boolean
}

const TOMT = { sagtAv: undefined, mener: '', telte: '' }

/** Hva en forelder mener, med hvem sine ord det er, og hvordan det telte (§ 42). Åpnes når noen har noe å skrive. */
export function Foreldresyn({ kladd, sett, kanSkrive, provd }: Props) {
  const t = useTekster().grunner.forelder
  const f = kladd.foreldresyn
  if (!f)
    return kanSkrive ? (
      <Button size="xsmall" variant="tertiary" onClick={() => sett(TOMT)}>
        {t.skriv}
      </Button>
    ) : null
  if (!kanSkrive)
    return (
      <>
        <strong>{t.tittel}</strong>
        <p className={stil.lest} lang="nb">
          {f.sagtAv ? `${t.roller[f.sagtAv]}: ` : ''}
          {f.mener} {f.telte}
        </p>
      </>
    )
  const felles = { size: 'small', lang: 'nb', spellCheck: true, autoComplete: 'off', minRows: 2 } as const
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
      <MedNotater tekst={f.mener} etikett={t.mener} kort>
        <Textarea
          {...felles}
          label={t.mener}
          value={f.mener}
          onChange={h => sett({ ...f, mener: h.target.value })}
        />
      </MedNotater>
      <MedNotater tekst={f.telte} etikett={t.telte} kort>
        <Textarea
          {...felles}
          label={t.telte}
          value={f.telte}
          onChange={h => sett({ ...f, telte: h.target.value })}
        />
      </MedNotater>
      <Button size="xsmall" variant="tertiary" onClick={() => sett(undefined)}>
        {t.fjern}
      </Button>
    </div>
  )
}
