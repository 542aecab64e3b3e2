/** Where things go: automatic layout, routes of lines, and what the user moved. */
package org.xter.diagram.layout;
