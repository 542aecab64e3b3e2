/** What the program says, read from its sources, and whether it is said in the other languages too. */
package org.xter.tests.words;
