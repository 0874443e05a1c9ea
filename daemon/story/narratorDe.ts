import { english } from './narratorEn.ts';
export const german = english;
