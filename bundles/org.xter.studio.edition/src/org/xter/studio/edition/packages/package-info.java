/** The page of an edition's packages: looking for them, asking for them, and what comes along. */
package org.xter.studio.edition.packages;
