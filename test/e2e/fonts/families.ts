/**
 * The families that the tests bring. Pages are laid out in the widest unless they wear another. Our words are an eighth
 * narrower in Arimo, which has the widths of Arial and Liberation Sans; in Roboto they take the same room, in Open Sans
 * and Segoe UI a little more.
 */
export const widest = 'DejaVu Sans';
export const narrowest = 'Arimo';
