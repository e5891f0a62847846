/** A key of a shape, with what is said about it. */
export interface ShapeMember extends ShapeType {
  key: string;
  note: string | undefined;
}

interface ShapeType {
  /** The keys within. */
  members?: ShapeMember[];
  /** Whether those stand under each of some ids, as in a `Record`. */
  each?: boolean;
}

export interface ShapeDeclaration extends ShapeType {
  note: string | undefined;
}

const token = /\/\*\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|[\w$]+|[{}<>();:?=&|,[\].]/g;

/**
 * The declarations of a file in locales/shape, by name, with their comments. It reads what stands there: interfaces, and
 * types made of names, `Record`, `&` and keys in braces. Names of the same file are followed.
 */
export function parseShape(source: string): Map<string, ShapeDeclaration> {
  const tokens = (source.match(token) ?? []).filter((one) => !one.startsWith('//'));
  const found = new Map<string, ShapeDeclaration>();
  /** Where a type names another of the file: filled in when all are known. */
  const named: [type: ShapeType, name: string][] = [];
  let at = 0;

  const note = (): string | undefined =>
    tokens[at]?.startsWith('/**') ? unwrapped(tokens[at++] ?? '') : undefined;

  function members(): ShapeMember[] {
    const list: ShapeMember[] = [];
    at++; // {
    while (tokens[at] !== '}') {
      if (at >= tokens.length) throw new Error('A brace is left open.');
      const said = note();
      const key = (tokens[at++] ?? '').replaceAll("'", '');
      at += tokens[at] === '?' ? 2 : 1; // ?:
      list.push(Object.assign(type(), { key, note: said }));
    }
    at++; // }
    return list;
  }

  /** A type up to the `;` that ends it, or the `}` around it. */
  function type(): ShapeType {
    const own: ShapeType = {};
    for (let one = tokens[at]; one !== undefined && one !== ';' && one !== '}'; one = tokens[at]) {
      if (one === '{') {
        own.members = [...(own.members ?? []), ...members()];
        continue;
      }
      if (one === 'Record') own.each = true;
      // Keys in braces beside a Record stand in the same object.
      else if (one === '&') own.each = false;
      else named.push([own, one]);
      at++;
    }
    if (tokens[at] === ';') at++;
    return own;
  }

  while (at < tokens.length) {
    const said = note();
    if (tokens[at] !== 'export') {
      while (at < tokens.length && tokens[at] !== ';') at++;
      at++;
      continue;
    }
    const [, kind = '', name = ''] = tokens.slice(at, at + 3);
    at += 3;
    if (kind === 'interface') {
      found.set(name, { note: said, members: members() });
      continue;
    }
    at++; // =
    found.set(name, Object.assign(type(), { note: said }));
  }
  for (const [own, name] of named) {
    const other = found.get(name);
    if (other?.members) own.members = [...(own.members ?? []), ...other.members];
  }
  return found;
}

const unwrapped = (comment: string): string =>
  comment
    .slice('/**'.length, -'*/'.length)
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
