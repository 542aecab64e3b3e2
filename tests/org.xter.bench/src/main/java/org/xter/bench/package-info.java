/** Speed, size and memory against the field's own tools, as ratios of the same run on the same machine. */
package org.xter.bench;
