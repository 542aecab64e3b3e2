/** Whole exports by the command line, judged by the field's own tools. */
package org.xter.tests.export;
