import type { Graderingsvisning } from '@handlingsrom/kontrakt/person'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Alert, BodyLong, Radio, RadioGroup, Select, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useMeg } from '../../../felles/api/meg.ts'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import type { Tekster } from '../../../felles/tekster/typer.ts'
import type { Dialogprops } from '../dialoger/Dialoger.tsx'
import stil from './Gradering.module.css'
import { folgeAv, misterSaken, personMed, type Valg } from './graderingsvalg.ts'
import { useGradering } from './useGradering.ts'

type Props = Dialogprops<'gradering' | 'bekreftGradering'>

/** Hever, avklarer, foreslår eller bekrefter en gradering. Følgen for saken står i klartekst før noe er gjort. */
export function Graderingsdialog({ sak, handling, vedLukk }: Props) {
  const person = personMed(sak, handling.personId)
  if (!person) return null
  return (
    <Skjema sak={sak} person={person} bekrefter={handling.slag === 'bekreftGradering'} vedLukk={vedLukk} />
  )
}

type Person = NonNullable<ReturnType<typeof personMed>>
type Skjemaprops = { sak: Saksvisning; person: Person; bekrefter: boolean; vedLukk: () => void }

function Skjema({ sak, person, bekrefter, vedLukk }: Skjemaprops) {
  const t = useTekster().gradering
  const { iKrets } = useMeg()
  const { gradering: g, fornavn } = person
  const mulige = g.valg.filter(v => (v.virkning === 'bekreftes') === bekrefter)
  const [til, velg] = useState<Graderingsvisning['verdi']>()
  const [grunn, settGrunn] = useState('')
  const [hvem, settHvem] = useState('')
  const [provd, settProvd] = useState(false)
  const { send, sender, feil } = useGradering(sak.sakId, person.personId, vedLukk)
  const valg = bekrefter ? mulige[0] : mulige.find(v => v.til === til)
  const trengerEnTil = valg?.virkning === 'foreslas' && sak.kretsen.length > 0
  const navn = sak.kretsen.find(k => k.ansattId === hvem)?.navn
  const ferdig = valg && grunn.trim() !== '' && (!trengerEnTil || hvem !== '')
  const sendDet = () => {
    settProvd(true)
    if (!ferdig) return
    void send(
      {
        gradering: valg.til,
        grunn: grunn.trim(),
        sett: { gradering: g.verdi, forslag: g.forslag?.til ?? null },
        ...(trengerEnTil ? { bekreftesAv: hvem } : {}),
      },
      { fornavn, ...(trengerEnTil && navn ? { venterPa: navn } : {}) },
    )
  }
  return (
    <Skjemadialog
      tittel={bekrefter ? t.dialog.bekreftTittel(fornavn) : t.dialog.tittel(fornavn)}
      intro={bekrefter ? t.dialog.bekreftTekst : t.dialog.naa(t.navn[g.verdi])}
      bekreft={knappetekst(valg, iKrets, t)}
      sender={sender}
      feil={feil}
      vedSend={sendDet}
      vedLukk={vedLukk}
    >
      {bekrefter ? (
        <Foreslatt gradering={g} />
      ) : (
        <Valgene
          valg={mulige}
          til={til}
          vedValg={velg}
          {...(iKrets ? {} : { hjelp: t.dialog.bareOpp })}
          {...(provd && !valg ? { feil: t.dialog.velgMangler } : {})}
        />
      )}
      <div aria-live="polite">{valg && <Folge valg={valg} sak={sak} iKrets={iKrets} />}</div>
      {trengerEnTil && (
        <Hvem
          kretsen={sak.kretsen}
          verdi={hvem}
          vedEndring={settHvem}
          {...(provd && hvem === '' ? { feil: t.dialog.hvemMangler } : {})}
        />
      )}
      <Textarea
        size="small"
        label={valg && senker(valg, g) ? t.dialog.grunnNed : t.dialog.grunnOpp}
        description={t.dialog.grunnHjelp}
        minRows={3}
        autoComplete="off"
        value={grunn}
        error={provd && grunn.trim() === '' ? t.dialog.grunnMangler : undefined}
        onChange={hendelse => settGrunn(hendelse.target.value)}
      />
    </Skjemadialog>
  )
}

/** Det som må sjekkes før det gjelder: alt som venter på to, og det å avklare en ukjent gradering. */
const senker = (v: Valg, g: Graderingsvisning): boolean => v.virkning !== 'straks' || g.verdi === 'ukjent'

function knappetekst(valg: Valg | undefined, iKrets: boolean, t: Tekster['gradering']): string {
  if (!valg) return t.dialog.knapp.straks
  return misterSaken(valg, iKrets) ? t.dialog.knapp.gi : t.dialog.knapp[valg.virkning]
}

/** De andre navnene er registerets egne, og følgen av dem står under når de er valgt. */
const FORKLARES: ReadonlySet<Valg['til']> = new Set(['klientadresse', 'ukjent'])

type Valgprops = {
  valg: readonly Valg[]
  til: Valg['til'] | undefined
  vedValg: (til: Valg['til']) => void
  hjelp?: string
  feil?: string
}
function Valgene({ valg, til, vedValg, hjelp, feil }: Valgprops) {
  const t = useTekster().gradering
  return (
    <RadioGroup
      size="small"
      legend={t.dialog.velg}
      description={hjelp}
      value={til ?? ''}
      onChange={vedValg}
      error={feil}
    >
      {valg.map(v => (
        <Radio key={v.til} value={v.til} {...(FORKLARES.has(v.til) ? { description: t.betyr[v.til] } : {})}>
          {t.navn[v.til]}
        </Radio>
      ))}
    </RadioGroup>
  )
}

function Foreslatt({ gradering: { forslag, verdi } }: { gradering: Graderingsvisning }) {
  const t = useTekster().gradering
  if (!forslag) return null
  return (
    <div className={stil.forslag}>
      <p>{t.dialog.naa(t.navn[verdi])}</p>
      <p>{t.dialog.foreslatt(forslag.navn, t.navn[forslag.til])}</p>
      <p>{t.grunn(forslag.grunn)}</p>
    </div>
  )
}

function Folge({ valg, sak, iKrets }: { valg: Valg; sak: Saksvisning; iKrets: boolean }) {
  const t = useTekster().gradering
  return (
    <Alert variant="info" size="small">
      <div className={stil.folge}>
        <strong>{t.folge.tittel}</strong>
        {valg.virkning === 'foreslas' && <BodyLong size="small">{t.folge.foreslas}</BodyLong>}
        <BodyLong size="small">{folgeAv(valg, sak.skjerming, iKrets, t.folge)}</BodyLong>
        {valg.virkning === 'foreslas' && sak.kretsen.length === 0 && (
          <BodyLong size="small">{t.dialog.alene}</BodyLong>
        )}
      </div>
    </Alert>
  )
}

type Hvemprops = {
  kretsen: Saksvisning['kretsen']
  verdi: string
  vedEndring: (ansattId: string) => void
  feil?: string
}
function Hvem({ kretsen, verdi, vedEndring, feil }: Hvemprops) {
  const t = useTekster()
  return (
    <Select
      size="small"
      label={t.gradering.dialog.hvem}
      description={t.gradering.dialog.hvemHjelp}
      value={verdi}
      error={feil}
      onChange={hendelse => vedEndring(hendelse.target.value)}
    >
      <option value="">{t.sak.velg}</option>
      {kretsen.map(k => (
        <option key={k.ansattId} value={k.ansattId ?? ''}>
          {k.navn}
        </option>
      ))}
    </Select>
  )
}
