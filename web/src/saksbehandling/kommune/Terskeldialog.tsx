import { definisjonen, MED_TERSKEL } from '@handlingsrom/kontrakt/indikator'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { Select, Textarea, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Beslutningsdialog } from './Beslutningsdialog.tsx'

const RETNINGER = ['over', 'under'] as const
type Retning = (typeof RETNINGER)[number] | 'ingen'
type Malt = (typeof MED_TERSKEL)[number]

/** Setter, endrer eller tar bort én terskel. Uten eier er det ingen å varsle, og da kan den ikke settes. */
export function Terskeldialog({ kommune, vedLukk }: { kommune: Kommunevisning; vedLukk: () => void }) {
  const tekster = useTekster()
  const { kommune: k, indikator: i } = tekster
  const t = i.beslutning
  const [valgt, settValgt] = useState<Malt>(MED_TERSKEL[0] as Malt)
  const [retning, settRetning] = useState<Retning>('over')
  const [tallet, settTallet] = useState('')
  const [eier, settEier] = useState('')
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast('kommune:terskler:grunn')
  const utenGrunn = grunn.tekst.trim() === ''
  const verdi = /^\d{1,3}$/.test(tallet.trim()) ? Number(tallet) : undefined
  const settes = retning !== 'ingen'
  const kropp = () => {
    settProvd(true)
    if (utenGrunn || (settes && (verdi === undefined || eier === ''))) return undefined
    const terskel = settes ? { retning, verdi, eier } : null
    return { indikator: valgt, terskel, grunn: grunn.tekst.trim() }
  }
  return (
    <Beslutningsdialog
      kommune={kommune}
      omrade="terskler"
      vei="terskel"
      tittel={t.endreTerskel}
      intro={t.terskelHjelp}
      bekreft={t.lagre}
      kropp={kropp}
      mitt={`${i.navn[valgt]}: ${t.retning[retning]} ${settes ? tallet : ''}\n${grunn.tekst}`}
      detAndre={naa =>
        naa.terskler
          .map(x => `${i.navn[x.indikator]}: ${t.retning[x.retning]} ${x.verdi}, ${x.eierNavn}`)
          .join('\n') || t.ingenTerskler
      }
      forkast={grunn.forkast}
      vedLukk={vedLukk}
    >
      <Select
        size="small"
        label={i.indikator}
        value={valgt}
        onChange={e => settValgt(e.target.value as Malt)}
      >
        {MED_TERSKEL.map(x => (
          <option key={x} value={x}>
            {i.navn[x]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t.varsleNar}
        value={retning}
        onChange={e => settRetning(e.target.value as Retning)}
      >
        {[...RETNINGER, 'ingen' as const].map(r => (
          <option key={r} value={r}>
            {t.retning[r]}
          </option>
        ))}
      </Select>
      {settes && (
        <>
          <TextField
            size="small"
            label={definisjonen(valgt).form === 'dager' ? t.antallDager : t.antallProsent}
            htmlSize={4}
            inputMode="numeric"
            autoComplete="off"
            value={tallet}
            error={provd && verdi === undefined ? t.manglerTall : undefined}
            onChange={e => settTallet(e.target.value)}
          />
          <Select
            size="small"
            label={t.eier}
            description={t.eierHjelp}
            value={eier}
            error={provd && eier === '' ? t.manglerEier : undefined}
            onChange={e => settEier(e.target.value)}
          >
            <option value="">{t.velgEier}</option>
            {kommune.muligeEiere.map(e => (
              <option key={e.ansattId} value={e.ansattId}>
                {e.navn}
              </option>
            ))}
          </Select>
        </>
      )}
      <Textarea
        size="small"
        label={k.grunn}
        description={k.grunnHjelp}
        minRows={2}
        value={grunn.tekst}
        error={provd && utenGrunn ? k.feil.grunn : undefined}
        onChange={e => grunn.settTekst(e.target.value)}
      />
    </Beslutningsdialog>
  )
}
