/** Filled next. */
package org.xter.studio.edition;
