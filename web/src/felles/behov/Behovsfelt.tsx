import { HASTER, type Haster, KOSTNADSSLAG, OPPHAV, type Opphav } from '@handlingsrom/domene/behov/hendelser'
import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Behovssvar } from '@handlingsrom/kontrakt/sak/behov'
import { Radio, RadioGroup, Select } from '@navikt/ds-react'
import { Belopsfelt } from '../komponenter/Belopsfelt.tsx'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { Valgfelt } from '../komponenter/Valgfelt.tsx'
import { useTekster } from '../tekster/SpraakGiver.tsx'

/** Alt om et behov utenom ordene, slik det står i skjemaet. */
export type Behovsverdier = {
  readonly gjelder: string | undefined
  readonly tema: Tema | undefined
  readonly haster: Haster | undefined
  readonly kostnadsslag: (typeof KOSTNADSSLAG)[number]
  readonly belop: Belop | undefined
  readonly dato: Dato | undefined
  readonly opphav: Opphav | undefined
}

/** Verdiene slik kommandoen vil ha dem; `undefined` når noe mangler. */
export function ferdig(v: Behovsverdier) {
  const { gjelder, tema, haster, kostnadsslag, belop, dato, opphav } = v
  if (!gjelder || !tema || !haster || !opphav) return undefined
  if (kostnadsslag !== 'ukjent' && belop === undefined) return undefined
  const kostnad =
    kostnadsslag === 'ukjent' || belop === undefined
      ? { slag: 'ukjent' as const }
      : { slag: kostnadsslag, belop }
  return { gjelder, tema, haster, opphav, kostnad, ...(dato ? { dato } : {}) }
}

type Props = {
  personer: Behovssvar['personer']
  verdier: Behovsverdier
  vedEndring: (ny: Behovsverdier) => void
  /** Hun har prøvd å sende: da vises det som mangler. */
  provd: boolean
}

export function Behovsfelt({ personer, verdier: v, vedEndring, provd }: Props) {
  const { behov: t, kartlegging, sak } = useTekster()
  const sett = (ny: Partial<Behovsverdier>) => vedEndring({ ...v, ...ny })
  return (
    <>
      <Select
        size="small"
        label={t.gjelder}
        value={v.gjelder ?? ''}
        error={provd && !v.gjelder && t.manglerGjelder}
        onChange={e => sett({ gjelder: e.target.value || undefined })}
      >
        <option value="">{sak.velg}</option>
        {personer.map(p => (
          <option key={p.personId} value={p.personId}>
            {p.fornavn}
          </option>
        ))}
        <option value="familien">{t.familien}</option>
      </Select>
      <Valgfelt
        etikett={t.tema}
        valg={kartlegging.tema}
        verdi={v.tema}
        vedEndring={tema => sett({ tema })}
        feil={provd && !v.tema ? t.manglerTema : undefined}
      />
      <RadioGroup
        size="small"
        legend={t.haster}
        value={v.haster ?? ''}
        onChange={(haster: Haster) => sett({ haster })}
        error={provd && !v.haster && sak.velg}
      >
        {HASTER.map(h => (
          <Radio key={h} value={h}>
            {t.hastegrad[h]}
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup
        size="small"
        legend={t.kostnad}
        value={v.kostnadsslag}
        onChange={(kostnadsslag: Behovsverdier['kostnadsslag']) => sett({ kostnadsslag })}
      >
        {KOSTNADSSLAG.map(k => (
          <Radio key={k} value={k}>
            {t.kostnadsslag[k]}
          </Radio>
        ))}
      </RadioGroup>
      {v.kostnadsslag !== 'ukjent' && (
        <Belopsfelt
          etikett={t.belop}
          verdi={v.belop}
          vedEndring={belop => sett({ belop })}
          {...(provd && v.belop === undefined ? { feil: t.manglerBelop } : {})}
        />
      )}
      <Datofelt etikett={t.dato} verdi={v.dato} vedEndring={dato => sett({ dato })} />
      <RadioGroup
        size="small"
        legend={t.opphavSporsmal}
        value={v.opphav ?? ''}
        onChange={(opphav: Opphav) => sett({ opphav })}
        error={provd && !v.opphav && sak.velg}
      >
        {OPPHAV.map(o => (
          <Radio key={o} value={o}>
            {t.opphav[o]}
          </Radio>
        ))}
      </RadioGroup>
    </>
  )
}
