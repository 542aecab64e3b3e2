/** The navigator of opened files and folders. */
package org.xter.studio.app.files;
