/** Which packages an edition needs, and the lock that pins them. */
package org.xter.engine.resolve;
