/** Filled next. */
package org.xter.studio.ui;
