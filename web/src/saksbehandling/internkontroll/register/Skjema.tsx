import { type Dato, dato } from '@handlingsrom/domene/felles/dato'
import {
  type Feltnavn,
  feltene,
  felttype,
  type Oppforingsvisning,
  type Registre,
  SKJERMER,
  type Skjerm,
  SLAG,
  type Slag,
} from '@handlingsrom/kontrakt/register'
import { Alert, Checkbox, CheckboxGroup, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { Datofelt } from '../../../felles/komponenter/Datofelt.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Felt } from './Felt.tsx'
import stil from './Register.module.css'
import { useTekstutkast } from './useTekstutkast.ts'

type Props = {
  slag: Slag
  oppforing?: Oppforingsvisning
  ansatte: Registre['ansatte']
  dagens: string
  vedLukk: () => void
  vedLagret?: (id: string) => void
}
type Verdi = string | number
const erTekst = (n: Feltnavn) => ['kort', 'lang', 'lenke'].includes(felttype(n))

/** Skjemaet for ett slag. Feltene er data; teksten ligger i et utkast til den er lagret. */
export function Skjema({ slag, oppforing: x, ansatte, dagens, vedLukk, vedLagret }: Props) {
  const { register: t } = useTekster()
  const sti = `/api/internkontroll/register${x ? `/${x.oppforingId}` : ''}`
  const { utfor, sender, feil } = useKommandoTil(sti, [['gjelder-her'], ['register', x?.oppforingId]])
  const felt = feltene(slag)
  const { tekster, sett, forkast } = useTekstutkast(`register:${x?.oppforingId ?? `ny:${slag}`}`, {
    tittel: x?.tittel ?? '',
    ...Object.fromEntries(
      felt.filter(f => erTekst(f.navn)).map(f => [f.navn, String(x?.felt[f.navn] ?? '')]),
    ),
  })
  const [andre, settAndre] = useState<Readonly<Record<string, Verdi | undefined>>>(() =>
    Object.fromEntries(felt.filter(f => !erTekst(f.navn)).map(f => [f.navn, x?.felt[f.navn]])),
  )
  const [eier, settEier] = useState<string | undefined>(x?.eier.ansattId)
  const [fra, settFra] = useState<Dato | undefined>(dato(x?.fra ?? dagens))
  const [til, settTil] = useState<Dato | undefined>((x?.til ?? undefined) as Dato | undefined)
  const [neste, settNeste] = useState((x?.gjennomgang ?? undefined) as Dato | undefined)
  const [skjermer, settSkjermer] = useState<readonly Skjerm[]>(x?.skjermer ?? [])
  const [provd, settProvd] = useState(false)

  const verdien = (n: Feltnavn): Verdi | undefined => (erTekst(n) ? tekster[n] : andre[n])
  const tomt = (n: Feltnavn) => String(verdien(n) ?? '').trim() === ''
  const tittel = tekster.tittel ?? ''
  const nestefeil = neste
    ? neste <= dagens && neste !== x?.gjennomgang
      ? t.dialog.senereDag
      : undefined
    : SLAG[slag].gjennomgas
      ? t.dialog.senereDag
      : undefined
  const mangler =
    tittel.trim() === '' || felt.some(f => f.ma && tomt(f.navn)) || !eier || !fra || nestefeil !== undefined

  const send = () => {
    settProvd(true)
    if (mangler) return
    const innhold = {
      tittel,
      felt: Object.fromEntries(felt.flatMap(f => (tomt(f.navn) ? [] : [[f.navn, verdien(f.navn)]]))),
      skjermer,
      eier,
      fra,
      til: til ?? null,
      gjennomgang: neste ?? null,
    }
    const sendt = x
      ? utfor('endre', innhold).then(() => undefined)
      : utfor<{ oppforingId: string }>('forOpp', { slag, ...innhold }).then(s => s.oppforingId)
    sendt.then(
      id => {
        forkast()
        vedLukk()
        if (id) vedLagret?.(id)
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={x ? t.dialog.endre : t.dialog.ny(t.slag[slag].toLocaleLowerCase('nb'))}
      intro={t.hjelp[slag]}
      bekreft={t.dialog.lagre}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Alert variant="info" size="small" inline>
        {t.dialog.personvern}
      </Alert>
      <TextField
        size="small"
        label={t.dialog.tittel}
        autoComplete="off"
        value={tittel}
        error={provd && tittel.trim() === '' ? t.dialog.mangler : undefined}
        onChange={e => sett('tittel', e.target.value)}
      />
      {felt.map(f => (
        <Felt
          key={f.navn}
          navn={f.navn}
          ma={f.ma}
          verdi={verdien(f.navn)}
          feil={provd && f.ma && tomt(f.navn) ? t.dialog.mangler : undefined}
          vedEndring={v =>
            erTekst(f.navn) ? sett(f.navn, String(v ?? '')) : settAndre(a => ({ ...a, [f.navn]: v }))
          }
        />
      ))}
      <Valgfelt
        etikett={t.dialog.eier}
        valg={Object.fromEntries(ansatte.map(a => [a.ansattId, a.navn]))}
        verdi={eier}
        vedEndring={settEier}
        feil={provd && !eier ? t.dialog.manglerEier : undefined}
      />
      <div className={stil.to}>
        <Datofelt
          etikett={t.dialog.fra}
          verdi={fra}
          vedEndring={settFra}
          {...(provd && !fra ? { feil: t.dialog.manglerDag } : {})}
        />
        <Datofelt etikett={t.dialog.til} beskrivelse={t.dialog.tilHjelp} verdi={til} vedEndring={settTil} />
      </div>
      <Datofelt
        etikett={SLAG[slag].gjennomgas ? t.dialog.gjennomgang : t.valgfritt(t.dialog.gjennomgang)}
        beskrivelse={t.dialog.gjennomgangHjelp}
        verdi={neste}
        vedEndring={settNeste}
        {...(provd && nestefeil ? { feil: nestefeil } : {})}
      />
      {SLAG[slag].skjermer && (
        <CheckboxGroup
          size="small"
          legend={t.dialog.skjermer}
          value={[...skjermer]}
          onChange={(v: Skjerm[]) => settSkjermer(v)}
        >
          {SKJERMER.map(s => (
            <Checkbox key={s} value={s}>
              {t.skjermen[s]}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
    </Skjemadialog>
  )
}
