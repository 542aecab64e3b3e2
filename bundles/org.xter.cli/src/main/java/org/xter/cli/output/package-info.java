/** How results, progress and problems are shown: on a terminal, as plain lines, as JSON. */
package org.xter.cli.output;
