/** The headers that a host should send, as a person who checks sees them. A test holds them against `public/_headers`. */
export interface Kop {
  readonly naam: string;
  readonly waarde: string;
}

/** What no page may use here, ours neither; `unload` only ours. */
const NIET_TOEGESTAAN = [
  'accelerometer=()',
  'autoplay=()',
  'browsing-topics=()',
  'camera=()',
  'display-capture=()',
  'encrypted-media=()',
  'geolocation=()',
  'gyroscope=()',
  'hid=()',
  'idle-detection=()',
  'local-fonts=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'screen-wake-lock=()',
  'serial=()',
  'unload=(self)',
  'usb=()',
  'xr-spatial-tracking=()',
].join(', ');

/** All that come with the Werkblad. `frame-ancestors` is the only part of the policy that cannot stand in the page. */
export const WERKBLADKOPPEN: readonly Kop[] = [
  { naam: 'Connection-Allowlist', waarde: '(response-origin)' },
  { naam: 'X-DNS-Prefetch-Control', waarde: 'off' },
  { naam: 'Cache-Control', waarde: 'no-store' },
  { naam: 'Content-Security-Policy', waarde: "frame-ancestors 'none'" },
  { naam: 'X-Frame-Options', waarde: 'DENY' },
  { naam: 'X-Content-Type-Options', waarde: 'nosniff' },
  { naam: 'Referrer-Policy', waarde: 'no-referrer' },
  { naam: 'Permissions-Policy', waarde: NIET_TOEGESTAAN },
  { naam: 'Cross-Origin-Opener-Policy', waarde: 'same-origin' },
  { naam: 'Cross-Origin-Resource-Policy', waarde: 'same-origin' },
  { naam: 'Strict-Transport-Security', waarde: 'max-age=31536000' },
];

/** Those an administrator most often still has to add: the ones for a few pages only. */
export const EXTRA_KOPPEN: readonly Kop[] = WERKBLADKOPPEN.slice(0, 2);
