import type { Importresultat } from '@handlingsrom/kontrakt/mottak'
import { FolderPlusIcon } from '@navikt/aksel-icons'
import { BodyShort, Button, FileUpload } from '@navikt/ds-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { feilord } from '../../felles/api/feilord.ts'
import { lastOpp } from '../../felles/api/klient.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { type Gruppe, grupper } from './grupper.ts'
import stil from './Mottak.module.css'
import { type Resultat, Resultatliste } from './Resultatliste.tsx'

/** Én melding per kall, i rekkefølge. Feiler én, går de andre likevel; det samme sendt igjen blir aldri to. */
export function Opplasting() {
  const alle = useTekster()
  const t = alle.mottak.opp
  const lager = useQueryClient()
  const mappe = useRef<HTMLInputElement>(null)
  const [resultater, settResultater] = useState<readonly Resultat[]>([])
  const [gang, settGang] = useState<{ nr: number; av: number }>()

  async function send(gruppe: Gruppe<File>): Promise<readonly Resultat[]> {
    const skjema = new FormData()
    for (const fil of gruppe.filer) skjema.append('fil', fil, fil.name)
    try {
      const { resultater: svar } = await lastOpp<Importresultat>('/api/soknader/opplasting', skjema)
      return svar.map(r => ({ ...r, fil: svar.length === 1 ? gruppe.navn : r.fil }))
    } catch (feil) {
      const grunn = `${feilord(feil, alle).tekst} ${t.feilet}`
      return [{ fil: gruppe.navn, utfall: 'avvist', soknadId: null, sakId: null, grunn }]
    }
  }

  async function lesAlle(filer: readonly File[]): Promise<void> {
    const meldinger = grupper(filer)
    const tatt: Resultat[] = []
    for (const [i, gruppe] of meldinger.entries()) {
      settGang({ nr: i + 1, av: meldinger.length })
      tatt.push(...(await send(gruppe)))
      settResultater([...tatt])
    }
    settResultater(tatt)
    settGang(undefined)
    void lager.invalidateQueries({ queryKey: ['lister'] })
  }

  return (
    <div className={stil.opp}>
      <FileUpload
        translations={{
          dropzone: {
            button: t.knapp,
            buttonMultiple: t.knapp,
            dragAndDrop: t.dra,
            dragAndDropMultiple: t.dra,
            drop: t.slipp,
            or: t.eller,
          },
        }}
      >
        <FileUpload.Dropzone
          label={t.etikett}
          description={t.hjelp}
          multiple
          onSelect={filer => void lesAlle(filer.map(f => f.file))}
        />
      </FileUpload>
      <input
        ref={mappe}
        type="file"
        hidden
        multiple
        // Nettleserne kaller det fortsatt dette; React kjenner det ikke som egenskap.
        {...{ webkitdirectory: '' }}
        onChange={hendelse => {
          void lesAlle([...(hendelse.target.files ?? [])])
          hendelse.target.value = ''
        }}
      />
      <div>
        <Button
          size="small"
          variant="tertiary"
          icon={<FolderPlusIcon aria-hidden />}
          onClick={() => mappe.current?.click()}
        >
          {t.mappe}
        </Button>
      </div>
      <BodyShort role="status" size="small">
        {gang && t.laster(gang.nr, gang.av)}
      </BodyShort>
      {resultater.length > 0 && <Resultatliste resultater={resultater} vedFjern={() => settResultater([])} />}
    </div>
  )
}
