/** What must hold on Windows too, tried on a file system with its habits. */
package org.xter.tests.windows;
