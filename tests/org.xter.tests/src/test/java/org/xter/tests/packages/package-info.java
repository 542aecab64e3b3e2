/** What pages ask about packages, in the archive this machine uses. */
package org.xter.tests.packages;
