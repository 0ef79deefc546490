/* Setter lyst/mørkt og språk på <html> før første maling, så siden ikke blinker. Egen fil fordi CSP nekter innskutt skript. */
;(() => {
  const rot = document.documentElement
  let tema = null
  let spraak = null
  try {
    tema = localStorage.getItem('handlingsrom.tema')
    spraak = localStorage.getItem('handlingsrom.spraak')
  } catch {
    /* Lagring kan være slått av. Da gjelder maskinens valg og bokmål. */
  }
  const mork = tema === 'dark' || (tema !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  rot.classList.toggle('dark', mork)
  rot.classList.toggle('light', !mork)
  if (spraak === 'nb' || spraak === 'nn' || spraak === 'en') rot.lang = spraak
})()
