/** What an edition's packages came to, as data for pages: sizes, reasons, the state of the lock. */
package org.xter.engine.closure;
