import type { Locale } from '../../lib/facts/languages.ts';
import type { ActorsWords } from '../shape/actors.ts';
import type { CausesWords } from '../shape/causes.ts';
import type { CloudsWords } from '../shape/clouds.ts';
import type { FindingsWords } from '../shape/findings.ts';
import type { InterfaceLabels } from '../shape/interface.ts';
import type { PageWords } from '../shape/page.ts';
import type { StepsWords } from '../shape/steps.ts';
import { loadPack } from './pack.ts';

/** What every page of the extension shows, in one language. */
export interface Words {
  locale: Locale;
  interface: InterfaceLabels;
  actors: ActorsWords;
  causes: CausesWords;
  clouds: CloudsWords;
  findings: FindingsWords;
  page: PageWords;
  steps: StepsWords;
}

/** Loads what every page of the extension shows. */
export async function loadLocale(locale: Locale): Promise<Words> {
  return { ...(await loadPack('shell', locale)), locale } as Words;
}
