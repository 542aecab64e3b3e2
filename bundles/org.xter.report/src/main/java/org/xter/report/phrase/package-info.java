/**
 * What the program says in English, said in other languages. Problems, steps and explanations are made in English wherever
 * they arise, for files and the command line; a {@link org.xter.report.phrase.Phrasebook} says them in the user's language
 * where they are shown.
 */
package org.xter.report.phrase;
