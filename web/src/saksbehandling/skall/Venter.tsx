import { Laster } from '../../felles/komponenter/Tilstander.tsx'
import stil from './Skall.module.css'

/** Mens vi finner ut hvem som er logget inn: plassen siden kommer til å ha, og ordene «Henter» for skjermleseren. */
export const Venter = () => (
  <main className={stil.innhold}>
    <Laster side rader={6} hoyde={61} />
  </main>
)
