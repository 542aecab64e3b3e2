/** The export: from an edition's specification to bootable artifacts. */
package org.xter.engine.export;
