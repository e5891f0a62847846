// Which files of Tesseract's packages are used: the build ships them, the command line reads them.
import type { ReadLanguage } from '../lib/recognize/picture/tesseract.ts';

/** For processors that work on several numbers at once, as every browser that we run in expects; neural networks only. */
export const tesseractCore = 'tesseract.js-core/tesseract-core-simd-lstm.js';

/** The best data in whole numbers: a quarter of the size, a third of the time, and as good on screens. */
export const languageData: Readonly<Record<ReadLanguage, string>> = {
  eng: '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
  jpn: '@tesseract.js-data/jpn/4.0.0_best_int/jpn.traineddata.gz',
};
