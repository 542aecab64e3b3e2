/** The page Composition: what starts in which stage, from what, after what. */
package org.xter.diagram.composition;
