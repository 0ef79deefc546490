import { MELDT_TIL, type MeldtTil } from '@handlingsrom/domene/barnevern/hendelser'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { MeldepliktId } from '@handlingsrom/domene/felles/id'
import { INNSYNSMERKER, type Innsynsmerke } from '@handlingsrom/domene/journal/typer'
import { Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSkjemakommando } from '../../felles/sak/useSkjemakommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

type Props = { sakId: string; vurderingId: MeldepliktId; vedLukk: () => void }

/** At det er meldt fra, når og hvor. Meldingen gikk utenom Handlingsrom. */
export function Meldtdialog({ sakId, vurderingId, dagens, vedLukk }: Props & { dagens: string }) {
  const t = useTekster().meldeplikt
  const merknad = useUtkast(`${sakId}:meldt:${vurderingId}`)
  const { provd, sender, feil, send } = useSkjemakommando(sakId, merknad, vedLukk)
  const [til, settTil] = useState<MeldtTil>()
  const [dato, settDato] = useState<Dato | undefined>(dagens as Dato)
  const utenDato = !dato || dato > dagens
  const kropp = !til || utenDato ? null : { vurderingId, til, dato, merknad: merknad.tekst }
  return (
    <Skjemadialog
      tittel={t.meldtTittel}
      intro={t.meldtTekst}
      bekreft={t.skrivMeldt}
      sender={sender}
      feil={feil}
      vedSend={() => send('registrerBekymringMeldt', kropp)}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.meldtTil}
        value={til ?? ''}
        onChange={(ny: MeldtTil) => settTil(ny)}
        error={provd && !til && t.manglerTil}
      >
        {MELDT_TIL.map(x => (
          <Radio key={x} value={x}>
            {t.til[x]}
          </Radio>
        ))}
      </RadioGroup>
      <Datofelt
        etikett={t.dato}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && utenDato ? { feil: t.manglerDato } : {})}
      />
      <Fritekst etikett={t.merknad} utkast={merknad} minRader={2} />
    </Skjemadialog>
  )
}

/** Et menneske vurderer om en forelder kan lese vurderingen. Fram til da vises den ikke. */
export function Innsynsdialog({ sakId, vurderingId, vedLukk }: Props) {
  const t = useTekster().meldeplikt
  const grunn = useUtkast(`${sakId}:meldeplikt-innsyn:${vurderingId}`)
  const { provd, sender, feil, send } = useSkjemakommando(sakId, grunn, vedLukk)
  const [merke, settMerke] = useState<Innsynsmerke['merke']>()
  const trengerGrunn = merke !== undefined && merke !== 'kan-vises'
  const utenGrunn = trengerGrunn && grunn.tekst.trim() === ''
  const kropp =
    !merke || utenGrunn
      ? null
      : { vurderingId, innsyn: { merke, ...(trengerGrunn ? { grunn: grunn.tekst } : {}) } }
  return (
    <Skjemadialog
      tittel={t.innsynTittel}
      intro={t.innsynTekst}
      bekreft={t.vurderInnsyn}
      sender={sender}
      feil={feil}
      vedSend={() => send('vurderMeldepliktInnsyn', kropp)}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.innsynValg}
        value={merke ?? ''}
        onChange={(ny: Innsynsmerke['merke']) => settMerke(ny)}
        error={provd && !merke && t.manglerInnsyn}
      >
        {INNSYNSMERKER.map(m => (
          <Radio key={m} value={m}>
            {t.innsynMerke[m]}
          </Radio>
        ))}
      </RadioGroup>
      {trengerGrunn && (
        <Fritekst
          etikett={t.innsynGrunn}
          utkast={grunn}
          minRader={2}
          {...(provd && utenGrunn ? { feil: t.manglerInnsynsgrunn } : {})}
        />
      )}
    </Skjemadialog>
  )
}
