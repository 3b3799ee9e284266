/**
 * The colours of a picture. Blue and vermilion are told apart by all common kinds of colour blindness; every text has a
 * contrast of at least 4.5 to the paper (WCAG 2.2, 1.4.3).
 */
export const PAPER = '#fdfcf9';
export const INK = '#1d2127';
export const GREY = '#565d66';
export const EDGE = '#c9c5bb';
export const LANE = '#efece4';
export const BLUE = '#1b5fa8';
export const RED = '#bd3a0b';
export const PALE_BLUE = '#b3cae6';
export const PALE_RED = '#f6d9cc';
