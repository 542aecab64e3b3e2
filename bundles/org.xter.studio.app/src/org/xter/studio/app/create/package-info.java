/** The wizard that begins an edition. */
package org.xter.studio.app.create;
