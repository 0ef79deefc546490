import { erOmAktivitet } from '@handlingsrom/domene/vilkar/typer'
import type { Vilkarsvisning } from '@handlingsrom/kontrakt/sak/vilkar'
import { Radio, RadioGroup } from '@navikt/ds-react'
import { useMemo, useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { nyUuid7 } from '../../felles/api/id.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Ordfelt } from './Ordfelt.tsx'
import { Vilkarskonflikt } from './Vilkarskonflikt.tsx'
import type { Delprops } from './Vurdering.tsx'
import { kladdAv, lesVilkarskladd, somVilkar, type Vilkarskladd } from './vilkarskladd.ts'

export type Satt = Vilkarsvisning['satt'][number]
type Props = Delprops & { vilkar?: Satt; vedLukk: () => void }

/** Et vilkår, nytt eller under endring. Kladden ligger i utkast, så dialogen kan lukkes midt i. */
export function Vilkarsdialog({ sakId, v, vilkar, vedLukk }: Props) {
  const t = useTekster().vilkar
  const [vilkarId] = useState(() => vilkar?.vilkarId ?? nyUuid7())
  const utkast = useUtkast(`${sakId}:vilkar:${v.soknadId}:${vilkar?.vilkarId ?? 'nytt'}`)
  const kladd = useMemo(() => lesVilkarskladd(utkast.tekst, kladdAv(vilkar)), [utkast.tekst, vilkar])
  const sett = (ny: Partial<Vilkarskladd>) => utkast.settTekst(JSON.stringify({ ...kladd, ...ny }))
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const ferdig = () => {
    utkast.forkast()
    vedLukk()
  }
  const send = (settVersjon: number) => {
    settProvd(true)
    const innhold = somVilkar(
      kladd,
      v.barn.map(b => b.personId),
    )
    if (!innhold) return
    utfor('settVilkar', { soknadId: v.soknadId, vilkarId, vilkar: innhold, settVersjon }).then(
      ferdig,
      () => undefined,
    )
  }
  const naa = v.vilkar.satt.find(x => x.vilkarId === vilkarId)
  const konflikt = erKonflikt(feil)
  return (
    <Skjemadialog
      tittel={vilkar ? t.endreTittel : t.nyttTittel}
      bekreft={t.lagre}
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => send(konflikt ? (naa?.versjon ?? 0) : (vilkar?.versjon ?? 0))}
      vedLukk={vedLukk}
    >
      <Vilkarskonflikt
        sakId={sakId}
        naa={naa}
        feil={feil}
        min={kladd.hva}
        sender={sender}
        vedBehold={() => send(naa?.versjon ?? 0)}
        vedTaAndres={() => {
          nullstill()
          ferdig()
        }}
      />
      <HvaOgNar v={v} kladd={kladd} sett={sett} provd={provd} />
      <Grunnene v={v} kladd={kladd} sett={sett} />
    </Skjemadialog>
  )
}

type Delen = Pick<Delprops, 'v'> & { kladd: Vilkarskladd; sett: (ny: Partial<Vilkarskladd>) => void }

