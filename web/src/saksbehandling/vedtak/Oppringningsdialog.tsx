import type { Innsynsmerke } from '@handlingsrom/domene/journal/typer'
import type { TOLKEBEHOV, TOLKEBRUK } from '@handlingsrom/domene/samtale/hendelser'
import type { Oppringningskanal, Oppringningsutfall } from '@handlingsrom/domene/vedtak/oppringning/hendelser'
import type { Oppringningsvisning } from '@handlingsrom/kontrakt/sak/oppringning'
import { Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { nyUuid7 } from '../../felles/api/id.ts'
import { dagensDato } from '../../felles/api/meg.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Hvemvalg } from '../../felles/journal/Hvemvalg.tsx'
import { Innsynsvalg } from '../../felles/journal/Innsynsvalg.tsx'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Oppringningstolk } from './Oppringningstolk.tsx'

type Props = {
  sakId: string
  vedtakId: string
  ring: NonNullable<Oppringningsvisning>
  vedLukk: () => void
  vedFort: () => void
}
export type Tolkevalg = {
  readonly behov?: (typeof TOLKEBEHOV)[number]
  readonly brukt?: (typeof TOLKEBRUK)[number] | undefined
}

/** Hva som skjedde da noen ringte. Ingenting er valgt på forhånd; ordene blir et notat i journalen. */
export function Oppringningsdialog({ sakId, vedtakId, ring, vedLukk, vedFort }: Props) {
  const { oppringning: t, journal } = useTekster()
  const [notatId] = useState(nyUuid7)
  const rot = `${sakId}:ring:${vedtakId}`
  const hvem = useUtkast(`${rot}:hvem`)
  const tekst = useUtkast(`${rot}:tekst`)
  const grunn = useUtkast(`${rot}:innsyn`)
  const uten = useUtkast(`${rot}:uten-tolk`)
  const [utfall, settUtfall] = useState<Oppringningsutfall>()
  const [kanal, settKanal] = useState<Oppringningskanal>()
  const [dato, settDato] = useState<ReturnType<typeof dagensDato> | undefined>(dagensDato())
  const [gjelder, settGjelder] = useState<readonly string[]>([])
  const [tolk, settTolk] = useState<Tolkevalg>({})
  const [merke, settMerke] = useState<Innsynsmerke['merke']>()
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const tom = (s: string) => s.trim() === ''
  const snakket = utfall === 'forklart'
  const manglerTekst = (snakket || utfall === 'nadde-ikke') && tom(tekst.tekst)
  const manglerGrunn = merke !== undefined && merke !== 'kan-vises' && tom(grunn.tekst)
  const utenTolk = snakket && tolk.behov === 'ja' && tolk.brukt === 'ikke'
  const manglerTolkegrunn = utenTolk && tom(uten.tekst)
  const send = () => {
    settProvd(true)
    if (
      !utfall ||
      !kanal ||
      !dato ||
      !merke ||
      tom(hvem.tekst) ||
      manglerTekst ||
      manglerGrunn ||
      manglerTolkegrunn
    )
      return
    const brukt = tolk.behov === 'ja' && tolk.brukt ? { brukt: tolk.brukt } : {}
    const tolken = tolk.behov
      ? { tolk: { behov: tolk.behov, ...brukt, ...(utenTolk ? { hvorforIkke: uten.tekst } : {}) } }
      : {}
    utfor('forOppringning', {
      vedtakId,
      notatId,
      utfall,
      kanal,
      dato,
      hvem: hvem.tekst,
      tekst: tekst.tekst,
      gjelder: [...gjelder],
      ...(snakket ? tolken : {}),
      innsyn: { merke, ...(merke === 'kan-vises' ? {} : { grunn: grunn.tekst }) },
    }).then(
      () => {
        for (const u of [hvem, tekst, grunn, uten]) u.forkast()
        vedFort()
      },
      () => undefined,
    )
  }
  const tekstfelt = snakket ? t.tekst : utfall === 'nadde-ikke' ? t.tekstSlutt : t.tekstForsok
  return (
    <Skjemadialog
      tittel={t.tittel}
      intro={t.intro}
      bekreft={t.lagre}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.hva}
        value={utfall ?? ''}
        onChange={(ny: Oppringningsutfall) => settUtfall(ny)}
        error={provd && !utfall ? t.manglerHva : undefined}
      >
        {nokler(t.utfall).map(u => (
          <Radio key={u} value={u} description={t.under[u]} disabled={u === 'nadde-ikke' && !ring.kanGiOpp}>
            {t.utfall[u]}
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup
        size="small"
        legend={t.kanal}
        value={kanal ?? ''}
        onChange={(ny: Oppringningskanal) => settKanal(ny)}
        error={provd && !kanal ? t.manglerKanal : undefined}
      >
        {nokler(t.kanaler).map(k => (
          <Radio key={k} value={k}>
            {t.kanaler[k]}
          </Radio>
        ))}
      </RadioGroup>
      <Fritekst
        etikett={t.hvem}
        utkast={hvem}
        minRader={1}
        visStatus={false}
        {...(provd && tom(hvem.tekst) ? { feil: t.manglerHvem } : {})}
      />
      <Datofelt
        etikett={t.dato}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && !dato ? { feil: t.manglerDato } : {})}
      />
      {snakket && (
        <Oppringningstolk
          kjent={ring.tolkesprak}
          valg={tolk}
          vedValg={settTolk}
          uten={uten}
          mangler={provd && manglerTolkegrunn}
        />
      )}
      <Fritekst
        etikett={tekstfelt}
        {...(snakket ? { beskrivelse: t.tekstHjelp } : {})}
        utkast={tekst}
        minRader={snakket ? 4 : 2}
        {...(provd && manglerTekst ? { feil: t.manglerTekst } : {})}
      />
      {snakket && (
        <Hvemvalg mennesker={ring.personer} etikett={t.gjelder} valgte={gjelder} vedEndring={settGjelder} />
      )}
      <Innsynsvalg
        merke={merke}
        vedMerke={settMerke}
        grunn={grunn}
        feil={provd && !merke ? journal.innsyn.mangler : undefined}
        grunnfeil={provd && manglerGrunn ? { feil: journal.innsyn.manglerGrunn } : {}}
      />
    </Skjemadialog>
  )
}
