// The site's typeface as a rule with the font inside, so that a picture looks the same on any machine.
import typeface from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';

/** Null where the font cannot be fetched: a viewer's own face stands in. */
export async function typefaceRule(): Promise<string | null> {
  const inside = typeface.startsWith('data:') ? typeface : await fetched(typeface);
  if (inside === null) return null;
  const source = `url(${inside}) format('woff2')`;
  return `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:200 800;src:${source}}`;
}

/** The font as an address that holds it. */
async function fetched(address: string): Promise<string | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return `data:font/woff2;base64,${btoa(binary)}`;
  } catch {
    return null;
  }
}
