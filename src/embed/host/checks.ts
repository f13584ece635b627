// Whether a message that reaches the page around an embed is to be believed.

/** An embedding frame: where it was sent, and whether the page denies it an origin. */
export interface HostedFrame {
  readonly origin: string;
  readonly sandboxed: boolean;
}

export interface HeardMessage {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export const leastHeight = 120;
export const mostHeight = 4000;

/** The message, if it comes from where the frame was sent and is one of the protocol's; else null. */
export function heard(frame: HostedFrame, origin: string, data: unknown): HeardMessage | null {
  if (origin !== (frame.sandboxed ? 'null' : frame.origin)) return null;
  if (typeof data !== 'object' || data === null) return null;
  const fields = data as Readonly<Record<string, unknown>>;
  const { type, version } = fields;
  if (version !== 1 || typeof type !== 'string' || !/^imh:(?:ready|resize|select|state)$/u.test(type)) return null;
  return { type, data: fields };
}

/** A height in pixels that the page may give the frame; null where it is no finite number. */
export function heightOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.min(mostHeight, Math.max(leastHeight, Math.ceil(value)))
    : null;
}
