/** The pages of packages: one package and those around it. */
package org.xter.diagram.packages;
