/** What the stores say of the extension; not shipped with it. Name and summary are those of manifest.json. */
export interface StoreWords {
  intro: string;
  /** Heading over the points. */
  does: string;
  points: Record<'recognizes' | 'guides' | 'addresses' | 'messages' | 'contacts' | 'places', string>;
  /** Heading over what follows. */
  privacy: string;
  private: string;
  /** Who made it, and what nobody could check. */
  origin: string;
  /** Above the pictures. */
  captions: Record<'found' | 'steps' | 'contacts', string>;
}
