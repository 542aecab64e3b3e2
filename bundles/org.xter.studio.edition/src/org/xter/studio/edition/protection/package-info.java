/** The page Protection: containers A and B as a picture, and beside it who opens what. */
package org.xter.studio.edition.protection;
