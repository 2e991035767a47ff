// Moments and wall time. Inside, a moment is epoch milliseconds; what a sentence says ("tomorrow at 3") is a
// wall time `YYYY-MM-DDTHH:MM` in the zone of the agent's machine. Temporal is native in both browsers.

/** Now, in epoch milliseconds. */
export function now(): number {
  return Date.now();
}

/** The IANA name of the zone the machine is set to. */
export function localZone(): string {
  return Temporal.Now.timeZoneId();
}

/** The wall time of a moment in a zone, to the minute: `2026-05-03T15:00`. */
export function wallTimeOf(epochMs: number, zone = localZone()): string {
  const there = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
  return there.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/**
 * The moment of a wall time in a zone. In the hour that daylight saving skips it gives the moment after the
 * gap, in the hour that comes twice the first one, as `compatible` in the Temporal proposal does.
 * @throws RangeError when the text is no wall time.
 */
export function momentOf(wallTime: string, zone = localZone()): number {
  return Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone).epochMilliseconds;
}
