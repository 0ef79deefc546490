import * as pdfjs from 'pdfjs-dist'
import arbeider from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Pdfviser.module.css'
import { Laster } from './Tilstander.tsx'

// Arbeideren ligger hos oss som en egen fil; worker-src er bare 'self'.
pdfjs.GlobalWorkerOptions.workerSrc = arbeider

const BREDDE_PX = 1100

/** Leser en PDF side for side. Hver side er et bilde med teksten lesbar for skjermlesere. */
export function Pdfviser({ adresse, reserve }: { adresse: string; reserve: ReactNode }) {
  const [dokument, sett] = useState<pdfjs.PDFDocumentProxy | 'feilet'>()
  useEffect(() => {
    const oppgave = pdfjs.getDocument({
      url: adresse,
      useWasm: false,
      disableAutoFetch: true,
      withCredentials: true,
    })
    let borte = false
    oppgave.promise.then(
      lest => !borte && sett(lest),
      () => !borte && sett('feilet'),
    )
    return () => {
      borte = true
      void oppgave.destroy()
    }
  }, [adresse])
  if (dokument === 'feilet') return reserve
  if (!dokument) return <Laster rader={1} hoyde={500} />
  return Array.from({ length: dokument.numPages }, (_, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sidene i en PDF bytter aldri plass
    <Side key={i} dokument={dokument} nr={i + 1} />
  ))
}

function Side({ dokument, nr }: { dokument: pdfjs.PDFDocumentProxy; nr: number }) {
  const t = useTekster().sak.dokument
  const lerret = useRef<HTMLCanvasElement>(null)
  const [tekst, settTekst] = useState('')
  useEffect(() => {
    let borte = false
    let tegning: pdfjs.RenderTask | undefined
    void dokument.getPage(nr).then(async side => {
      const canvas = lerret.current
      if (borte || !canvas) return
      const viewport = side.getViewport({ scale: BREDDE_PX / side.getViewport({ scale: 1 }).width })
      canvas.width = viewport.width
      canvas.height = viewport.height
      tegning = side.render({ canvas, viewport })
      await tegning.promise.catch(() => undefined)
      const innhold = await side.getTextContent()
      if (!borte) settTekst(innhold.items.map(del => ('str' in del ? del.str : '')).join(' '))
    })
    return () => {
      borte = true
      tegning?.cancel()
    }
  }, [dokument, nr])
  return (
    <article aria-label={t.side(nr, dokument.numPages)}>
      <canvas ref={lerret} aria-hidden className={stil.side} />
      <p className="aksel-sr-only">{tekst}</p>
    </article>
  )
}
