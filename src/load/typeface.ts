// The site's typeface as bytes, so that a picture looks the same on any machine.
import typeface from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';

export const typefaceName = 'Atkinson Hyperlegible Next';
export const typefaceWeights = '200 800';

/** The font file; null where it cannot be fetched: a viewer's own face stands in. */
export async function typefaceBytes(): Promise<Uint8Array<ArrayBuffer> | null> {
  // In one file the font stands in its address.
  const inside = /^data:[^,]*;base64,(.*)$/u.exec(typeface)?.[1];
  if (inside !== undefined) return Uint8Array.from(atob(inside), (byte) => byte.charCodeAt(0));
  try {
    const response = await fetch(typeface);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** A rule with the font inside. */
export function typefaceRule(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const source = `url(data:font/woff2;base64,${btoa(binary)}) format('woff2')`;
  return `@font-face{font-family:'${typefaceName}';font-weight:${typefaceWeights};src:${source}}`;
}
