// What the page and the worker that reads its picture say to each other.

import type { RecognizedPicture } from '../../lib/recognize/picture/recognize-picture.ts';

/** Why a picture can't be read. */
export type PictureFault = 'too-large' | 'broken';

export type PictureMessage =
  | { kind: 'progress'; percent: number }
  | { kind: 'read'; recognized: RecognizedPicture }
  | { kind: 'fault'; fault: PictureFault };
