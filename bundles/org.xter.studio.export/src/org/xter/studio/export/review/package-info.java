/** What an export would do, found out before it is done. */
package org.xter.studio.export.review;
