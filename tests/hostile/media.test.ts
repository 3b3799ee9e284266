import { testMedia } from './media.ts';
import { SOME_TURNS } from './medium.ts';

testMedia(SOME_TURNS);
