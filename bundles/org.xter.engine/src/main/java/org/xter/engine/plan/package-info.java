/** A build as a graph of keyed steps: what has a known key is taken from the store, the rest runs in parallel. */
package org.xter.engine.plan;
