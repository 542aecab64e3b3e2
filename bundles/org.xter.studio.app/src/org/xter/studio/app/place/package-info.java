/** Where the studio keeps its own state, and how a second start finds the first. */
package org.xter.studio.app.place;
