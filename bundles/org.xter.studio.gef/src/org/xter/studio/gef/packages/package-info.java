/** What can be done with the elements of a graph of packages. */
package org.xter.studio.gef.packages;
