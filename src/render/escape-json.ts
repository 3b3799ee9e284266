/** Characters that JSON allows as they are and that cannot be seen, run over other lines, or end a script where the JSON stands in a page. */
const UNSEEN =
  /[<\u007f-\u009f\u2028\u2029\u2800\ufff9-\ufffb\p{Default_Ignorable_Code_Point}\p{Cs}]|(?<=[\p{Mn}\p{Me}]{5})[\p{Mn}\p{Me}]/gu;

/** JSON in which nothing is hidden, and that no terminal takes for anything but text. */
export function escapeJson(json: string): string {
  return json.replace(UNSEEN, (char) =>
    char.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
