/** The preference pages. */
package org.xter.studio.app.preferences;
