/** How many UTF-16 code units a question may have: what is asked, the option of the command, a reply's heading. */
export const LONGEST_QUERY = 1000;
