/** The edition that pages show, which follows the text and keeps its objects. */
package org.xter.document.live;
