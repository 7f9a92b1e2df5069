import { writeFileSync } from 'node:fs'
import { bundlePage, pageModule } from './bundle.ts'

/** Writes the style sheet and the script of HTML files, as the writer puts them into each. */
writeFileSync(pageModule, await bundlePage())
