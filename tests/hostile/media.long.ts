import { testMedia } from './media.ts';
import { TURNS } from './medium.ts';

testMedia(TURNS);
