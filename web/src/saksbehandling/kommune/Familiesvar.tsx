import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { Button, Radio, RadioGroup, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Beslutningsdialog } from './Beslutningsdialog.tsx'
import stil from './Kommune.module.css'

/** Om kontoret spør familiene. Av til kommunen har bestemt det; endres bare med en grunn. */
export function Familiesvar({ kommune }: { kommune: Kommunevisning }) {
  const t = useTekster().undersokelse.kommune
  const format = useFormat()
  const [skriver, settSkriver] = useState(false)
  const { pa, bestemt } = kommune.undersokelse
  return (
    <Panel
      tittel={t.tittel}
      hoyre={
        kommune.kanEndre && (
          <Button size="small" variant="secondary" onClick={() => settSkriver(true)}>
            {t.endre}
          </Button>
        )
      }
    >
      <p className={stil.regel}>{pa ? t.pa : t.av}</p>
      {bestemt ? (
        <>
          <p className={stil.dempet}>{t.siden(format.dato(bestemt.dato as Dato), bestemt.av.navn)}</p>
          <p className={stil.grunn}>{bestemt.grunn}</p>
        </>
      ) : (
        <p className={stil.dempet}>{t.aldri}</p>
      )}
      <p className={stil.dempet}>{t.gjelder}</p>
      {skriver && <Endre kommune={kommune} vedLukk={() => settSkriver(false)} />}
    </Panel>
  )
}

function Endre({ kommune, vedLukk }: { kommune: Kommunevisning; vedLukk: () => void }) {
  const tekster = useTekster()
  const { kommune: k } = tekster
  const t = tekster.undersokelse.kommune
  const [pa, settPa] = useState<boolean | null>(null)
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast('kommune:undersokelse:grunn')
  const utenGrunn = grunn.tekst.trim() === ''
  const kropp = () => {
    settProvd(true)
    return pa === null || utenGrunn ? undefined : { pa, grunn: grunn.tekst.trim() }
  }
  const ord = (valg: boolean) => (valg ? t.pa : t.av)
  return (
    <Beslutningsdialog
      kommune={kommune}
      omrade="undersokelse"
      vei="undersokelse"
      tittel={t.tittel}
      intro={t.gjelder}
      bekreft={t.lagre}
      kropp={kropp}
      mitt={`${ord(pa ?? kommune.undersokelse.pa)}\n${grunn.tekst}`}
      detAndre={({ undersokelse: u }) => [ord(u.pa), u.bestemt?.grunn].filter(Boolean).join('\n')}
      forkast={grunn.forkast}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.valg}
        value={pa}
        onChange={(v: boolean) => settPa(v)}
        error={provd && pa === null ? t.manglerValg : undefined}
      >
        <Radio value={true}>{t.ja}</Radio>
        <Radio value={false}>{t.nei}</Radio>
      </RadioGroup>
      <Textarea
        size="small"
        label={k.grunn}
        description={k.grunnHjelp}
        minRows={2}
        value={grunn.tekst}
        error={provd && utenGrunn ? k.feil.grunn : undefined}
        onChange={e => grunn.settTekst(e.target.value)}
      />
    </Beslutningsdialog>
  )
}
