import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Checkbox, CheckboxGroup, ExpansionCard, Radio, RadioGroup, TextField } from '@navikt/ds-react'
import { useMeg } from '../api/meg.ts'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { Valgfelt } from '../komponenter/Valgfelt.tsx'
import { nokler } from '../sak/nokler.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { manglerISamtalen, type Samtaleskjema } from './samtaleskjema.ts'
import { Tolkefelt } from './Tolkefelt.tsx'

type Props = {
  /** Uten sak er det bare én deltaker: den som er her. */
  sak: Saksvisning | undefined
  verdi: Samtaleskjema
  vedEndring: (ny: Samtaleskjema) => void
  provd: boolean
}

/** Dag, sted og tolk øverst; resten kan åpnes, og kan fylles ut underveis. */
export function Samtalefelt({ sak, verdi, vedEndring, provd }: Props) {
  const t = useTekster().samtaler
  const meg = useMeg()
  const sett = (del: Partial<Samtaleskjema>) => vedEndring({ ...verdi, ...del })
  const mangler = provd ? manglerISamtalen(verdi) : undefined
  return (
    <>
      <RadioGroup
        size="small"
        legend={t.felt.sted}
        value={verdi.sted}
        onChange={(sted: Samtaleskjema['sted']) => sett({ sted })}
      >
        {nokler(t.sted).map(k => (
          <Radio key={k} value={k}>
            {t.sted[k]}
          </Radio>
        ))}
      </RadioGroup>
      {sak && <Deltakere sak={sak} verdi={verdi} sett={sett} />}
      <Valgfelt
        etikett={t.felt.slag}
        valg={t.slag}
        verdi={verdi.slag}
        vedEndring={slag => sett({ slag: slag ?? 'drop-in' })}
      />
      <Tolkefelt
        kjent={sak?.soker.tolkesprak ?? null}
        verdi={verdi}
        sett={sett}
        provd={provd}
        megNavn={meg.navn}
      />
      <ExpansionCard size="small" aria-label={t.felt.mer}>
        <ExpansionCard.Header>
          <ExpansionCard.Title as="h2" size="small">
            {t.felt.mer}
          </ExpansionCard.Title>
        </ExpansionCard.Header>
        <ExpansionCard.Content>
          <Mer verdi={verdi} sett={sett} datofeil={mangler === 'dato'} />
        </ExpansionCard.Content>
      </ExpansionCard>
    </>
  )
}

type Deltakerprops = Pick<Props, 'verdi'> & {
  sak: Saksvisning
  sett: (del: Partial<Samtaleskjema>) => void
}

/** De i saken som er med. Ingen er krysset av på forhånd. */
function Deltakere({ sak, verdi, sett }: Deltakerprops) {
  const t = useTekster().samtaler
  const folk = [sak.soker, ...sak.voksne.filter(v => !v.tattUt), ...sak.barn.filter(b => !b.tattUt)].filter(
    (p, i, alle) => alle.findIndex(x => x.personId === p.personId) === i,
  )
  return (
    <CheckboxGroup
      size="small"
      legend={t.felt.deltakere}
      value={[...verdi.deltakere]}
      onChange={(deltakere: string[]) => sett({ deltakere })}
    >
      {folk.map(p => (
        <Checkbox key={p.personId} value={p.personId}>
          {p.fornavn}
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}

type Merprops = Pick<Props, 'verdi'> & {
  sett: (del: Partial<Samtaleskjema>) => void
  datofeil: boolean
}

function Mer({ verdi, sett, datofeil }: Merprops) {
  const { samtaler: t } = useTekster()
  return (
    <>
      <Tekstfelt navn="andre" beskrivelse={t.felt.andreHjelp} verdi={verdi} sett={sett} />
      <Tekstfelt navn="formal" verdi={verdi} sett={sett} />
      <Valgfelt
        etikett={t.felt.gjelder}
        valg={t.gjelder}
        verdi={verdi.gjelder}
        vedEndring={gjelder => sett({ gjelder: gjelder ?? 'kartlegging' })}
      />
      <Datofelt
        etikett={t.felt.dato}
        verdi={verdi.dato}
        vedEndring={dato => sett({ dato })}
        {...(datofeil ? { feil: t.velgDag } : {})}
      />
      <TextField
        size="small"
        type="time"
        label={t.felt.klokkeslett}
        value={verdi.klokkeslett}
        onChange={e => sett({ klokkeslett: e.target.value })}
      />
      <Tekstfelt navn="hvor" verdi={verdi} sett={sett} />
      <Tekstfelt navn="instans" beskrivelse={t.felt.instansHjelp} verdi={verdi} sett={sett} />
    </>
  )
}

type Tekstnavn = 'andre' | 'formal' | 'hvor' | 'instans'
type Tekstprops = {
  navn: Tekstnavn
  beskrivelse?: string
  verdi: Samtaleskjema
  sett: (del: Partial<Samtaleskjema>) => void
}

function Tekstfelt({ navn, beskrivelse, verdi, sett }: Tekstprops) {
  const t = useTekster().samtaler
  return (
    <TextField
      size="small"
      label={t.felt[navn]}
      description={beskrivelse}
      autoComplete="off"
      value={verdi[navn]}
      onChange={e => sett({ [navn]: e.target.value })}
    />
  )
}
