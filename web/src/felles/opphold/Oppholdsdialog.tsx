import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Oppholdsvisning } from '@handlingsrom/kontrakt/sak/opphold'
import { TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../api/useUtkast.ts'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { Fritekst } from '../komponenter/Fritekst.tsx'
import { Skjemadialog } from '../komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../komponenter/Valgfelt.tsx'
import { useSkjemakommando } from '../sak/useSkjemakommando.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'

type Tekst = ReturnType<typeof useTekster>['opphold']
type Props = {
  sakId: string
  dagens: string
  voksen: Oppholdsvisning['voksne'][number]
  vedLukk: () => void
}

/** Hva grunnlaget er, hvor det står, og hvorfor. Ingenting er valgt på forhånd, og «ukjent» er et svar. */
export function Oppholdsdialog({ sakId, dagens, voksen, vedLukk }: Props) {
  const t = useTekster().opphold
  const begrunnelse = useUtkast(`${sakId}:opphold:${voksen.personId}`)
  const { provd, sender, feil, send } = useSkjemakommando(sakId, begrunnelse, vedLukk)
  const [grunnlag, settGrunnlag] = useState<keyof Tekst['grunnlag']>()
  const [kilde, settKilde] = useState<keyof Tekst['kilde']>()
  const [dokument, settDokument] = useState('')
  const [dato, settDato] = useState<Dato | undefined>(dagens as Dato)
  const [til, settTil] = useState<Dato>()
  const [tilLesbar, settTilLesbar] = useState(true)
  const tom = begrunnelse.tekst.trim() === ''
  const kropp =
    !grunnlag || !kilde || !dato || !tilLesbar || tom
      ? null
      : {
          personId: voksen.personId as PersonId,
          grunnlag,
          kilde,
          ...(dokument.trim() ? { dokument } : {}),
          dato,
          ...(til ? { til } : {}),
          begrunnelse: begrunnelse.tekst,
          settVersjon: voksen.versjon,
        }
  return (
    <Skjemadialog
      tittel={t.dialogtittel(voksen.fornavn)}
      intro={t.dialogintro}
      bekreft={t.lagre}
      sender={sender}
      feil={feil}
      vedSend={() => send('vurderOpphold', kropp)}
      vedLukk={vedLukk}
    >
      <Valgfelt
        etikett={t.hva}
        valg={t.grunnlag}
        verdi={grunnlag}
        vedEndring={settGrunnlag}
        feil={provd && !grunnlag ? t.mangler.grunnlag : undefined}
      />
      <Valgfelt
        etikett={t.hvorfra}
        valg={t.kilde}
        verdi={kilde}
        vedEndring={settKilde}
        feil={provd && !kilde ? t.mangler.kilde : undefined}
      />
      <TextField
        size="small"
        label={t.dokument}
        description={t.dokumentHjelp}
        autoComplete="off"
        maxLength={500}
        value={dokument}
        onChange={e => settDokument(e.target.value)}
      />
      <Datofelt
        etikett={t.dato}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && !dato ? { feil: t.mangler.dato } : {})}
      />
      <Datofelt
        etikett={t.til}
        verdi={til}
        vedEndring={(ny, lesbar) => {
          settTil(ny)
          settTilLesbar(lesbar)
        }}
        {...(provd && !tilLesbar ? { feil: t.mangler.dato } : {})}
      />
      <Fritekst
        etikett={t.begrunnelse}
        utkast={begrunnelse}
        minRader={3}
        {...(provd && tom ? { feil: t.mangler.begrunnelse } : {})}
      />
    </Skjemadialog>
  )
}
