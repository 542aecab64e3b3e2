/** The build engine: from an edition's specification to artifacts, by a plan of keyed steps. */
package org.xter.engine;
