/** The lock file beside an edition: exactly which packages it is made of, from where and why. */
package org.xter.debian.lock;
