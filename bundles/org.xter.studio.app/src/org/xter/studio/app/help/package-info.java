/** The help pages in a view of their own: no browser, no server, both themes. */
package org.xter.studio.app.help;
