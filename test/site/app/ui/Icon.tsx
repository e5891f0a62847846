import { type IconName, iconAddress } from './icons.ts';

/** Drawn as a mask so that it takes the colour of the text around it. */
export function Icon({ name }: { name: IconName }) {
  return <span className="icon" aria-hidden="true" style={{ maskImage: `url("${iconAddress(name)}")` }} />;
}
