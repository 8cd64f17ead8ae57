import '@fontsource/be-vietnam-pro/latin-400.css'
import '@fontsource/be-vietnam-pro/vietnamese-400.css'
import '@fontsource/be-vietnam-pro/latin-600.css'
import '@fontsource/be-vietnam-pro/vietnamese-600.css'
import '@fontsource/be-vietnam-pro/latin-700.css'
import '@fontsource/be-vietnam-pro/vietnamese-700.css'
import '../styles/desk-colours.css'
import '../styles/desk-base.css'
import '../styles/desk-shell.css'
import '../styles/desk-form.css'
import '../styles/desk-table.css'
import '../styles/desk-figure.css'
import '../styles/desk-touchpoint.css'
import '../styles/desk-print.css'
import { render } from 'preact'
import { App } from './app.tsx'

const place = document.getElementById('desk')
if (place) render(<App />, place)
