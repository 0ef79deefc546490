import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { Button, Textarea, TextField } from '@navikt/ds-react'
import { useBrevspraak } from '../../felles/tekster/Brevspraak.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { MedNotater } from '../../felles/tekstnotater/MedNotater.tsx'
import stil from './Barna.module.css'
import { type Grunnkladd, harHalv } from './barneutkast.ts'

type Props = {
  kladd: Grunnkladd
  sett: (mot: Grunnkladd['mot']) => void
  kanSkrive: boolean
  provd: boolean
}

/** Hensynene som trekker en annen vei, og hvordan hvert av dem er veid mot hensynet til barnet (S-010). */
export function Motvekter({ kladd, sett, kanSkrive, provd }: Props) {
  const t = useTekster().grunner.mot
  const lang = useBrevspraak()
  const endre = (i: number, ny: Partial<Grunnkladd['mot'][number]>) =>
    sett(kladd.mot.map((m, j) => (i === j ? { ...m, ...ny } : m)))
  if (!kanSkrive)
    return (
      <ul className={stil.motvekter}>
        {kladd.mot.map(m => (
          <li key={m.hensyn} lang={lang}>
            <strong>{m.hensyn}</strong>
            <p className={stil.lest}>{m.veid}</p>
          </li>
        ))}
      </ul>
    )
  const felles = { size: 'small', lang, spellCheck: true, autoComplete: 'off' } as const
  return (
    <div className={stil.motvekter}>
      {kladd.mot.map((m, i) => (
        // Radene har ingen id; de legges til sist og tas bort én og én.
        // biome-ignore lint/suspicious/noArrayIndexKey: rekkefølgen er radens eneste navn
        <div key={i} className={stil.motvekt}>
          <MedNotater tekst={m.hensyn} etikett={t.hensyn(i + 1)} kort>
            <TextField
              {...felles}
              label={t.hensyn(i + 1)}
              value={m.hensyn}
              onChange={h => endre(i, { hensyn: h.target.value })}
            />
          </MedNotater>
          <MedNotater tekst={m.veid} etikett={t.veid} kort>
            <Textarea
              {...felles}
              label={t.veid}
              minRows={2}
              value={m.veid}
              onChange={h => endre(i, { veid: h.target.value })}
              error={provd && harHalv({ ...kladd, mot: [m] }) && t.mangler}
            />
          </MedNotater>
          <Button
            size="xsmall"
            variant="tertiary"
            icon={<TrashIcon aria-hidden />}
            onClick={() => sett(kladd.mot.filter((_, j) => j !== i))}
          >
            {t.fjern(i + 1)}
          </Button>
        </div>
      ))}
      <Button
        size="xsmall"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        onClick={() => sett([...kladd.mot, { hensyn: '', veid: '' }])}
      >
        {t.leggTil}
      </Button>
    </div>
  )
}
