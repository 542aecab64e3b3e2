/** What wizards of several bundles are made of. */
package org.xter.studio.ui.wizard;
