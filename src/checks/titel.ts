/** Akademische Titel vor einem Namen, als Teil eines Musters; sie dürfen fehlen. */
export const TITEL = String.raw`(?:(?:Dr|Prof|Mag|Dipl|Ing|med|phil|jur|rer|nat|pol|oec|soz|päd|apl|PD|h\. ?c)\.?(?:-\p{L}{2,10}\.?)? ){0,5}`
