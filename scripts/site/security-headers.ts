// The security headers of the site: sent by the preview server, and written into the build for real hosts.
import { beforePaintHash } from './before-paint.ts';

/** Who may put an embed into a page: any https page, and ourselves (the embed builder's preview). */
export const embedParents = (): string => process.env['EMBED_PARENTS'] ?? "'self' https:";

/** Nothing from elsewhere, no inline script or style, no eval, Trusted Types. */
function contentSecurityPolicy(frames: {
  readonly script: string;
  readonly within: string;
  readonly around: string;
  /** True for files that stand alone: their style and typeface are inside. */
  readonly alone?: boolean;
}): string {
  const inside = frames.alone === true;
  return [
    "default-src 'none'",
    `script-src 'self'${frames.script}`,
    `style-src 'self'${inside ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: blob:",
    `font-src 'self'${inside ? ' data:' : ''}`,
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    `frame-src ${frames.within}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-ancestors ${frames.around}`,
    "require-trusted-types-for 'script'",
    // `default` is the street map's, where it is opened.
    'trusted-types svelte-trusted-html own-service-worker default',
  ].join('; ');
}

const pagePolicy = contentSecurityPolicy({ script: '', within: "'self'", around: "'none'" });
/** Reports and pictures can be saved and sent: what they look like is inside them. No script of theirs runs. */
const alonePolicy = contentSecurityPolicy({ script: '', within: "'none'", around: "'none'", alone: true });
/** An embed's few lines before the first paint are inline, by their hash. */
const embedPolicy = () =>
  contentSecurityPolicy({ script: ` '${beforePaintHash}'`, within: "'none'", around: embedParents() });

/**
 * Of every response. An embed in a sandbox has no origin, so all files answer any: they are open data, and there is no
 * cookie or sign-in that could make an answer differ.
 */
const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Embeds of this edition, and of editions that are kept. */
const embedPath = /^\/?(?:edition\/[^/]+\/)?embed(?:\.html|\/|$)/u;

/** Reports and pictures, likewise. */
const alonePath = /^\/?(?:edition\/[^/]+\/)?(?:reports|figures)\//u;

function policyOf(path: string): string {
  if (embedPath.test(path)) return embedPolicy();
  return alonePath.test(path) ? alonePolicy : pagePolicy;
}

/** Header name → value of the answer to a path below the site's root. */
export function securityHeaders(path: string): Record<string, string> {
  return { 'Content-Security-Policy': policyOf(path), ...everywhere };
}

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;

/**
 * `_headers` file understood by common static hosts. Where two rules fit a path, hosts join or replace values: so that
 * exactly one rule gives a path its policy, each folder has its own.
 * @param names what lies in the site's root, folders with a slash at the end.
 */
export function headersFile(names: readonly string[]): string {
  const policy = (path: string) => {
    const { 'Content-Security-Policy': value = '' } = securityHeaders(path);
    return { 'Content-Security-Policy': value };
  };
  const pathsOf = (name: string) => (name.endsWith('/') ? `${name}*` : name);
  const inSite = ['', ...names.filter((name) => name !== 'edition/')];
  // A kept edition may hold what this one lacks.
  const inKept = [...new Set([...inSite, 'reports/', 'figures/'])];
  return [
    rule('/*', everywhere),
    ...inSite.map((name) => rule(`/${pathsOf(name)}`, policy(name))),
    rule('/edition/', policy('')),
    ...inKept.map((name) => rule(`/edition/:edition/${pathsOf(name)}`, policy(name))),
  ].join('');
}

/** The same for nginx: include it in the `server` block. */
export function nginxFile(): string {
  const around = (policy: string) => policy.replaceAll('"', '\\"');
  const lines = Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return [
    `set $imh_policy "${around(pagePolicy)}";`,
    `if ($uri ~ "^(.*/)?embed(\\.html|/.*)?$") { set $imh_policy "${around(embedPolicy())}"; }`,
    `if ($uri ~ "^(.*/)?(reports|figures)/.*$") { set $imh_policy "${around(alonePolicy)}"; }`,
    'add_header Content-Security-Policy $imh_policy always;',
    ...lines,
    '',
  ].join('\n');
}
