/** Starts images in virtual machines and looks at them as people and networks do. */
package org.xter.tests.boot;
