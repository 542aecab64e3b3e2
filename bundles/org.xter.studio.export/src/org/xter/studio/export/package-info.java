/** Filled next. */
package org.xter.studio.export;
