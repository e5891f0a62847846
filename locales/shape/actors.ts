import type { Actor } from '../../lib/facts/actors.ts';

/** Who has to act, as said to the person who reads the guide. */
export type ActorsWords = Record<Actor, string>;
