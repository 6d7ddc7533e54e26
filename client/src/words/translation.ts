/**
 * What a translation of `Source` must hold: every key, and for every counted text (`…_one`, `…_other`) one text for each plural
 * form that the language has.
 */
export type Translation<Source, Forms extends string> = {
  [Key in keyof Source as Key extends `${string}_${'one' | 'other'}` ? never : Key]: Source[Key] extends string
    ? string
    : Translation<Source[Key], Forms>
} & { [Key in keyof Source as Key extends `${infer Base}_other` ? `${Base}_${Forms}` : never]: string }

export type French<Source> = Translation<Source, 'one' | 'many' | 'other'>
export type Arabic<Source> = Translation<Source, 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>
