/** The build report: what was done, from where, how long it took and how large it is; as JSON and as a page to read. */
package org.xter.engine.report;
