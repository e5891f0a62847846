// What browsers give only to pages from https or this machine, for pages from an ordinary http server in an intranet.

/** Locks as far as the stores need them, within this page: no other one shares what it keeps. */
function lockManager(): Pick<LockManager, 'request'> {
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => unknown): Promise<unknown> => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(work);
    queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  return { request } as Pick<LockManager, 'request'>;
}

/** A random id in the form of crypto.randomUUID. */
function randomUuid(): ReturnType<Crypto['randomUUID']> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') as ReturnType<Crypto['randomUUID']>;
}

/** Copies by way of a field, as was done before there was a clipboard for pages. */
async function writeText(text: string): Promise<void> {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (!isCopied) throw new Error('The browser refused to copy.');
}

const standIn = (holder: object, name: string, value: unknown) => {
  if (!(name in holder) || (holder as Record<string, unknown>)[name] === undefined)
    Object.defineProperty(holder, name, { value, configurable: true });
};

standIn(navigator, 'locks', lockManager());
standIn(navigator, 'clipboard', { writeText });
standIn(crypto, 'randomUUID', randomUuid);
