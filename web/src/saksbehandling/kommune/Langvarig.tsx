import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { Button, Textarea, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Beslutningsdialog } from './Beslutningsdialog.tsx'
import stil from './Kommune.module.css'

/** Fra når det spørres om særskilte formål. Uten beslutning er tallet vårt, og det står. Det endres bare med en grunn. */
export function Langvarig({ kommune }: { kommune: Kommunevisning }) {
  const { tittel, valg: t } = useTekster().langvarig
  const format = useFormat()
  const [skriver, settSkriver] = useState(false)
  const { fraManeder, av, bestemt } = kommune.langvarig
  return (
    <Panel
      tittel={tittel}
      hoyre={
        kommune.kanEndre && (
          <Button size="small" variant="secondary" onClick={() => settSkriver(true)}>
            {t.endre}
          </Button>
        )
      }
    >
      <p className={stil.regel}>{t.fra(fraManeder, av)}</p>
      {bestemt ? (
        <>
          <p className={stil.dempet}>{t.siden(format.dato(bestemt.dato as Dato), bestemt.av.navn)}</p>
          <p className={stil.grunn}>{bestemt.grunn}</p>
        </>
      ) : (
        <p className={stil.dempet}>{t.vart}</p>
      )}
      <p className={stil.dempet}>{t.gjelder}</p>
      {skriver && <Endre kommune={kommune} vedLukk={() => settSkriver(false)} />}
    </Panel>
  )
}

function Endre({ kommune, vedLukk }: { kommune: Kommunevisning; vedLukk: () => void }) {
  const tekster = useTekster()
  const { kommune: k } = tekster
  const { valg: t } = tekster.langvarig
  const { fraManeder, av } = kommune.langvarig
  const [antall, settAntall] = useState(String(fraManeder))
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast('kommune:langvarig:grunn')
  const lest = lesAntall(antall, av)
  const utenGrunn = grunn.tekst.trim() === ''
  const kropp = () => {
    settProvd(true)
    return lest === undefined || utenGrunn ? undefined : { fraManeder: lest, grunn: grunn.tekst.trim() }
  }
  return (
    <Beslutningsdialog
      kommune={kommune}
      omrade="langvarig"
      vei="langvarig"
      tittel={t.endre}
      intro={t.gjelder}
      bekreft={t.lagre}
      kropp={kropp}
      mitt={`${t.fra(lest ?? fraManeder, av)}\n${grunn.tekst}`}
      detAndre={({ langvarig: l }) =>
        [t.fra(l.fraManeder, l.av), l.bestemt?.grunn].filter(Boolean).join('\n')
      }
      forkast={grunn.forkast}
      vedLukk={vedLukk}
    >
      <TextField
        size="small"
        label={t.antall}
        description={t.antallHjelp(av)}
        htmlSize={4}
        inputMode="numeric"
        autoComplete="off"
        value={antall}
        error={provd && lest === undefined ? t.manglerAntall(av) : undefined}
        onChange={e => settAntall(e.target.value)}
      />
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

function lesAntall(tekst: string, hoyst: number): number | undefined {
  const n = /^\d{1,2}$/.test(tekst.trim()) ? Number(tekst) : 0
  return n >= 1 && n <= hoyst ? n : undefined
}
