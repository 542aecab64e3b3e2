/** Places where packages' scripts may run: a root goes in, what they made of it comes out, nothing else is touched. */
package org.xter.engine.sandbox;
