// The moment that lists are shown for, moved on every half minute: "due" and "late" come by themselves.

import { useEffect, useState } from 'preact/hooks';
import { now } from '../platform/clock';

const STEP_MS = 30_000;

export function useNow(): number {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), STEP_MS);
    return () => clearInterval(timer);
  }, []);
  return moment;
}
