/** Releases as they are read back from what was exported, and judged. */
package org.xter.engine.inspect;
