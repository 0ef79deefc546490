import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Andreleserkrav, Andreleserrad } from '@handlingsrom/domene/vedtak/andreleserkrav'
import { ANDRELESERRADER, type Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { Button, Checkbox, CheckboxGroup, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Tekster } from '../../felles/tekster/typer.ts'
import { Beslutningsdialog } from './Beslutningsdialog.tsx'
import stil from './Kommune.module.css'

/** Hvilke vedtak en kollega skal lese før de fattes. Regelen gjelder aldri akutt hjelp som gis, og endres bare med en grunn. */
export function Andreleser({ kommune }: { kommune: Kommunevisning }) {
  const { andreleser: t, kvalitetslesing } = useTekster().kommune
  const format = useFormat()
  const [skriver, settSkriver] = useState(false)
  const { krav, bestemt } = kommune.andreleser
  const [leses, alene] = [rader(krav, true), rader(krav, false)]
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
      {alene.length === 0 || leses.length === 0 ? (
        <p className={stil.regel}>{alene.length === 0 ? t.alle : t.ingen}</p>
      ) : (
        <>
          <Rader tittel={t.leses} rader={leses} t={t} />
          <Rader tittel={t.alene} rader={alene} t={t} />
        </>
      )}
      {bestemt ? (
        <>
          <p className={stil.dempet}>
            {kvalitetslesing.siden(format.dato(bestemt.dato as Dato), bestemt.av.navn)}
          </p>
          <p className={stil.grunn}>{bestemt.grunn}</p>
        </>
      ) : (
        <p className={stil.dempet}>{kvalitetslesing.aldri}</p>
      )}
      <p className={stil.dempet}>{t.alltid}</p>
      {skriver && <Endre kommune={kommune} vedLukk={() => settSkriver(false)} />}
    </Panel>
  )
}

type Ord = Tekster['kommune']['andreleser']
type Radprops = { tittel: string; rader: readonly Andreleserrad[]; t: Ord }

const Rader = ({ tittel, rader: liste, t }: Radprops) => (
  <>
    <p className={stil.regel}>{tittel}</p>
    <ul className={stil.rader}>
      {liste.map(r => (
        <li key={r}>{t.rad[r]}</li>
      ))}
    </ul>
  </>
)

const rader = (krav: Andreleserkrav, kreves: boolean): readonly Andreleserrad[] =>
  ANDRELESERRADER.filter(r => krav[r] === kreves)

const medOrd = (valgt: readonly Andreleserrad[], t: Ord): string =>
  valgt.length === 0 ? t.ingen : [t.leses, ...valgt.map(r => t.rad[r])].join('\n')

function Endre({ kommune, vedLukk }: { kommune: Kommunevisning; vedLukk: () => void }) {
  const alle = useTekster().kommune
  const t = alle.andreleser
  const [valgt, velg] = useState(rader(kommune.andreleser.krav, true))
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast('kommune:andreleser:grunn')
  const utenGrunn = grunn.tekst.trim() === ''
  const kropp = () => {
    settProvd(true)
    const kreves = Object.fromEntries(ANDRELESERRADER.map(r => [r, valgt.includes(r)]))
    return utenGrunn ? undefined : { kreves, grunn: grunn.tekst.trim() }
  }
  return (
    <Beslutningsdialog
      kommune={kommune}
      omrade="andreleser"
      vei="andreleser"
      tittel={t.sporsmal}
      intro={t.alltid}
      bekreft={t.lagre}
      kropp={kropp}
      mitt={medOrd(
        ANDRELESERRADER.filter(r => valgt.includes(r)),
        t,
      )}
      detAndre={naa => medOrd(rader(naa.andreleser.krav, true), t)}
      forkast={grunn.forkast}
      vedLukk={vedLukk}
    >
      <CheckboxGroup
        size="small"
        legend={t.sporsmal}
        hideLegend
        value={[...valgt]}
        onChange={(ny: Andreleserrad[]) => velg(ny)}
      >
        {ANDRELESERRADER.map(r => (
          <Checkbox key={r} value={r} {...(r === 'mange-barn' ? { description: t.mangeBarn } : {})}>
            {t.rad[r]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Textarea
        size="small"
        label={alle.grunn}
        description={alle.grunnHjelp}
        minRows={2}
        value={grunn.tekst}
        error={provd && utenGrunn ? alle.feil.grunn : undefined}
        onChange={hendelse => grunn.settTekst(hendelse.target.value)}
      />
    </Beslutningsdialog>
  )
}
