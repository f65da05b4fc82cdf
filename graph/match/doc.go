// Package match finds the same organization under several names, and says what
// a name tells of the sector of its organization.
//
// Two names are certainly one organization's where they share an identifier, or
// where they differ in nothing but what carries no meaning: capitals,
// punctuation, white space, accents, "and" or "&", the script of an alphabet, the
// spelling of a legal form, an acronym added in brackets or after a dash. Whatever
// else makes two names alike (a missing word, a slip of the pen, an acronym
// alone) makes a proposal for a person to decide on, never a merger.
package match
