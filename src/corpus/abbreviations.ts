/**
 * Words with a full stop that does not end a sentence, by what has to follow. General vocabulary of English
 * news, spelled as in running text without the final stop.
 */
const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** A name always follows. */
const TITLES = words(`
  Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Fr Hon Sen Sens Rep Reps Gov Govs Gen Sec Lt Col Maj Capt Cmdr Cdr Adm
  Sgt Cpl Pfc Pvt Brig Insp Supt Det Atty Amb Pres Mt Ft Mme Mlle Mgr Msgr Treas Asst Assoc Dep vs v cf e.g i.e
  viz`);

/** Ends no sentence before a number: "No. 10", "Jan. 5", "pp. 3". */
const BEFORE_NUMBER = words(`
  No Nos no nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec p pp Vol vol Fig fig figs Art Ch ch par para
  Sect approx ca c Est Ext ext Tel tel Rs Op Div`);

/** May end a sentence: it does when the next word is one that sentences begin with. */
const EITHER_WAY = words(`
  St Ave Blvd Rd Jr Sr Inc Ltd Co Corp Cos Bros plc Dept Univ Assn Ph.D Ala Ariz Ark Calif Colo Conn Del Fla Ga
  Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo`);

/** Words that begin sentences and are no names. */
const STARTERS = words(`
  the a an this that these those there here it its it's it’s he she they we i you his her their our my your
  in on at by for from with without within under over after before during since until when while where why what
  who how which if as although though because but and or so yet nor then now still also however meanwhile
  instead later earlier today yesterday some many most several few both all each every no none not nobody
  another other others according about around more less only even once to is are was were do does did has have
  had can could will would should may might must one two three four five six seven eight nine ten dozens hundreds
  thousands critics officials police authorities last next further despite among between across`);

/** What follows "5 p.m." inside a sentence although it begins with a capital. */
const AFTER_CLOCK = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec eastern central pacific mountain local gmt utc bst cet cest
  et est edt ct cst cdt mt mst mdt pt pst pdt`);

/** Whether `word`, standing before a full stop, is an abbreviation that `next` (the text behind) continues. */
export function abbreviates(word: string, next: string): boolean {
  const short = /^\p{Lu}{3,}$/u.test(word) ? word[0] + word.slice(1).toLowerCase() : word;
  if (TITLES.has(short)) return true;
  if (/^\d/.test(next)) return BEFORE_NUMBER.has(short);
  const follower = /^[\p{L}\p{M}’'.]+/u
    .exec(next)?.[0]
    .replace(/(?<!\.)\.+$/, '')
    .toLowerCase();
  if (follower === undefined) return false;
  if (/^[ap]\.m$/i.test(word)) return AFTER_CLOCK.has(follower);
  const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && word !== 'I';
  return (initials || EITHER_WAY.has(short)) && !STARTERS.has(follower);
}
