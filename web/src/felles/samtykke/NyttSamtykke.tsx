import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Samtykkevisninger } from '@handlingsrom/kontrakt/sak/samtykke'
import { Checkbox, CheckboxGroup, Radio, RadioGroup, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { utkastlager } from '../api/usendt.ts'
import { useUtkast } from '../api/useUtkast.ts'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { Fritekst } from '../komponenter/Fritekst.tsx'
import { Skjemadialog } from '../komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../komponenter/Valgfelt.tsx'
import { nokler } from '../sak/nokler.ts'
import { useSkjemakommando } from '../sak/useSkjemakommando.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { BarnetsOrd } from './BarnetsOrd.tsx'
import { kanHandleOm, skalSporres } from './samtykkevalg.ts'

type Props = { sakId: string; visning: Samtykkevisninger; vedLukk: () => void }
type Slag = keyof ReturnType<typeof useTekster>['samtykke']['mottakerslag']
type Retning = keyof ReturnType<typeof useTekster>['samtykke']['retningen']
type Maate = keyof ReturnType<typeof useTekster>['samtykke']['maaten']

/** Hvem som sa ja, om hvem, til hvem, om hva, til hva og til når. Bare dagen er fylt ut. */
export function NyttSamtykke({ sakId, visning, vedLukk }: Props) {
  const alle = useTekster().samtykke
  const t = alle.skjema
  const hva = useUtkast(`${sakId}:samtykke:hva`)
  const formal = useUtkast(`${sakId}:samtykke:formal`)
  const ordnokkel = (personId: string) => `${sakId}:samtykke:barnet:${personId}`
  const forkast = () => {
    hva.forkast()
    formal.forkast()
    for (const p of visning.personer) utkastlager.tom(ordnokkel(p.personId))
  }
  const { provd, sender, feil, send } = useSkjemakommando(sakId, { forkast }, vedLukk)
  const [av, settAv] = useState<string>()
  const [om, settOm] = useState<readonly string[]>([])
  const [ord, settOrd] = useState<Readonly<Record<string, string>>>({})
  const [slag, settSlag] = useState<Slag>()
  const [navn, settNavn] = useState('')
  const [retning, settRetning] = useState<Retning>()
  const [maate, settMaate] = useState<Maate>()
  const [dokument, settDokument] = useState('')
  const [dato, settDato] = useState<Dato | undefined>(visning.dagens as Dato)
  const [til, settTil] = useState<Dato>()
  const barna = skalSporres(visning.personer, av, om)
  const tom = (tekst: string | undefined) => (tekst ?? '').trim() === ''
  const kropp = () => {
    if (!av || om.length === 0 || !slag || !retning || !maate || !dato || !til || til < visning.dagens)
      return null
    if (tom(navn) || tom(hva.tekst) || tom(formal.tekst) || barna.some(b => tom(ord[b.personId]))) return null
    return {
      av,
      om: [...om],
      barnetSier: barna.map(b => ({ personId: b.personId as PersonId, ord: ord[b.personId] ?? '' })),
      mottaker: { slag, navn },
      retning,
      hva: hva.tekst,
      formal: formal.tekst,
      maate,
      ...(maate === 'skriftlig' && !tom(dokument) ? { dokument } : {}),
      dato,
      til,
    }
  }
  const mangler = (mangel: boolean, setning: string) => (provd && mangel ? setning : undefined)
  return (
    <Skjemadialog
      tittel={t.tittel}
      intro={alle.ikkeFor}
      bekreft={t.lagre}
      sender={sender}
      feil={feil}
      vedSend={() => send('giSamtykke', kropp())}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.av}
        description={t.avHjelp}
        value={av ?? ''}
        onChange={(ny: string) => {
          settAv(ny)
          const kan = kanHandleOm(visning.personer, ny).map(p => p.personId)
          settOm(om.filter(p => kan.includes(p)))
        }}
        error={mangler(!av, t.mangler.av)}
      >
        {visning.personer
          .filter(p => p.kanSamtykke)
          .map(p => (
            <Radio key={p.personId} value={p.personId}>
              {p.fornavn}
            </Radio>
          ))}
      </RadioGroup>
      {av && (
        <CheckboxGroup
          size="small"
          legend={t.om}
          value={[...om]}
          onChange={(ny: string[]) => settOm(ny)}
          error={mangler(om.length === 0, t.mangler.om)}
        >
          {kanHandleOm(visning.personer, av).map(p => (
            <Checkbox key={p.personId} value={p.personId}>
              {p.fornavn}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      {barna.map(b => (
        <BarnetsOrd
          key={b.personId}
          utkastnokkel={ordnokkel(b.personId)}
          fornavn={b.fornavn}
          feil={provd}
          vedEndring={ny => settOrd(for_ => ({ ...for_, [b.personId]: ny }))}
        />
      ))}
      <Valgfelt
        etikett={t.slag}
        valg={alle.mottakerslag}
        verdi={slag}
        vedEndring={settSlag}
        feil={mangler(!slag, t.mangler.slag)}
      />
      <TextField
        size="small"
        label={t.navn}
        description={t.navnHjelp}
        autoComplete="off"
        maxLength={500}
        value={navn}
        onChange={e => settNavn(e.target.value)}
        error={mangler(tom(navn), t.mangler.navn)}
      />
      <RadioGroup
        size="small"
        legend={t.retning}
        value={retning ?? ''}
        onChange={(ny: Retning) => settRetning(ny)}
        error={mangler(!retning, t.mangler.retning)}
      >
        {nokler(alle.retningen).map(r => (
          <Radio key={r} value={r}>
            {alle.retningen[r]}
          </Radio>
        ))}
      </RadioGroup>
      <Fritekst
        etikett={t.hva}
        utkast={hva}
        minRader={2}
        maksLengde={2000}
        {...(provd && tom(hva.tekst) ? { feil: t.mangler.hva } : {})}
      />
      <Fritekst
        etikett={t.formal}
        utkast={formal}
        minRader={2}
        maksLengde={2000}
        {...(provd && tom(formal.tekst) ? { feil: t.mangler.formal } : {})}
      />
      <RadioGroup
        size="small"
        legend={t.maate}
        value={maate ?? ''}
        onChange={(ny: Maate) => settMaate(ny)}
        error={mangler(!maate, t.mangler.maate)}
      >
        {nokler(alle.maaten).map(m => (
          <Radio key={m} value={m}>
            {alle.maaten[m]}
          </Radio>
        ))}
      </RadioGroup>
      {maate === 'skriftlig' && (
        <TextField
          size="small"
          label={t.dokument}
          autoComplete="off"
          maxLength={500}
          value={dokument}
          onChange={e => settDokument(e.target.value)}
        />
      )}
      <Datofelt
        etikett={t.dato}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && !dato ? { feil: t.mangler.dato } : {})}
      />
      <Datofelt
        etikett={t.til}
        beskrivelse={t.tilHjelp}
        verdi={til}
        vedEndring={ny => settTil(ny)}
        {...(provd && (!til || til < visning.dagens) ? { feil: t.mangler.til } : {})}
      />
    </Skjemadialog>
  )
}
