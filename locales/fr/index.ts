import type { InterfaceWords } from '../types.ts';
import { actors } from './actors.ts';
import { clouds } from './clouds.ts';
import { findings } from './findings.ts';
import { words } from './interface.ts';
import { page } from './page.ts';
import { steps } from './steps.ts';

export default { interface: words, actors, clouds, findings, page, steps } satisfies InterfaceWords;
