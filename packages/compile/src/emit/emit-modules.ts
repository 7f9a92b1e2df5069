import type { Library } from '@diglot/core'
import { editionModules } from './edition-modules.ts'
import { idsModule } from './ids-module.ts'
import { documentsModule, libraryModule } from './library-module.ts'
import { recordModules } from './record-modules.ts'

const notice = '// Generated from content/ by `pnpm generate`. Edits here are overwritten.\n\n'

/**
 * A library as TypeScript modules, by path: typed, free of side effects, the same bytes for the same library.
 *
 * `ids.ts` has the unions of ids, `editions.ts` loads editions one by one, `facts.ts` and its like hand on a module
 * for each record, `library.ts` has everything at once.
 */
export function emitModules(library: Library): ReadonlyMap<string, string> {
  const modules: [path: string, text: string][] = [
    ['ids.ts', idsModule(library)],
    ['documents.ts', documentsModule(library)],
    ['library.ts', libraryModule(library)],
    ...editionModules(library),
    ...recordModules({ name: 'facts', type: 'Fact', records: library.facts }),
    ...recordModules({ name: 'missions', type: 'Mission', records: library.missions }),
    ...recordModules({ name: 'people', type: 'Person', records: library.people }),
    ...recordModules({ name: 'events', type: 'Event', records: library.events }),
    ...recordModules({ name: 'terms', type: 'Term', records: library.terms }),
    ...recordModules({ name: 'enumerations', type: 'Enumeration', records: library.enumerations }),
    ...recordModules({ name: 'divergences', type: 'Divergence', records: library.divergences }),
    ...recordModules({ name: 'briefings', type: 'Briefing', records: library.briefings }),
  ]
  return new Map(modules.map(([path, text]) => [path, notice + text]))
}
