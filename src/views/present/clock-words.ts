// Times as a presenter reads them at a glance.

const two = (number: number): string => String(number).padStart(2, '0');

/** `14:05` */
export const clockWords = (time: Date): string => `${two(time.getHours())}:${two(time.getMinutes())}`;

/** Milliseconds → `7:05`, `1:07:05`; never less than none. */
export function elapsedWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
