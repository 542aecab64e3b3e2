/** To be described by its first types. */
package org.xter.debian;
