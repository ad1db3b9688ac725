/** People in a practice register: enough for lists, charts and search to look as in real work. */
export const practicePeople = 1_000;
