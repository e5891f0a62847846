/** What support and IT look a refused sign-in up by. */
export interface ErrorDetails {
  correlationId?: string;
  requestId?: string;
  /** As it was written. */
  timestamp?: string;
}

const guid = `([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})`;
/** Between a label and its value: a colon, a blank, a line end, a cell. */
const gap = String.raw`[\s:：=|"'（(]{0,8}`;

/** The labels as the sign-in pages write them in the six languages, and the keys of the sign-in's own answers. */
const correlation = new RegExp(
  String.raw`(?:correlation[ _-]?id|korrelations-?id|id de corr[ée]lation|id\.? de correlaci[óo]n|id (?:de|da) correla[çc][ãa]o|相関\s*ID|関連付け\s*ID)${gap}${guid}`,
  'i',
);
const request = new RegExp(
  String.raw`(?:request[ _-]?id|trace[ _-]?id|anforderungs-?id|id de (?:la )?demande|id\.? de (?:la )?solicitud|id da solicita[çc][ãa]o|要求\s*ID|リクエスト\s*ID)${gap}${guid}`,
  'i',
);
const timestamp =
  /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?/;
const labelledTime = new RegExp(
  String.raw`(?:time ?stamp|zeitstempel|horodatage|marca de tiempo|carimbo de data\/hora|タイムスタンプ)${gap}(${timestamp.source}|[^\n|]{6,40}?(?=\s*(?:\n|$|message|nachricht|app)))`,
  'i',
);

/** Reads what a sign-in error page's own lines say. */
export function errorDetailsIn(text: string): ErrorDetails {
  const correlationId = correlation.exec(text)?.[1]?.toLowerCase();
  const requestId = request.exec(text)?.[1]?.toLowerCase();
  const when = labelledTime.exec(text)?.[1]?.trim() ?? (correlationId && timestamp.exec(text)?.[0]);
  return {
    ...(correlationId && { correlationId }),
    ...(requestId && { requestId }),
    ...(when && { timestamp: when }),
  };
}
