import { type Gray, toPgm } from './pixels.ts';
import { type PictureWord, parseTsv } from './words.ts';

/** Languages whose letters are read. Japanese data know Latin letters too, but not as well. */
export type ReadLanguage = 'eng' | 'jpn';

/** The parts of Tesseract's API, as its core for WebAssembly has it, that are used here. */
interface Api {
  Init(path: null, language: string, engine: number): number;
  SetPageSegMode(mode: number): void;
  SetImageFile(exif: number, angle: number): number;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
  Clear(): void;
}
export interface Core {
  TessBaseAPI: new () => Api;
  FS: { writeFile(path: string, data: Uint8Array): void };
}
export type CoreFactory = (options: {
  wasmBinary: Uint8Array;
  TesseractProgress(percent: number): void;
  print(line: string): void;
  printErr(line: string): void;
}) => Promise<Core>;

/** Where the program and its data come from: files of the package, in a browser and in Node. */
export interface TesseractFiles {
  factory: CoreFactory;
  wasm(): Promise<Uint8Array>;
  data(language: ReadLanguage): Promise<Uint8Array>;
}

export interface WordReader {
  /** The words in a prepared picture; says in between how much of it is read, 0 to 100. */
  read(picture: Gray, language: ReadLanguage, onProgress: (percent: number) => void): Promise<PictureWord[]>;
}

/** The engine that reads lines by neural networks; the older one isn't shipped. */
const lstmOnly = 1;
/** Columns, bars and dialogs are told apart. */
const wholePage = 3;

/** Opens Tesseract. Each language's data are loaded with the first picture that needs them. */
export async function openTesseract({ factory, wasm, data }: TesseractFiles): Promise<WordReader> {
  let tell: (percent: number) => void = () => undefined;
  const silent = () => undefined;
  const core = await factory({
    wasmBinary: await wasm(),
    TesseractProgress: (percent) => tell(percent),
    print: silent,
    printErr: silent,
  });
  const apis = new Map<ReadLanguage, Api>();
  const open = async (language: ReadLanguage): Promise<Api> => {
    const held = apis.get(language);
    if (held) return held;
    core.FS.writeFile(`${language}.traineddata`, await data(language));
    const api = new core.TessBaseAPI();
    if (api.Init(null, language, lstmOnly) !== 0) throw new Error(`Tesseract can’t read ${language}.`);
    api.SetPageSegMode(wholePage);
    apis.set(language, api);
    return api;
  };
  return {
    async read(picture, language, onProgress) {
      const api = await open(language);
      tell = onProgress;
      core.FS.writeFile('/input', toPgm(picture));
      if (api.SetImageFile(1, 0) !== 0 || api.Recognize(null) !== 0) return [];
      const words = parseTsv(api.GetTSVText(0));
      api.Clear();
      return words;
    },
  };
}
