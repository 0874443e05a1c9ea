import type { FromPeopleView, PeopleWords } from '../../extension/people/peopleMessages.ts';
import type { Host } from '../host.ts';

/** What every part of the People view needs. */
export type PeopleHost = Host<FromPeopleView, PeopleWords>;
