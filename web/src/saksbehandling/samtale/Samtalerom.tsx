import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import type { Samtaledetaljer } from '@handlingsrom/kontrakt/sak/samtale'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Button } from '@navikt/ds-react'
import { useEffect, useMemo, useState } from 'react'
import { useSmalSkjerm } from '../../felles/innstillinger/useSmalSkjerm.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { AlleBarna, alleBarnaHolder } from './AlleBarna.tsx'
import { Avslutning } from './Avslutning.tsx'
import { Barnevelger } from './Barnevelger.tsx'
import { Barnevisning } from './Barnevisning.tsx'
import { Bunnlinje } from './Bunnlinje.tsx'
import { Husk } from './Husk.tsx'
import { Hvemsvarer } from './Hvemsvarer.tsx'
import { sporresNaa, temaSporresNaa } from './hverGang.ts'
import { Notatlapp } from './Notatlapp.tsx'
import { Omfangslinje } from './Omfangslinje.tsx'
import { delOmfanget } from './omfangsdeling.ts'
import { Konfliktkontekst, Romkontekst } from './Romkontekst.tsx'
import stil from './Samtalerom.module.css'
import { Samtaletemaer } from './Samtaletemaer.tsx'
import { Snarveier } from './Snarveier.tsx'
import { Synvisning } from './Synvisning.tsx'
import type { Kartleggingsskjema } from './samtaleskjema.ts'
import { type Steg, SYN } from './steg.ts'
import { Temavalg } from './Temavalg.tsx'
import { Temavisning } from './Temavisning.tsx'
import { Toppfelt } from './Toppfelt.tsx'
import { aktivKolonne, useSamtaletaster } from './taster.ts'
import { useFokusvakt } from './useFokusvakt.ts'
import { useGang } from './useGang.ts'
import { useStegIAdressen } from './useStegIAdressen.ts'
import { useSvarrom } from './useSvarrom.ts'

type Props = {
  detaljer: Samtaledetaljer
  skjema: Kartleggingsskjema
  visning: Kartleggingsvisning
  sak: Saksvisning
}

