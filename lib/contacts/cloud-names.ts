import { type CloudId, clouds } from '../facts/clouds.ts';
import { comparable } from './comparable.ts';

/** How lists name the clouds. "Government" alone is not here: it doesn't say which one. */
const cloudTexts: Record<CloudId, readonly string[]> = {
  commercial: [
    'commercial',
    'public',
    'worldwide',
    'ww',
    'global',
    'commercial (public)',
    'public cloud',
    'microsoft 365 commercial',
    '商用',
    'パブリック',
    '一般法人',
    'kommerziell',
    'öffentlich',
    'commerciale',
    'publique',
    'comercial',
    'pública',
    'público',
  ],
  gcc: [
    'gcc',
    'government community cloud',
    'gcc moderate',
    'us government gcc',
    'commercial (public) using gcc products',
  ],
  'gcc-high': [
    'gcc high',
    'gcch',
    'gcc-h',
    'government community cloud high',
    'us government gcc high',
    'azure gov',
    'azure government',
    'gcc high / azure gov',
    'gov - gcc high',
  ],
  dod: [
    'dod',
    'us dod',
    'department of defense',
    'us department of defense',
    'us government dod',
    'gov - dod',
  ],
};

const cloudByText = new Map(
  clouds.flatMap(({ id }) => cloudTexts[id].map((text): [string, CloudId] => [comparable(text), id])),
);

/** The agreement's cloud that a cell names; undefined where it names none that we know. */
export const cloudOf = (text: string): CloudId | undefined => cloudByText.get(comparable(text));
