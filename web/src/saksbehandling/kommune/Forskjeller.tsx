import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { Button, Checkbox, Textarea, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Beslutningsdialog } from './Beslutningsdialog.tsx'
import stil from './Kommune.module.css'

/** Om forskjeller mellom saksbehandlere vises. Av til kommunen har skrevet hvem det er drøftet med, og når. */
export function Forskjeller({ kommune }: { kommune: Kommunevisning }) {
  const t = useTekster().indikator.beslutning
  const format = useFormat()
  const [skriver, settSkriver] = useState(false)
  const b = kommune.forskjeller
  return (
    <Panel
      tittel={t.forskjeller}
      hoyre={
        kommune.kanEndre && (
          <Button size="small" variant="secondary" onClick={() => settSkriver(true)}>
            {t.endre}
          </Button>
        )
      }
    >
      <p className={stil.regel}>{b?.vises ? t.vises : t.visesIkke}</p>
      {b ? (
        <>
          <p className={stil.dempet}>{t.droftetMed(format.dato(b.droftet as Dato), b.med, b.av.navn)}</p>
          <p className={stil.grunn}>{b.grunn}</p>
        </>
      ) : (
        <p className={stil.dempet}>{t.ikkeDroftet}</p>
      )}
      {skriver && <Endre kommune={kommune} vedLukk={() => settSkriver(false)} />}
    </Panel>
  )
}

function Endre({ kommune, vedLukk }: { kommune: Kommunevisning; vedLukk: () => void }) {
  const tekster = useTekster()
  const { kommune: k } = tekster
  const t = tekster.indikator.beslutning
  const [vises, settVises] = useState(kommune.forskjeller?.vises ?? false)
  const [droftet, settDroftet] = useState<Dato | undefined>()
  const [med, settMed] = useState('')
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast('kommune:forskjeller:grunn')
  const utenGrunn = grunn.tekst.trim() === ''
  const kropp = () => {
    settProvd(true)
    return !droftet || med.trim() === '' || utenGrunn
      ? undefined
      : { vises, droftet, med: med.trim(), grunn: grunn.tekst.trim() }
  }
  return (
    <Beslutningsdialog
      kommune={kommune}
      omrade="forskjeller"
      vei="forskjeller"
      tittel={t.forskjeller}
      intro={t.intro}
      bekreft={t.lagre}
      kropp={kropp}
      mitt={`${vises ? t.vises : t.visesIkke}\n${grunn.tekst}`}
      detAndre={({ forskjeller: f }) =>
        [f?.vises ? t.vises : t.visesIkke, f?.grunn].filter(Boolean).join('\n')
      }
      forkast={grunn.forkast}
      vedLukk={vedLukk}
    >
      <Checkbox size="small" checked={vises} onChange={e => settVises(e.target.checked)}>
        {t.visDem}
      </Checkbox>
      <Datofelt
        etikett={t.droftetDag}
        verdi={droftet}
        vedEndring={settDroftet}
        {...(provd && !droftet ? { feil: t.manglerDag } : {})}
      />
      <TextField
        size="small"
        label={t.hvem}
        description={t.hvemHjelp}
        value={med}
        autoComplete="off"
        error={provd && med.trim() === '' ? t.manglerHvem : undefined}
        onChange={e => settMed(e.target.value)}
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