export function Samtalerom({ detaljer, skjema, visning, sak }: Props) {
  const { samtalerom: t, kartlegging, svarfelt } = useTekster()
  const smal = useSmalSkjerm()
  const { samtale } = detaljer
  const { sakId } = sak
  const dagens = visning.dagens as Dato
  const { rom, konflikter, venter } = useSvarrom(
    {
      sakId,
      samtaleId: samtale.samtaleId,
      dato: samtale.dato as Dato,
      sted: samtale.sted,
      skjemaversjon: skjema.versjon,
    },
    visning,
    dagens,
    sak.sisteNr,
    skjema.fortell,
  )
  const [naa, siden] = useMemo(
    () => delOmfanget(skjema.rekkefolge, visning.omfang.valgt, visning.dagens),
    [skjema, visning.omfang.valgt, visning.dagens],
  )
  const rekke: readonly Steg[] = useMemo(
    () => [...naa, ...(visning.barn.length > 0 ? [SYN as Steg] : []), ...siden],
    [naa, siden, visning.barn.length],
  )
  const { steg, modus, avslutter, settSteg, settModus, settAvslutter } = useStegIAdressen(rekke[0] ?? SYN)
  const [snarveier, visSnarveier] = useState(false)
  const [lapp, apneLapp] = useState(false)
  const barna = useMemo(() => visning.barn.map(b => b.personId), [visning.barn])
  const barnevis = modus === 'barn' && !smal && !avslutter && barna.length > 0
  const gang = useGang({
    rekke,
    steg,
    settSteg,
    barnevis,
    smal,
    barn: barna,
    svarrom: rom.svarrom,
    avslutt: () => settAvslutter(true),
  })
  const { valgtBarn, velgBarn, overskrift, gaa } = gang
  const hverGang = useMemo(
    () => sporresNaa(skjema, visning, samtale.samtaleId),
    [skjema, visning, samtale.samtaleId],
  )
  const temaHverGang = useMemo(() => temaSporresNaa(hverGang), [hverGang])
  // Det som er skrevet, føres inn også når hun går ut av samtalen.
  useEffect(() => () => rom.svarrom.forlatAlle(), [rom.svarrom])

  useFokusvakt()
  useSamtaletaster({
    ...gang.taster,
    lapp: () => apneLapp(true),
    kanVises: () => {
      const her = aktivKolonne()
      const tema = visning.tema.find(x => x.tema === her?.tema)?.tema
      if (her && tema) rom.svarrom.sett(her.hvem, tema, { innsyn: { merke: 'kan-vises' } })
    },
    hjelp: () => visSnarveier(true),
  })

  const navnPa = (s: Steg | undefined) =>
    s === undefined ? t.tilAvslutning : s === SYN ? svarfelt.syn.tittel : kartlegging.tema[s]
  const navn = (sted: string | undefined) =>
    visning.barn.find(b => b.personId === sted)?.fornavn ?? navnPa(sted as Steg | undefined)
  const felles = { visning, sak, skjema, overskrift }
  const midten = avslutter ? (
    <Avslutning
      {...felles}
      detaljer={detaljer}
      rekkefolge={[...naa, ...siden]}
      venter={venter}
      vedTilbake={() => settAvslutter(false)}
      hverGang={hverGang}
      gaaTil={tema => {
        settAvslutter(false)
        settSteg(tema)
      }}
    />
  ) : barnevis ? (
    <Barnevisning
      {...felles}
      tema={[...naa, ...siden]}
      valgt={valgtBarn}
      velg={velgBarn}
      sted={samtale.sted}
      vedSteg={settSteg}
    />
  ) : steg === SYN ? (
    <Synvisning {...felles} bare={smal ? valgtBarn : undefined} sted={samtale.sted} />
  ) : (
    <Temavisning
      {...felles}
      key={steg}
      tema={steg}
      nr={rekke.filter(x => x !== SYN).indexOf(steg) + 1}
      av={visning.tema.length}
      bare={smal ? valgtBarn : undefined}
    />
  )
  return (
    <Romkontekst value={rom}>
      <Konfliktkontekst value={konflikter}>
        <Toppfelt
          sak={sak}
          samtale={samtale}
          modus={modus}
          settModus={settModus}
          avslutter={avslutter}
          settAvslutter={apen => {
            rom.svarrom.forlatAlle()
            settAvslutter(apen)
          }}
          visModus={!smal && visning.barn.length > 0}
        />
        <div className={stil.rom}>
          {!smal && !avslutter && (
            <div className={stil.venstre}>
              <Samtaletemaer
                visning={visning}
                naa={naa}
                siden={siden}
                steg={steg}
                velg={ny => gaa(ny, 'overskrift')}
                hverGang={temaHverGang}
              />
              <Notatlapp visning={visning} apen={lapp} apne={apneLapp} />
            </div>
          )}
          <div className={stil.midten}>
            {!avslutter && (
              <div className={stil.forst}>
                <Husk apentForst={samtale.antallSvar === 0 && !smal} />
                <Omfangslinje sakId={sakId} visning={visning} rekkefolge={[...naa, ...siden]} />
                <Hvemsvarer />
                {steg !== 'antall-alder' && !barnevis && !alleBarnaHolder(sak) && (
                  <div className={`${stil.flate} ${stil.mangler} ${stil.linje}`}>
                    <p>{t.alleBarna.ikkeBesvart}</p>
                    <Button
                      size="xsmall"
                      variant="secondary"
                      onClick={() => gaa('antall-alder', 'overskrift')}
                    >
                      {t.alleBarna.spor}
                    </Button>
                  </div>
                )}
                {barnevis && !alleBarnaHolder(sak) && <AlleBarna sak={sak} />}
              </div>
            )}
            {smal && !avslutter && (
              <>
                <Temavalg rekke={rekke} steg={steg} velg={ny => gaa(ny, 'overskrift')} navnPa={navnPa} />
                <Barnevelger barn={visning.barn} valgt={valgtBarn} velg={velgBarn} />
              </>
            )}
            {midten}
            {smal && !avslutter && <Notatlapp visning={visning} apen={lapp} apne={apneLapp} />}
          </div>
        </div>
        {!avslutter && (
          <Bunnlinje
            smal={smal}
            visSnarveier={() => visSnarveier(true)}
            forrige={
              gang.nabo.forrige === undefined
                ? undefined
                : { navn: navn(gang.nabo.forrige), gaa: () => gang.forrige('overskrift') }
            }
            neste={{ navn: navn(gang.nabo.neste), gaa: () => gang.neste('overskrift') }}
          />
        )}
        {snarveier && <Snarveier vedLukk={() => visSnarveier(false)} />}
      </Konfliktkontekst>
    </Romkontekst>
  )
}
