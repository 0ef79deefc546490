import type { Belop } from '@handlingsrom/domene/felles/belop'
import { type Dato, erDato } from '@handlingsrom/domene/felles/dato'
import type { Inntektstype } from '@handlingsrom/domene/regelverk/inntektstyper'
import type { Linjeart, Linjekilde, Utgiftspost } from '@handlingsrom/domene/vurdering/hendelser'
import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Select, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { nyUuid7 } from '../../felles/api/id.ts'
import { Belopsfelt } from '../../felles/komponenter/Belopsfelt.tsx'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Linjekonflikt, versjonNaa } from './Linjekonflikt.tsx'
import { useBrevord } from './linjeord.ts'
import type { Delprops } from './Vurdering.tsx'

type Props = Delprops & { slag: 'utgift' | 'inntekt'; linje?: Linjevisning; vedLukk: () => void }

/** En ny utgift eller inntekt, eller en retting. Listen over vanlige utgifter minner også om dem barn har. */
export function Linjedialog({ sakId, v, slag, linje, vedLukk }: Props) {
  const { vurdering: t, beregning: b } = useTekster()
  const format = useFormat()
  const ord = useBrevord(sakId)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const [linjeId] = useState(() => linje?.linjeId ?? nyUuid7())
  const [post, settPost] = useState<Utgiftspost | undefined>(linje?.post ?? undefined)
  const [type, settType] = useState<Inntektstype | undefined>(linje?.inntektstype ?? undefined)
  const [tekst, settTekst] = useState(linje?.tekst ?? '')
  const [gjelder, settGjelder] = useState(linje?.gjelder?.personId ?? '')
  const [faktisk, settFaktisk] = useState<Belop | undefined>(
    (linje?.faktisk ?? undefined) as Belop | undefined,
  )
  const [hyppighet, settHyppighet] = useState<'manedlig' | 'engang'>(linje?.hyppighet ?? 'manedlig')
  const [kilde, settKilde] = useState<Linjekilde>(linje?.kilde ?? 'samtale')
  const [dato, settDato] = useState<Dato | undefined>(
    linje?.dato && erDato(linje.dato) ? linje.dato : undefined,
  )
  const [art, settArt] = useState<Linjeart | undefined>(linje?.art ?? undefined)
  const [dokument, settDokument] = useState(linje?.dokument?.sha256 ?? '')
  const [provd, settProvd] = useState(false)
  const valgt = slag === 'utgift' ? post : type
  const { livsopphold: _, ...poster } = t.posten
  const navn = slag === 'utgift' ? (post ? ord.posten[post] : '') : type ? ord.inntekt[type] : ''
  const visTekst = tekst.trim() || navn

  const konflikt = erKonflikt(feil)
  const send = (settVersjon: number) => {
    settProvd(true)
    if (!valgt || !visTekst) return
    const felles = {
      tekst: visTekst,
      ...(gjelder ? { gjelder } : {}),
      ...(faktisk === undefined ? {} : { faktisk }),
      hyppighet,
      kilde,
      ...(dato ? { dato } : {}),
      ...(art ? { art } : {}),
      ...(dokument ? { dokument } : {}),
      ...(linje?.deltid ? { deltid: linje.deltid } : {}),
    }
    const nyLinje =
      slag === 'utgift' && post
        ? ({ slag: 'utgift', post, ...felles } as const)
        : type
          ? ({ slag: 'inntekt', inntektstype: type, ...felles } as const)
          : undefined
    if (!nyLinje) return
    utfor('settLinje', { soknadId: v.soknadId, linjeId, linje: nyLinje, settVersjon }).then(
      vedLukk,
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={linje ? t.linje.rett : slag === 'utgift' ? t.linje.nyUtgift : t.linje.nyInntekt}
      intro={linje ? t.linje.rettIntro : undefined}
      bekreft={t.linje.lagre}
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => send(konflikt && linje ? versjonNaa(v, linje) : (linje?.versjon ?? 0))}
      vedLukk={vedLukk}
    >
      {linje && (
        <Linjekonflikt
          sakId={sakId}
          v={v}
          linjeId={linje.linjeId}
          feil={feil}
          min={[visTekst, faktisk === undefined ? t.budsjett.ukjent : format.kroner(faktisk)].join('\n')}
          sender={sender}
          vedBehold={() => send(versjonNaa(v, linje))}
          vedTaAndres={() => {
            nullstill()
            vedLukk()
          }}
        />
      )}
      {slag === 'utgift' ? (
        <Valgfelt
          etikett={t.linje.post}
          valg={poster}
          verdi={post === 'livsopphold' ? undefined : post}
          vedEndring={settPost}
          feil={provd && !post ? t.linje.manglerPost : undefined}
        />
      ) : (
        <Valgfelt
          etikett={t.linje.type}
          valg={t.inntekt}
          verdi={type}
          vedEndring={settType}
          feil={provd && !type ? t.linje.manglerPost : undefined}
        />
      )}
      <TextField
        size="small"
        label={t.linje.tekst}
        value={tekst}
        placeholder=""
        autoComplete="off"
        onChange={e => settTekst(e.target.value)}
        error={provd && valgt && !visTekst ? t.linje.manglerTekst : undefined}
      />
      <Select
        size="small"
        label={t.linje.gjelder}
        value={gjelder}
        onChange={e => settGjelder(e.target.value)}
      >
        <option value="">{t.linje.hele}</option>
        {v.personer.map(p => (
          <option key={p.personId} value={p.personId}>
            {p.fornavn}
          </option>
        ))}
      </Select>
      <Belopsfelt etikett={t.linje.faktisk} verdi={faktisk} vedEndring={ny => settFaktisk(ny)} />
      <Valgfelt
        etikett={t.linje.hyppighet}
        valg={{ manedlig: t.budsjett.manedlig, engang: t.budsjett.engang }}
        verdi={hyppighet}
        vedEndring={ny => ny && settHyppighet(ny)}
      />
      <Valgfelt etikett={b.artEtikett} valg={b.art} verdi={art} vedEndring={settArt} />
      <Datofelt etikett={b.dato} verdi={dato} vedEndring={settDato} />
      {v.dokumenter.length > 0 && (
        <Select
          size="small"
          label={b.dokument}
          value={dokument}
          onChange={e => {
            settDokument(e.target.value)
            if (e.target.value) settKilde('dokument')
          }}
        >
          <option value="">{b.ingenDokument}</option>
          {v.dokumenter.map(d => (
            <option key={d.sha256} value={d.sha256}>
              {d.filnavn}
            </option>
          ))}
        </Select>
      )}
      <Valgfelt etikett={t.linje.kilde} valg={t.kilde} verdi={kilde} vedEndring={ny => ny && settKilde(ny)} />
    </Skjemadialog>
  )
}
