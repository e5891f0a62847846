import { afterFirstPaint } from '../components/shared/afterFirstPaint.ts';
import { host } from '../lib/store/host.ts';

/** Gives the page the organization's colour: one on which white text can be read, or it would have been ignored. */
export async function showBrand(): Promise<void> {
  await afterFirstPaint();
  const { readPolicy } = await host().loadPolicySource();
  const { colour } = (await readPolicy()).policy.organization ?? {};
  if (colour) document.documentElement.style.setProperty('--brand', colour);
}
