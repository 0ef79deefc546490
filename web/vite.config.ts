import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Samme strenge policy som serveren skal sende; forhåndsvisningen bruker den, slik at et brudd merkes her. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const API = process.env.HANDLINGSROM_API ?? 'http://localhost:8080'
const TIL_SERVEREN = ['/api', '/oidc', '/isalive', '/isready']

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: {
    port: 5173,
    strictPort: true,
    proxy: Object.fromEntries(TIL_SERVEREN.map(sti => [sti, { target: API, changeOrigin: false }])),
  },
  preview: { port: 5174, strictPort: true, headers: { 'Content-Security-Policy': CSP } },
  css: { modules: { generateScopedName: '[name]__[local]' } },
  build: {
    outDir: 'dist/saksbehandling',
    emptyOutDir: true,
    target: 'es2022',
    // Ingen filer bakes inn som data:-adresser; font-src er bare 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
})
