/** How the studio looks: one palette for both themes, one family of icons. */
package org.xter.studio.ui.look;
