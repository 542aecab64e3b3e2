/** Filled next. */
package org.xter.studio.source;
