import type { FromPeopleView, PeopleWords } from '../extension/peopleMessages.ts';
import type { Host } from './host.ts';

/** What every part of the People view needs. */
export type PeopleHost = Host<FromPeopleView, PeopleWords>;
