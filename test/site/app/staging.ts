// The admin center comes up in steps; the extension has to bear with all of them.
import { useEffect, useState } from 'react';
import { useSettings } from './settings.ts';

/** Seconds after which the shell, the rest of the navigation, the spinner and the content appear. */
const steps = [0.3, 0.8, 1.5, 2.5] as const;
export const routeChangeSeconds = 1;

export const stages = { empty: 0, shell: 1, navigation: 2, spinner: 3, content: 4 } as const;

export function useStage(): number {
  const { speed } = useSettings();
  const [stage, setStage] = useState<number>(stages.empty);
  useEffect(() => {
    const timers = steps.map((seconds, index) =>
      setTimeout(() => setStage((before) => Math.max(before, index + 1)), (seconds * 1000) / speed),
    );
    return () => timers.forEach(clearTimeout);
  }, [speed]);
  return stage;
}

/** The value, but a change of it takes `seconds` to arrive. */
export function useLate<T>(value: T, seconds: number): T {
  const { speed } = useSettings();
  const [late, setLate] = useState(value);
  useEffect(() => {
    if (late === value) return;
    const timer = setTimeout(() => setLate(value), (seconds * 1000) / speed);
    return () => clearTimeout(timer);
  }, [late, value, seconds, speed]);
  return late;
}
