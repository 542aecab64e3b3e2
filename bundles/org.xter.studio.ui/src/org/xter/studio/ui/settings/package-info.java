/** What the user set, in the terms of those who need it. */
package org.xter.studio.ui.settings;
