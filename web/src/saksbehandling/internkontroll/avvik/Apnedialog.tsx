import type { Dato } from '@handlingsrom/domene/felles/dato'
import { type Tertial, valgbareTertialer } from '@handlingsrom/kontrakt/internkontroll'
import { Select, Textarea } from '@navikt/ds-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { dagensDato } from '../../../felles/api/meg.ts'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { dennePerioden, Tertialvelger, useTertialnavn } from '../../../felles/komponenter/Tertialvelger.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import type { Sett } from './ApneAvvik.tsx'
import { effektmalet, Malfelt, type Malutkast } from './Malfelt.tsx'

type Props = Sett & { perioder: readonly Tertial[]; vedLukk: () => void }

/** Hva som svikter, hva som skal måles, og når. Ingenting er valgt utenom det lederen sto ved. */
export function Apnedialog({ perioder, vedLukk, kilde, punkter, ...forst }: Props) {
  const { avvik: t } = useTekster()
  const navn = useTertialnavn()
  const ga = useNavigate()
  const { utfor, sender, feil } = useKommandoTil('/api/internkontroll/avvik')
  const utkast = {
    tittel: useUtkast('avvik:nytt:tittel'),
    beskrivelse: useUtkast('avvik:nytt:beskrivelse'),
    arsak: useUtkast('avvik:nytt:arsak'),
  }
  const [mal, settMal] = useState<Malutkast>({
    slag: forst.indikator ? 'indikator' : 'malepunkt',
    malepunkt: forst.malepunkt ?? (punkter?.length === 1 ? punkter[0] : undefined),
    indikator: forst.indikator,
    retning: undefined,
    tall: '',
  })
  const [sett, settSett] = useState(() => seksSiste(forst.periode))
  const [periode, settPeriode] = useState(perioder[0])
  const [provd, settProvd] = useState(false)
  const tittel = utkast.tittel.tekst
  const send = () => {
    settProvd(true)
    const effekt = effektmalet(mal)
    if (tittel.trim() === '' || !effekt || !periode) return
    const ord = { tittel, beskrivelse: utkast.beskrivelse.tekst, arsak: utkast.arsak.tekst }
    // Velger hun noe annet å måle enn det hun sto ved, kom avviket ikke derfra.
    const passer = kilde && (kilde.slag === 'indikator') === (mal.slag === 'indikator')
    const kropp = { ...ord, effekt, ...(passer ? { kilde } : {}), sett, periode }
    utfor<{ avvikId: string }>('apne', kropp).then(
      ({ avvikId }) => {
        for (const u of Object.values(utkast)) u.forkast()
        vedLukk()
        void ga({ to: `/internkontroll/avvik/${avvikId}` as '/' })
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.apneNytt}
      intro={t.dialog.intro}
      bekreft={t.dialog.bekreft}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Textarea
        size="small"
        label={t.dialog.tittel}
        minRows={1}
        maxRows={3}
        value={tittel}
        error={provd && tittel.trim() === '' ? t.dialog.manglerTittel : undefined}
        onChange={e => utkast.tittel.settTekst(e.target.value)}
      />
      <Malfelt mal={mal} vedEndring={settMal} provd={provd} {...(punkter ? { punkter } : {})} />
      <Tertialvelger periode={sett} vedValg={settSett} etikett={t.dialog.sett} />
      <Select
        size="small"
        label={mal.slag === 'indikator' ? t.dialog.periodeIndikator : t.dialog.periode}
        description={t.dialog.periodeHjelp}
        value={periode}
        onChange={e => settPeriode(e.target.value as Tertial)}
      >
        {perioder.map(p => (
          <option key={p} value={p}>
            {navn(p)}
          </option>
        ))}
      </Select>
      <Fritekst etikett={t.dialog.beskrivelse} utkast={utkast.beskrivelse} minRader={2} />
      <Fritekst etikett={t.dialog.arsak} utkast={utkast.arsak} minRader={2} />
    </Skjemadialog>
  )
}

/** Velgeren går seks perioder tilbake; en eldre prøve begynner der vi er. */
const seksSiste = (p: Tertial | undefined): Tertial =>
  p && valgbareTertialer(dagensDato() as Dato).includes(p) ? p : dennePerioden()