/** Det et vilkår må ha for å kunne lagres: hva, hvem og når. */
function HvaOgNar({ v, kladd, sett, provd }: Delen & { provd: boolean }) {
  const { type, hjemmel, felt: t } = useTekster().vilkar
  const feil = (mangler: boolean, setning: string) => (provd && mangler ? { feil: setning } : {})
  const voksne = Object.fromEntries(v.vilkar.voksne.map(p => [p.personId, p.fornavn]))
  const baklengs = kladd.fra !== undefined && kladd.til !== undefined && kladd.til < kladd.fra
  return (
    <>
      <Valgfelt
        etikett={t.type}
        valg={type}
        verdi={kladd.type}
        vedEndring={ny => sett({ type: ny })}
        {...feil(!kladd.type, t.manglerType)}
      />
      <Valgfelt
        etikett={t.hjemmel}
        valg={hjemmel}
        verdi={kladd.hjemmel}
        vedEndring={ny => sett({ hjemmel: ny })}
        {...feil(!kladd.hjemmel, t.manglerHjemmel)}
      />
      <Valgfelt
        etikett={t.gjelder}
        valg={voksne}
        verdi={kladd.gjelder}
        vedEndring={ny => sett({ gjelder: ny ?? '' })}
        {...feil(!kladd.gjelder, t.manglerHvem)}
      />
      <Ordfelt
        label={t.hva}
        description={t.hvaHjelp}
        value={kladd.hva}
        onChange={e => sett({ hva: e.target.value })}
        error={provd && kladd.hva.trim() === '' ? t.manglerHva : undefined}
      />
      <Datofelt
        etikett={t.fra}
        verdi={kladd.fra}
        vedEndring={ny => sett({ fra: ny })}
        {...feil(!kladd.fra, t.manglerDag)}
      />
      <Datofelt
        etikett={t.til}
        verdi={kladd.til}
        vedEndring={ny => sett({ til: ny })}
        {...feil(!kladd.til || baklengs, baklengs ? t.baklengs : t.manglerDag)}
      />
    </>
  )
}

/** Grunnene loven krever. De kan skrives siden; kontrollen sier fra til de er skrevet. */
function Grunnene({ v, kladd, sett }: Delen) {
  const { felt: t } = useTekster().vilkar
  const aktivitet =
    kladd.type !== undefined && erOmAktivitet({ type: kladd.type, hjemmel: kladd.hjemmel ?? '20' })
  return (
    <>
      <Ordfelt
        label={t.sammenheng}
        description={t.sammenhengHjelp}
        value={kladd.sammenheng}
        onChange={e => sett({ sammenheng: e.target.value })}
      />
      <Ordfelt
        label={t.rimelig}
        description={t.rimeligHjelp}
        value={kladd.rimelig}
        onChange={e => sett({ rimelig: e.target.value })}
      />
      {kladd.type === 'formue-boutgifter' && (
        <Ordfelt
          label={t.salg}
          description={t.salgHjelp}
          value={kladd.salg}
          onChange={e => sett({ salg: e.target.value })}
        />
      )}
      {v.barn.map(b => (
        <Ordfelt
          key={b.personId}
          label={t.barnet(b.fornavn)}
          value={kladd.barna[b.personId] ?? ''}
          onChange={e => sett({ barna: { ...kladd.barna, [b.personId]: e.target.value } })}
        />
      ))}
      {aktivitet && (
        <JaNei
          tittel={t.kvp}
          hjelp={t.kvpHjelp}
          svar={kladd.kvp}
          ja={t.kvpJa}
          nei={t.kvpNei}
          ord={{ ja: t.kvpOrdJa, nei: t.kvpOrdNei }}
          sett={kvp => sett({ kvp })}
        />
      )}
      <JaNei
        tittel={t.varsel}
        hjelp={t.varselHjelp}
        svar={kladd.varsel}
        ja={t.varselJa}
        nei={t.varselNei}
        ord={{ ja: t.varselOrdJa, nei: t.varselOrdNei }}
        sett={varsel => sett({ varsel })}
      />
    </>
  )
}

type JaNeiprops = {
  tittel: string
  hjelp: string
  svar: Vilkarskladd['kvp']
  ja: string
  nei: string
  ord: Readonly<Record<'ja' | 'nei', string>>
  sett: (ny: Vilkarskladd['kvp']) => void
}

const JaNei = ({ tittel, hjelp, svar, ja, nei, ord, sett }: JaNeiprops) => (
  <>
    <RadioGroup
      size="small"
      legend={tittel}
      description={hjelp}
      value={svar.svar ?? ''}
      onChange={(ny: 'ja' | 'nei') => sett({ ...svar, svar: ny })}
    >
      <Radio value="ja">{ja}</Radio>
      <Radio value="nei">{nei}</Radio>
    </RadioGroup>
    {svar.svar && (
      <Ordfelt
        label={ord[svar.svar]}
        value={svar.ord}
        onChange={e => sett({ ...svar, ord: e.target.value })}
      />
    )}
  </>
)
